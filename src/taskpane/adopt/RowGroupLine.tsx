import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { RowGroup } from "../../app/adopt/rowView";
import type { RowKind, TableReading } from "../../core/table/tableReading";
import { ROW_HEAD } from "../frame/rowHead";
import { TableRowLine } from "./TableRowLine";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: ROW_HEAD,
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  more: { marginBottom: tokens.spacingVerticalM },
});

/** Rows drawn at first and with every press more. */
const STEP = 100;

export interface RowGroupLineProps {
  readonly group: RowGroup;
  readonly reading: TableReading;
  readonly open: boolean;
  readonly leftOut: ReadonlySet<number>;
  readonly accepted: ReadonlyMap<number, number>;
  readonly onToggle: (kind: RowKind) => void;
  readonly onTake: (row: number, taken: boolean) => void;
  readonly onAccept: (row: number, proposal: number | null) => void;
}

export function RowGroupLine({ group: { kind, taken, lines }, reading: { sheet, range }, open, leftOut, accepted, onToggle, onTake, onAccept }: RowGroupLineProps) {
  const styles = useStyles();
  const { words, table } = useAdoptWords();
  const [shown, setShown] = useState(STEP);
  const left = taken ? lines.filter(({ row }) => leftOut.has(row)).length : 0;
  return (
    <div className={styles.group}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => onToggle(kind)}>
        <span>{words.rows.group(words.asLabel(table.kinds[kind]), lines.length)}</span>
        <Caption1 className={styles.quiet}>{taken ? left > 0 && words.rows.left(left) : words.rows.notTaken}</Caption1>
        {open ? <ChevronDownRegular className={styles.quiet} aria-hidden /> : <ChevronRightRegular className={styles.quiet} aria-hidden />}
      </button>
      {open && (
        <>
          <ul className={styles.list}>
            {lines.slice(0, shown).map((line) => (
              <TableRowLine
                key={line.row} line={line} sheet={sheet} left={range.column} columnCount={range.columnCount} taken={taken ? !leftOut.has(line.row) : null}
                accepted={accepted.get(line.row) ?? null} onTake={onTake} onAccept={onAccept}
              />
            ))}
          </ul>
          {lines.length > shown && (
            <Button size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
              {words.rows.more(Math.min(STEP, lines.length - shown))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

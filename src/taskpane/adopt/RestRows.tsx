import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { RowGroup } from "../../app/adopt/rowView";
import type { TableReading } from "../../core/table/tableReading";
import { ROW_HEAD } from "../frame/rowHead";
import { CellLink } from "./CellLink";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  head: ROW_HEAD,
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  group: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, lineHeight: tokens.lineHeightBase400 },
});

/** Rows of a kind that are named. */
const NAMED = 12;

export interface RestRowsProps {
  readonly groups: readonly RowGroup[];
  readonly reading: TableReading;
}

/** Titles, heads, notes, signatures: one line that opens to where they stand. What they say stays in the sheet. */
export function RestRows({ groups, reading: { sheet, range } }: RestRowsProps) {
  const styles = useStyles();
  const { words, table } = useAdoptWords();
  const [open, setOpen] = useState(false);
  if (groups.length === 0) return null;
  return (
    <div>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{words.rows.rest(groups.reduce((sum, { lines }) => sum + lines.length, 0))}</span>
        <Caption1 className={styles.quiet}>{words.rows.notTaken}</Caption1>
        {open ? <ChevronDownRegular className={styles.quiet} aria-hidden /> : <ChevronRightRegular className={styles.quiet} aria-hidden />}
      </button>
      {open && (
        <ul className={styles.list}>
          {groups.map(({ kind, lines }) => (
            <li key={kind} className={styles.group}>
              {words.asLabel(table.kinds[kind])}
              {lines.slice(0, NAMED).map(({ row }) => (
                <CellLink key={row} area={{ sheet, row, column: range.column, rowCount: 1, columnCount: range.columnCount }} label={words.columns.select(words.rows.toRow(row + 1))}>
                  {words.rows.toRow(row + 1)}
                </CellLink>
              ))}
              {lines.length > NAMED && <Caption1 className={styles.quiet}>{words.unused.more(lines.length - NAMED)}</Caption1>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo, useState } from "react";
import { unusedGroups } from "../../app/adopt/rowView";
import type { TableReading } from "../../core/table/tableReading";
import { cellAddress } from "../../host/a1";
import { CellLink } from "./CellLink";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  line: { width: "100%", justifyContent: "flex-start", paddingLeft: 0, paddingRight: 0, fontWeight: tokens.fontWeightRegular },
  label: { flexGrow: 1, textAlign: "left" },
  none: { display: "block", color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
  group: { marginBottom: tokens.spacingVerticalS, lineHeight: tokens.lineHeightBase300 },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Cells of one reason that are named. */
const NAMED = 24;

/** Every cell that nobody used, with the reason: one line that opens. */
export function UnusedCells({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { words, table } = useAdoptWords();
  const [open, setOpen] = useState(false);
  const groups = useMemo(() => unusedGroups(reading), [reading]);
  if (groups.length === 0) return <Caption1 className={mergeClasses(styles.root, styles.none)}>{words.unused.none}</Caption1>;
  return (
    <div className={styles.root}>
      <Button appearance="transparent" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.label}>{words.unused.title(reading.unused.length)}</span>
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </Button>
      {open && (
        <ul className={styles.list}>
          {groups.map(({ reason, cells }) => (
            <li key={reason} className={styles.group}>
              {words.unused.group(words.asLabel(table.unused[reason]), cells.length)}
              <div className={styles.cells}>
                {cells.slice(0, NAMED).map(({ row, column }) => (
                  <CellLink key={cellAddress(row, column)} area={{ sheet: reading.sheet, row, column, rowCount: 1, columnCount: 1 }} label={words.table.select(cellAddress(row, column))}>
                    {cellAddress(row, column)}
                  </CellLink>
                ))}
                {cells.length > NAMED && <Caption1 className={styles.quiet}>{words.unused.more(cells.length - NAMED)}</Caption1>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

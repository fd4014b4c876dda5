import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { columnRuns, columnSamples } from "../../app/adopt/columnView";
import type { TableColumn } from "../../core/table/tableReading";
import type { SheetContent } from "../../host/workbook";
import { ColumnLine } from "./ColumnLine";
import { ColumnRunLine } from "./ColumnRunLine";
import { PageSection } from "./PageSection";
import type { AdoptionState } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalM },
});

/** Lines drawn at first and with every press more: a table may go on for hundreds of columns. */
const STEP = 40;

export interface ColumnListProps {
  readonly content: SheetContent;
  readonly state: Pick<AdoptionState, "reading" | "fields" | "setField">;
}

/** One line per column, in their order; months and units across in one that opens. */
export function ColumnList({ content, state: { reading, fields, setField } }: ColumnListProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const runs = useMemo(() => columnRuns(reading.columns), [reading.columns]);
  const samples = useMemo(() => columnSamples(content, reading), [content, reading]);
  const uppers = useMemo(() => newUppers(reading.columns), [reading.columns]);
  const toggle = useCallback((column: number): void => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(column)) next.add(column);
      return next;
    });
  }, []);
  const { sheet, range } = reading;
  const line = (column: TableColumn) => (
    <ColumnLine
      key={column.column} column={column} sheet={sheet} top={range.row} rowCount={range.rowCount} field={fields.get(column.column) ?? column.field}
      upper={uppers.get(column.column) ?? ""} samples={samples.get(column.column) ?? NONE} onField={setField}
    />
  );
  return (
    <PageSection title={words.columns.title} line={words.columns.line}>
      <ul className={styles.list}>
        {runs.slice(0, shown).map((run) =>
          run.length === 1 ? (
            line(run[0])
          ) : (
            <ColumnRunLine key={run[0].column} run={run} field={fields.get(run[0].column) ?? run[0].field} open={open.has(run[0].column)} onToggle={toggle} onField={setField}>
              {run.map(line)}
            </ColumnRunLine>
          ),
        )}
      </ul>
      {runs.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + STEP)}>
          {words.columns.more(Math.min(STEP, runs.length - shown))}
        </Button>
      )}
    </PageSection>
  );
}

/** By column: what stands above its own head, told where it begins. */
function newUppers(columns: readonly TableColumn[]): ReadonlyMap<number, string> {
  const told = columns.map(({ path }) => path.slice(0, -1).join(" / "));
  return new Map(columns.map(({ column }, index) => [column, told[index] === told[index - 1] ? "" : (told[index] ?? "")]));
}

const NONE: readonly string[] = [];

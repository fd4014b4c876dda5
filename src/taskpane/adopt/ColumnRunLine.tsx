import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { ColumnRun } from "../../app/adopt/columnView";
import type { ColumnField } from "../../core/table/tableReading";
import { columnLetters } from "../../host/a1";
import { COLUMN_LINE } from "./columnLook";
import { FieldChoice } from "./FieldChoice";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  line: COLUMN_LINE,
  choice: { minWidth: 0, "@media (max-width: 280px)": { gridColumn: "2" } },
  opener: { minWidth: "auto", gridColumn: "1 / span 2", justifyContent: "flex-start", paddingLeft: 0, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  letters: { fontVariantNumeric: "tabular-nums", marginRight: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  names: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}` },
});

export interface ColumnRunLineProps {
  readonly run: ColumnRun;
  readonly field: ColumnField;
  readonly open: boolean;
  /** By the run's first column. */
  readonly onToggle: (column: number) => void;
  readonly onField: (columns: readonly number[], field: ColumnField) => void;
  /** A line for each, where it is open. */
  readonly children: ReactNode;
}

/** Twelve months or six units across, in one line: what they all are can be said once. */
export function ColumnRunLine({ run, field, open, onToggle, onField, children }: ColumnRunLineProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const last = run.at(-1) ?? run[0];
  const letters = `${columnLetters(run[0].column)}—${columnLetters(last.column)}`;
  return (
    <li>
      <div className={styles.line}>
        <Button appearance="transparent" size="small" className={styles.opener} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} onClick={() => onToggle(run[0].column)}>
          <span className={styles.letters}>{letters}</span>
          <Caption1 className={styles.names}>{words.columns.run(run.length, run[0].path.at(-1) ?? "", last.path.at(-1) ?? "")}</Caption1>
        </Button>
        <span className={styles.choice}>
          <FieldChoice label={words.columns.runOf(letters)} field={field} onChoose={(next) => onField(run.map(({ column }) => column), next)} />
        </span>
      </div>
      {open && <ul className={styles.list}>{children}</ul>}
    </li>
  );
}

import { Badge, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { memo } from "react";
import { isDoubtful } from "../../app/adopt/columnView";
import type { ColumnField, TableColumn } from "../../core/table/tableReading";
import { columnLetters } from "../../host/a1";
import { CellLink } from "./CellLink";
import { COLUMN_LINE } from "./columnLook";
import { FieldChoice } from "./FieldChoice";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  line: COLUMN_LINE,
  choice: { minWidth: 0, "@media (max-width: 280px)": { gridColumn: "2" } },
  letter: { justifySelf: "start", gridColumn: "1", fontVariantNumeric: "tabular-nums" },
  head: { minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200, textSpacingTrim: "trim-start" },
  upper: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  below: { gridColumn: "2 / -1", minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  samples: { minWidth: 0, maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  badge: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: "text-bottom" },
  personal: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
});

export interface ColumnLineProps {
  readonly column: TableColumn;
  readonly sheet: string;
  /** Of the table, in the sheet. */
  readonly top: number;
  readonly rowCount: number;
  readonly field: ColumnField;
  /** The head's upper levels; empty where they are those of the column before. */
  readonly upper: string;
  /** As printed; empty for personal columns, always. */
  readonly samples: readonly string[];
  readonly onField: (columns: readonly number[], field: ColumnField) => void;
}

/** A column: where it stands, its head, what it is, and three of its values. A personal one is only named. */
export const ColumnLine = memo(function ColumnLine({ column: one, sheet, top, rowCount, field, upper, samples, onField }: ColumnLineProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const { column, path, personal, evidence } = one;
  const letter = columnLetters(column);
  const head = path.at(-1) ?? "";
  const doubtful = isDoubtful(one) && field === one.field;
  return (
    <li className={styles.line} data-column={letter}>
      {upper !== "" && <Caption1 className={styles.upper}>{upper}</Caption1>}
      <CellLink className={styles.letter} area={{ sheet, row: top, column, rowCount, columnCount: 1 }} label={words.columns.select(letter)}>
        {letter}
      </CellLink>
      <span className={styles.head}>
        {head === "" ? <span className={styles.quiet}>{words.columns.noHead}</span> : head}
        {doubtful && (
          <Badge appearance="tint" color="warning" size="small" className={styles.badge} icon={<WarningRegular />}>
            {words.columns.check}
          </Badge>
        )}
      </span>
      {personal ? (
        <Caption1 className={mergeClasses(styles.choice, styles.personal)}>
          <LockClosedRegular className={styles.icon} aria-hidden />
          {words.columns.personal}
        </Caption1>
      ) : (
        <span className={styles.choice}>
          <FieldChoice label={words.columns.fieldOf(letter, head)} field={field} onChoose={(next) => onField([column], next)} />
        </span>
      )}
      {!personal && (
        <span className={styles.below}>
          <Caption1 className={styles.samples}>{samples.length === 0 ? words.columns.empty : samples.join(" · ")}</Caption1>
          {doubtful && evidence[0] && <Caption1>{words.columns.evidence[evidence[0].by]}</Caption1>}
        </span>
      )}
    </li>
  );
});

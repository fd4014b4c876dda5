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
  letter: { justifySelf: "start", alignSelf: "start", paddingTop: tokens.spacingVerticalXXS, fontVariantNumeric: "tabular-nums" },
  head: { minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200, textSpacingTrim: "trim-start" },
  upper: { display: "block", color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  below: { gridColumn: "2 / -1", minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  samples: { minWidth: 0, maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  badge: { flexShrink: 0, height: "auto", minHeight: "20px", whiteSpace: "normal", textAlign: "left" },
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
  /** As printed; empty for personal columns, always. */
  readonly samples: readonly string[];
  readonly onField: (columns: readonly number[], field: ColumnField) => void;
}

/** A column: where it stands, its head, what it is, and three of its values. A personal one is only named. */
export const ColumnLine = memo(function ColumnLine({ column: one, sheet, top, rowCount, field, samples, onField }: ColumnLineProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const { column, path, personal, evidence } = one;
  const letter = columnLetters(column);
  const head = path.at(-1) ?? "";
  const doubtful = isDoubtful(one) && field === one.field;
  return (
    <li className={styles.line} data-column={letter}>
      <CellLink className={styles.letter} area={{ sheet, row: top, column, rowCount, columnCount: 1 }} label={words.columns.select(letter)}>
        {letter}
      </CellLink>
      <span className={styles.head}>
        {path.length > 1 && <Caption1 className={styles.upper}>{path.slice(0, -1).join(" / ")}</Caption1>}
        {head === "" ? <span className={styles.quiet}>{words.columns.noHead}</span> : head}
      </span>
      {personal ? (
        <Caption1 className={styles.personal}>
          <LockClosedRegular className={styles.icon} aria-hidden />
          {words.columns.personal}
        </Caption1>
      ) : (
        <FieldChoice label={words.columns.fieldOf(letter, head)} field={field} onChoose={(next) => onField([column], next)} />
      )}
      {!personal && (
        <span className={styles.below}>
          <Caption1 className={mergeClasses(styles.samples)}>{samples.length === 0 ? words.columns.empty : samples.join(" · ")}</Caption1>
          {doubtful && (
            <Badge appearance="tint" color="warning" size="medium" className={styles.badge} icon={<WarningRegular />}>
              {words.columns.check}
              {evidence[0] && `：${words.columns.evidence[evidence[0].by]}`}
            </Badge>
          )}
        </span>
      )}
    </li>
  );
});

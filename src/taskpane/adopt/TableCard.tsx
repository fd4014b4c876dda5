import { Button, Caption1, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { addressOf } from "../../app/trace";
import type { TableReading } from "../../core/table/tableReading";
import type { SheetArea } from "../../host/workbook";
import { CellLink } from "./CellLink";
import type { AdoptionState } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  line: { display: "flex", flexWrap: "wrap", rowGap: tokens.spacingVerticalS, alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  about: { flexGrow: 1, flexShrink: 1, flexBasis: "120px", minWidth: 0 },
  title: { display: "block", overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300, textSpacingTrim: "trim-start" },
  facts: { color: tokens.colorNeutralForeground3 },
  again: { flexShrink: 0 },
  short: { minWidth: 0 },
});

export interface TableCardProps {
  readonly state: Pick<AdoptionState, "readings" | "reading" | "at" | "choose">;
  readonly onFind: () => void;
}

/** Which table it is, where it stands, and the way to another. */
export function TableCard({ state: { readings, reading, at, choose }, onFind }: TableCardProps) {
  const styles = useStyles();
  const { words } = useAdoptWords();
  const area = areaOf(reading);
  const rows = new Set(reading.rows.filter(({ row }) => row >= reading.range.row).map(({ row }) => row)).size;
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <div className={styles.about}>
          <Text weight="semibold" className={styles.title}>
            {reading.title || words.table.untitled}
          </Text>
          <CellLink area={area} label={words.table.select(addressOf(area))}>
            {addressOf(area)}
          </CellLink>{" "}
          <Caption1 className={styles.facts}>{words.table.size(rows, reading.range.columnCount)}</Caption1>
        </div>
        <Button size="small" className={styles.again} onClick={onFind}>
          {words.point.again}
        </Button>
      </div>
      {readings.length > 1 && (
        <Field label={words.table.choose}>
          <Select className={styles.short} value={String(at)} onChange={(_, { value }) => choose(Number(value))}>
            {readings.map((one, index) => (
              <option key={rangeText(one)} value={index}>
                {words.table.option(one.title, rangeText(one))}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

export const areaOf = ({ sheet, range }: TableReading): SheetArea => ({ sheet, ...range });

const rangeText = (reading: TableReading): string => addressOf(areaOf(reading)).slice(reading.sheet.length + 1);

import { Button, Caption1, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ImportState } from "./useImport";
import { useReadWords } from "./useReadWords";

const useStyles = makeStyles({
  foot: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  field: { minWidth: 0, width: "100%" },
  inner: { minWidth: 0, width: "100%" },
  line: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  act: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  count: { display: "flex", flexDirection: "column", minWidth: 0 },
  create: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ReadFootProps {
  readonly state: ImportState;
}

/** Always in sight: what the workbook will have, for which year and office, and the one press that writes it. */
export function ReadFoot({ state }: ReadFootProps) {
  const styles = useStyles();
  const { foot } = useReadWords();
  const { years, year, own, kept, toFill } = state;
  const isNext = own !== null && year !== own;
  const yearWord = (choice: number): string => (own === null ? foot.plain(choice) : choice === own ? foot.own(choice) : foot.next(choice));
  return (
    <div className={styles.foot}>
      <div className={styles.fields}>
        <Select size="small" className={styles.field} aria-label={foot.year} value={String(year)} onChange={(_, { value }) => state.setYear(Number(value))}>
          {years.map((choice) => (
            <option key={choice} value={choice}>
              {yearWord(choice)}
            </option>
          ))}
        </Select>
        <Input
          size="small" className={styles.field} input={{ className: styles.inner }} aria-label={foot.office} placeholder={foot.office} value={state.office}
          onChange={(_, { value }) => state.setOffice(value)}
        />
      </div>
      <Caption1 className={styles.line}>{isNext ? foot.nextLine : foot.ownLine}</Caption1>
      <div className={styles.act}>
        <div className={styles.count} aria-live="polite">
          <Text weight="semibold">{foot.summary(kept)}</Text>
          <Caption1 className={styles.quiet}>{isNext ? foot.allToFill : kept === 0 ? foot.nothingChosen : foot.toFill(toFill)}</Caption1>
        </div>
        <Button appearance="primary" className={styles.create} disabledFocusable={kept === 0} onClick={state.create}>
          {foot.create}
        </Button>
      </div>
    </div>
  );
}

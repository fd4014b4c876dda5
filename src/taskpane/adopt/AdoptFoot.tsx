import { Button, Caption1, Checkbox, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { usePane } from "../PaneContext";
import { SHORT_PANE_FOOT } from "../frame/shortPane";
import type { AdoptionState } from "./useAdoption";
import { useAdoptWords } from "./useAdoptWords";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  settings: {
    flexShrink: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, alignItems: "center", "@media (max-width: 280px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
  label: { color: tokens.colorNeutralForeground2 },
  time: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  pick: { flexGrow: 1, flexShrink: 1, flexBasis: "84px", minWidth: 0 },
  field: { minWidth: 0, width: "100%" },
  inner: { minWidth: 0, width: "100%" },
  hint: { color: tokens.colorStatusWarningForeground3, lineHeight: tokens.lineHeightBase200 },
  ticks: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  opener: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  foot: {
    ...SHORT_PANE_FOOT,
    display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  will: { flexGrow: 1, flexShrink: 1, flexBasis: "120px", minWidth: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

export interface AdoptFootProps {
  readonly state: AdoptionState;
  /** Whether a new workbook is made, which needs a year and an office. */
  readonly isNew: boolean;
}

/** Always in sight: what will happen in one sentence, how far it goes, and the one press that writes. */
export function AdoptFoot({ state, isNew }: AdoptFootProps) {
  const styles = useStyles();
  const { words: pane } = usePane();
  const { words } = useAdoptWords();
  const { foot } = words;
  const { period, preview, fill, add } = state;
  const filled = preview.fills.filter(({ count }) => count > 0);
  const nothing = preview.added + preview.matched === 0;
  const will = foot.will(preview.added, preview.matched, fill ? filled.map(({ column, count }) => [column, count] as const) : [], add);
  return (
    <>
      <div className={styles.settings}>
        <div className={styles.fields}>
          <Caption1 className={styles.label}>{foot.month}</Caption1>
          <div className={styles.time}>
            {isNew && (
              <Select size="small" className={styles.pick} aria-label={foot.year} value={String(period.year)} onChange={(_, { value }) => state.setPeriod({ ...period, year: Number(value) })}>
                {state.years.map((year) => (
                  <option key={year} value={year}>
                    {foot.plainYear(year)}
                  </option>
                ))}
              </Select>
            )}
            <Select
              size="small" className={styles.pick} aria-label={foot.month} value={String(period.month)}
              onChange={(_, { value }) => state.setPeriod({ ...period, month: Number(value) })}
            >
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {isNew ? pane.frame.month(month) : foot.monthOf(period.year, pane.frame.month(month))}
                </option>
              ))}
            </Select>
          </div>
          {isNew && <Caption1 className={styles.label}>{foot.office}</Caption1>}
          {isNew && (
            <Input
              size="small" className={styles.field} input={{ className: styles.inner }} aria-label={foot.office} placeholder={pane.pack.officeExample} value={state.office}
              onChange={(_, { value }) => state.setOffice(value)}
            />
          )}
        </div>
        {!state.monthKnown && <Caption1 className={styles.hint}>{foot.monthHint}</Caption1>}
        {state.canFill && <OwnColumnTicks state={state} />}
      </div>
      <div className={styles.foot}>
        <Text className={styles.will} role="status">
          {nothing ? foot.nothing : will}
        </Text>
        <Button appearance="primary" className={styles.button} disabledFocusable={nothing} onClick={state.adopt}>
          {foot.adopt}
        </Button>
      </div>
    </>
  );
}

/** The table's own columns that are filled where they stand empty; more are added only on request. */
function OwnColumnTicks({ state: { preview, fill, setFill, add, setAdd } }: Pick<AdoptFootProps, "state">) {
  const styles = useStyles();
  const { foot } = useAdoptWords().words;
  const [open, setOpen] = useState(false);
  const fillable = preview.fills.filter(({ count }) => count > 0).map(({ column }) => column);
  if (fillable.length + preview.addable.length === 0) return null;
  return (
    <div>
      <div className={styles.ticks}>
        {fillable.length > 0 && <Checkbox label={foot.fill(fillable)} checked={fill} onChange={(_, { checked }) => setFill(checked === true)} />}
        {preview.addable.length > 0 && (
          <Button
            appearance="transparent" size="small" className={styles.opener} icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {foot.add}
          </Button>
        )}
      </div>
      {open && preview.addable.length > 0 && (
        <div role="group" aria-label={foot.add}>
          <div className={styles.ticks}>
            {preview.addable.map((column) => (
              <Checkbox key={column} label={foot.own[column]} checked={add.includes(column)} onChange={(_, { checked }) => setAdd(column, checked === true)} />
            ))}
          </div>
          <Caption1 className={styles.quiet}>{foot.addHint}</Caption1>
        </div>
      )}
    </div>
  );
}

import {
  Button, Caption1, makeStyles, Popover, PopoverSurface, PopoverTrigger, Text, tokens, useArrowNavigationGroup,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import { setPeriod } from "../../app/enterValues";
import type { Period } from "../../core/indicator/period";
import { usePane } from "../PaneContext";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const useStyles = makeStyles({
  trigger: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  surface: { padding: tokens.spacingHorizontalM },
  hint: { display: "block", color: tokens.colorNeutralForeground3 },
  months: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
  month: { minWidth: "52px", fontWeight: tokens.fontWeightRegular },
});

export interface PeriodPickerProps {
  readonly period: Period;
  readonly readOnly: boolean;
}

/** 报告期: one cell of the settings sheet, for all pages. The months are those of the workbook's own year: its columns hold no other. */
export function PeriodPicker({ period, readOnly }: PeriodPickerProps) {
  const styles = useStyles();
  const { words, run } = usePane();
  const [open, setOpen] = useState(false);
  const arrows = useArrowNavigationGroup({ axis: "grid" });
  const choose = (month: number): void => {
    setOpen(false);
    if (month === period.month) return;
    void run({
      doing: words.doing.period,
      work: (workbook) => setPeriod(workbook, { year: period.year, month }),
      done: (undo) => ({ tone: "success", text: words.frame.periodSet(period.year, month), undo }),
    });
  };
  const label = words.frame.period(period.year, period.month);
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning={{ position: "below", align: "end" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDownRegular />} iconPosition="after" className={styles.trigger} disabled={readOnly} aria-label={`${words.frame.periodLabel}：${label}`}>
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.frame.periodLabel}>
        <Text weight="semibold">{words.pack.yearOption(period.year)}</Text>
        <Caption1 className={styles.hint}>{words.frame.periodHint}</Caption1>
        <div className={styles.months} {...arrows}>
          {MONTHS.map((month) => (
            <Button
              key={month} className={styles.month} appearance={month === period.month ? "primary" : "subtle"} aria-pressed={month === period.month}
              onClick={() => choose(month)}
            >
              {words.frame.month(month)}
            </Button>
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}

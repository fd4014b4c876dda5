import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { readTyped } from "../../app/enterValues";
import type { OverviewRow } from "../../app/overview";
import type { Issue } from "../../core/issue";
import { plainDigits, shift } from "../../core/number/round";
import { isPercent } from "../../core/number/unit";
import { issueText } from "../../i18n/issues";
import { usePane } from "../PaneContext";
import type { Entry } from "./useEntry";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  value: { flexGrow: 1, minWidth: 0 },
  input: { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  inner: { minWidth: 0 },
  last: { flexShrink: 0, display: "flex", flexDirection: "column", alignItems: "flex-end", rowGap: tokens.spacingVerticalXXS },
  lastLabel: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, paddingTop: tokens.spacingVerticalXXS },
  action: { marginTop: tokens.spacingVerticalS },
  lastValue: { lineHeight: "32px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export interface FigureFieldProps {
  readonly row: OverviewRow;
  readonly entry: Entry;
  readonly field: "value" | "target";
  readonly label: string;
  readonly stored: number | null;
  readonly hint: string;
  readonly readOnly: boolean;
  readonly onSave: (value: number | null, typed: string) => void;
  /** Enter on a figure that is as it was. */
  readonly onPass?: () => void;
  readonly onLeave: () => void;
  /** A figure to compare with, at its right. */
  readonly beside?: { readonly label: string; readonly text: string };
}

/** A figure of the indicator, typed. Enter saves; Esc leaves without saving. */
export function FigureField({ row, entry, field, label, stored: storedValue, hint, readOnly, onSave, onPass, onLeave, beside }: FigureFieldProps) {
  const styles = useStyles();
  const { words, locale } = usePane();
  const [issue, setIssue] = useState<Issue | null>(null);
  const { indicator } = row;
  const { code, name, unit } = indicator;
  const stored = typedForm(storedValue, unit);
  const text = entry.draftOf(code, field) ?? stored;
  const dirty = text !== stored;

  const type = (typed: string): void => {
    setIssue(null);
    entry.setDraft(code, field, typed === stored ? null : typed);
  };
  const save = (): void => {
    if (!dirty) {
      onPass?.();
      return;
    }
    const read = readTyped(text, indicator);
    if (read.ok) onSave(read.value, text);
    else setIssue(read.issue);
  };
  const press = (event: KeyboardEvent): void => {
    // Enter that ends a Chinese input method's composition is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      save();
    }
    if (event.key === "Escape") {
      type(stored);
      onLeave();
    }
  };
  const proposal = issue ? proposed(issue, unit) : null;
  return (
    <div>
      <div className={styles.line}>
        <Field
          label={label} className={styles.value}
          {...(issue ? { validationState: "error" as const, validationMessage: issueText(issue, locale) } : dirty ? { hint } : {})}
        >
          <Input
            className={styles.input} input={{ className: styles.inner, "data-field": field } as object} value={text} readOnly={readOnly} autoComplete="off"
            contentAfter={unit ? <Text size={200}>{unit}</Text> : null} aria-label={`${name} ${label}`}
            onChange={(_, { value }) => type(value)} onKeyDown={press}
          />
        </Field>
        {beside && (
          <div className={styles.last}>
            <span className={styles.lastLabel}>{beside.label}</span>
            <span className={styles.lastValue}>{beside.text}</span>
          </div>
        )}
      </div>
      {proposal !== null && (
        <Button size="small" className={styles.action} onClick={() => type(proposal)}>
          {words.row.use(proposal)}
        </Button>
      )}
      {proposal === null && dirty && (
        <Button size="small" className={styles.action} appearance="primary" onClick={save}>
          {words.common.save}
        </Button>
      )}
    </div>
  );
}

/** As a person types it: a percentage without its sign. */
function typedForm(value: number | null, unit: string): string {
  if (value === null) return "";
  return plainDigits(isPercent(unit) ? shift(value, 2) : value);
}

/** 1.2万 is asked about, never taken: the plain number that it may mean. */
function proposed({ code, with: given }: Issue, unit: string): string | null {
  const value = given?.["value"];
  return code === "number_as_text" && typeof value === "number" && (given?.["unit"] === "" || given?.["unit"] === unit) ? plainDigits(value) : null;
}

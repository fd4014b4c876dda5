import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { setTelling } from "../../app/setTelling";
import type { Tracker } from "../../app/tracker";
import type { Telling } from "../../core/indicator/settings";
import { outlineWords } from "../../i18n/outline";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  button: { minWidth: "auto", whiteSpace: "nowrap", flexShrink: 0 },
  surface: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, width: "264px", maxWidth: "88vw", boxSizing: "border-box" },
  field: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
});

export interface TellingButtonProps {
  readonly tracker: Tracker;
}

/** How much the report tells, and to whom. Each choice is written at once. */
export function TellingButton({ tracker }: TellingButtonProps) {
  const styles = useStyles();
  const { words: pane, locale, run } = usePane();
  const words = outlineWords(locale).telling;
  const { settings } = tracker.dataset;
  const set = (telling: Partial<Telling>, text: string): void =>
    void run({ doing: pane.doing.saving, work: (workbook) => setTelling(workbook, telling), done: (undo) => ({ tone: "success", text, undo }) });
  return (
    <Popover trapFocus positioning={{ position: "below", align: "end", autoSize: "height" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance="subtle">
          {words.open}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={words.title}>
        <Text weight="semibold">{words.title}</Text>
        <ChoiceField label={words.detail} value={settings.detail} choices={words.details} onChoose={(detail) => set({ detail }, words.done(words.detail, words.details[detail]))} />
        <BudgetField stored={settings.budget} onSave={(budget) => set({ budget }, words.done(words.budget, budget === null ? words.unlimited : String(budget)))} />
        <ChoiceField label={words.disclosure} value={settings.disclosure} choices={words.disclosures} onChoose={(disclosure) => set({ disclosure }, words.done(words.disclosure, words.disclosures[disclosure]))} />
        <ChoiceField label={words.voice} value={settings.voice} choices={words.voices} onChoose={(voice) => set({ voice }, words.done(words.voice, words.voices[voice]))} />
        <ChoiceField label={words.annex} hint={words.annexHint} value={settings.annex} choices={words.annexes} onChoose={(annex) => set({ annex }, words.annexDone(words.annexes[annex]))} />
      </PopoverSurface>
    </Popover>
  );
}

interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: K;
  readonly choices: Readonly<Record<K, string>>;
  readonly onChoose: (key: K) => void;
}

function ChoiceField<K extends string>({ label, hint, value, choices, onChoose }: ChoiceFieldProps<K>) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select className={styles.field} value={value} onChange={(_, { value: key }) => onChoose(key as K)}>
        {(Object.keys(choices) as K[]).map((key) => (
          <option key={key} value={key}>
            {choices[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Counts when the field is left or Enter is pressed; Esc gives back what stood there. */
function BudgetField({ stored, onSave }: { readonly stored: number | null; readonly onSave: (budget: number | null) => void }) {
  const styles = useStyles();
  const words = outlineWords(usePane().locale).telling;
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? (stored === null ? "" : String(stored))).trim();
  const wrong = !/^\d{0,7}$/u.test(text.normalize("NFKC")) || /^0+$/u.test(text.normalize("NFKC"));
  const done = (): void => {
    if (typed === null || wrong) return;
    const budget = text === "" ? null : Number(text.normalize("NFKC"));
    setTyped(null);
    if (budget !== stored) onSave(budget);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") done();
    if (event.key === "Escape" && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <Field label={words.budget} validationState={wrong ? "error" : "none"} {...(wrong ? { validationMessage: words.budgetWrong } : { hint: words.budgetHint })}>
      <Input className={styles.field} input={{ className: styles.inner, inputMode: "numeric" }} value={typed ?? text} autoComplete="off" onChange={(_, { value }) => setTyped(value)} onBlur={done} onKeyDown={press} />
    </Field>
  );
}

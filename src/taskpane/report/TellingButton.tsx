import { Button, Field, makeStyles, Popover, PopoverSurface, PopoverTrigger, Select, Text, tokens } from "@fluentui/react-components";
import { setTelling } from "../../app/setTelling";
import type { Tracker } from "../../app/tracker";
import type { Telling } from "../../core/indicator/settings";
import { outlineWords } from "../../i18n/outline";
import { usePane } from "../PaneContext";
import { TypedField } from "./TypedField";

const useStyles = makeStyles({
  button: { minWidth: "auto", whiteSpace: "nowrap", flexShrink: 0 },
  surface: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, width: "264px", maxWidth: "88vw", boxSizing: "border-box" },
  field: { minWidth: 0 },
});

export interface TellingButtonProps {
  readonly tracker: Tracker;
}

/** How much the report tells, to whom, and under whom. Each choice is written at once. */
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
        <TypedField label={words.leaders} hint={words.leadersHint} stored={settings.leaders} onSave={(leaders) => set({ leaders }, words.done(words.leaders, leaders || words.unnamed))} />
        <TypedField label={words.guides} hint={words.guidesHint} stored={settings.guides} onSave={(guides) => set({ guides }, words.done(words.guides, guides || words.unnamed))} />
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

function BudgetField({ stored, onSave }: { readonly stored: number | null; readonly onSave: (budget: number | null) => void }) {
  const words = outlineWords(usePane().locale).telling;
  const faultOf = (text: string): string => (/^(?!0+$)\d{0,7}$/u.test(text.normalize("NFKC")) ? "" : words.budgetWrong);
  return (
    <TypedField
      label={words.budget} hint={words.budgetHint} faultOf={faultOf} numeric stored={stored === null ? "" : String(stored)}
      onSave={(text) => onSave(text === "" ? null : Number(text.normalize("NFKC")))}
    />
  );
}

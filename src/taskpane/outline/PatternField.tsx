import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Tracker } from "../../app/tracker";
import type { ReportKind } from "../../core/indicator/period";
import { patternOfReadable, readablePattern, type SlotNames } from "./readablePattern";
import { SlotPicker } from "./SlotPicker";
import { useOutlineWords } from "./useOutlineWords";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { width: "100%" },
  inner: { minHeight: "32px", maxHeight: "none" },
  insert: { alignSelf: "flex-start" },
});

export interface PatternFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly pattern: string;
  /** Lines at first. */
  readonly rows: number;
  readonly names: SlotNames;
  readonly tracker: Tracker;
  readonly kind: ReportKind;
  readonly onChange: (pattern: string) => void;
}

/** The words of a paragraph, slots in plain names, and the list to take slots from: they go in where the cursor is. */
export function PatternField({ label, hint, pattern, rows, names, tracker, kind, onChange }: PatternFieldProps) {
  const styles = useStyles();
  const { row } = useOutlineWords();
  const [picking, setPicking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Before the cursor has been in it, a slot goes behind the words. */
  const entered = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // As typed, as long as it means what is stored: what is half written must not change under the hand.
  const [typed, setTyped] = useState<string | null>(null);
  const meant = typed === null ? null : patternOfReadable(typed, names);
  const text = typed !== null && meant === pattern ? typed : readablePattern(pattern, names);

  const type = (next: string): void => {
    setTyped(next);
    onChange(patternOfReadable(next, names));
  };
  const insert = (slot: string): void => {
    const at = field.current;
    const [start, end] = at && entered.current ? [at.selectionStart, at.selectionEnd] : [text.length, text.length];
    const shown = readablePattern(slot, names);
    type(text.slice(0, start) + shown + text.slice(end));
    setPicking(false);
    requestAnimationFrame(() => {
      at?.focus();
      at?.setSelectionRange(start + shown.length, start + shown.length);
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (!picking || event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    setPicking(false);
    button.current?.focus();
  };
  return (
    // Keys of the list inside, on their way up.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.root} onKeyDown={press}>
      <Field label={label} hint={hint}>
        <Textarea className={styles.text} textarea={{ className: styles.inner, ref: field, rows }} resize="vertical" value={text} onFocus={() => (entered.current = true)} onChange={(_, { value }) => type(value)} />
      </Field>
      <Button className={styles.insert} size="small" ref={button as never} aria-expanded={picking} onClick={() => setPicking(!picking)}>
        {picking ? row.closeInsert : row.insert}
      </Button>
      {picking && <SlotPicker tracker={tracker} kind={kind} names={names} onPick={insert} />}
    </div>
  );
}

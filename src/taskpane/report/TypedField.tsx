import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
});

export interface TypedFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly stored: string;
  readonly onSave: (text: string) => void;
  /** What is said of a text that cannot be taken; empty: it can. */
  readonly faultOf?: (text: string) => string;
  readonly numeric?: boolean;
}

/** Counts when the field is left or Enter is pressed; Esc gives back what stood there. */
export function TypedField({ label, hint, stored, onSave, faultOf, numeric }: TypedFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const text = (typed ?? stored).trim();
  const fault = faultOf?.(text) ?? "";
  const done = (): void => {
    if (typed === null || fault !== "") return;
    setTyped(null);
    if (text !== stored) onSave(text);
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
    <Field label={label} validationState={fault === "" ? "none" : "error"} {...(fault === "" ? { hint } : { validationMessage: fault })}>
      <Input
        className={styles.field} input={{ className: styles.inner, ...(numeric ? { inputMode: "numeric" as const } : {}) }} value={typed ?? text} autoComplete="off"
        onChange={(_, { value }) => setTyped(value)} onBlur={done} onKeyDown={press}
      />
    </Field>
  );
}

import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { OverviewRow } from "../../app/overview";
import { usePane } from "../PaneContext";
import type { Entry } from "./useEntry";

const useStyles = makeStyles({
  text: { width: "100%" },
  inner: { minHeight: "32px" },
  offered: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  take: { textAlign: "left", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  stages: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

export interface NoteFieldProps {
  readonly row: OverviewRow;
  readonly entry: Entry;
  readonly field: "cause" | "measure" | "stage" | "practice" | "effect";
  readonly readOnly: boolean;
  readonly onLeave: () => void;
}

/** Words beside the figures, saved when the field is left. They go into the report as they are typed. */
export function NoteField({ row, entry, field, readOnly, onLeave }: NoteFieldProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { code, name } = row.indicator;
  const offered = row.unitNotes.filter((note) => note[field] !== "");
  const stored = row.note?.[field] ?? "";
  const text = entry.draftOf(code, field) ?? stored;
  const type = (typed: string): void => entry.setDraft(code, field, typed === stored ? null : typed);
  const save = (typed: string): void => {
    if (typed.trim() !== stored) entry.saveNote(row, field, typed);
    else entry.setDraft(code, field, null);
  };
  const press = (event: KeyboardEvent): void => {
    // Leaving the field saves it.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) onLeave();
  };
  const choose = (given: string): void => {
    type(given);
    save(given);
  };
  return (
    <div>
      <Field label={words.row[field]}>
        <Textarea
          className={styles.text} textarea={{ className: styles.inner, "data-field": field, rows: field === "stage" ? 1 : 2 } as object} resize="vertical"
          value={text} readOnly={readOnly} aria-label={`${name} ${words.row[field]}`} placeholder={words.row[`${field}Hint`]}
          onChange={(_, { value }) => type(value)} onBlur={() => save(text)} onKeyDown={press}
        />
      </Field>
      {text === "" && !readOnly && offered.length > 0 && (
        <ul className={styles.offered} aria-label={words.row.fromUnits}>
          {offered.map(({ reporter, [field]: given }) => (
            <li key={reporter}>
              <Link as="button" className={styles.take} onClick={() => choose(given)}>
                {words.row.unitWrote(reporter, given)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {field === "stage" && !readOnly && (
        <div className={styles.stages}>
          {words.row.stages.map((stage) => (
            <Button key={stage} size="small" onClick={() => choose(stage)} aria-pressed={stored === stage} appearance={stored === stage ? "primary" : "secondary"}>
              {stage}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

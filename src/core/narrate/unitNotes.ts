/** Words that reporting units wrote beside their figures: one office's report takes those that a person has chosen. */
import type { Note } from "../indicator/indicator";
import { periodKey } from "../indicator/period";
import { rowsWith } from "../indicator/rowsWith";
import type { Issue } from "../issue";
import { noteOf, type Narration } from "./narration";

/** The columns that hold words for the report. */
const NOTE_WORDS = ["practice", "effect", "cause", "measure", "stage", "expected"] as const;

const MOST_NAMED = 3;

/** Of one indicator and period, each unit's latest; those without a period serve where there are none. */
export function unitNotesOf(notes: readonly Note[], code: string, period: string): readonly Note[] {
  const latest = new Map<string, Note>();
  for (const note of rowsWith(notes, "code", code)) {
    if (note.reporter === "" || (note.period !== period && note.period !== "") || !hasWords(note)) continue;
    if (note.period === period || latest.get(note.reporter)?.period !== period) latest.set(note.reporter, note);
  }
  return [...latest.values()];
}

/** Indicators whose units wrote something, while the office itself has taken nothing of it. */
export function unchosenNotes(narration: Narration): readonly Issue[] {
  const { dataset, year } = narration;
  const told = new Set(dataset.notes.flatMap(({ code, reporter }) => (reporter === "" ? [] : [code])));
  return dataset.indicators.filter(({ code, importance }) => told.has(code) && importance !== "annex").flatMap((indicator): readonly Issue[] => {
    const own = noteOf(narration, indicator.code);
    const units = unitNotesOf(dataset.notes, indicator.code, periodKey(year.period)).map(({ reporter }) => reporter);
    if (units.length === 0 || (own && hasWords(own))) return [];
    const names = units.slice(0, MOST_NAMED).join("、") + (units.length > MOST_NAMED ? "…" : "");
    return [{ code: "notes_to_choose", severity: "info", where: { table: "tblIndicators", row: indicator.row, column: "name" }, with: { name: indicator.name, names } }];
  });
}

function hasWords(note: Note): boolean {
  return NOTE_WORDS.some((column) => note[column].trim() !== "");
}

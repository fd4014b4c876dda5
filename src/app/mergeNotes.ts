import type { Note } from "../core/indicator/indicator";
import type { Change } from "../host/workbook";
import { BLANK_NOTE } from "../packs/packDataset";
import { writeNote } from "../sheets/records";
import { cellChange } from "../sheets/tableChanges";
import { addedRows } from "./addedRows";
import type { Tracker } from "./tracker";

/** Words of a report into tblNotes: into the blank cells of a note of the period, else as a new row. */
export function noteChanges(tracker: Tracker, notes: readonly Pick<Note, "code" | "period" | "practice" | "effect">[]): readonly Change[] {
  const layout = tracker.layouts.get("tblNotes");
  if (!layout) return [];
  const standing = (note: Pick<Note, "code" | "period">): Note | undefined => tracker.dataset.notes.findLast(({ code, reporter, period }) => code === note.code && reporter === "" && period === note.period);
  const cells = notes.flatMap((note) => {
    const own = standing(note);
    return own ? (["practice", "effect"] as const).flatMap((key) => (own[key] === "" && note[key] !== "" ? cellChange(layout, own.row, key, note[key]) : [])) : [];
  });
  return [...cells, ...addedRows(layout, notes.filter((note) => !standing(note)).map((note) => writeNote({ ...BLANK_NOTE, ...note }, layout.language)))];
}

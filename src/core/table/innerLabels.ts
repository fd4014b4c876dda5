/** 进展情况：…⏎存在问题：…⏎下步打算：… in one cell: each part to its own field. Source: tables.md T02. */
import type { ColumnField } from "./tableReading";
import { INNER_LABELS } from "./words/states";

const LABELS = Object.keys(INNER_LABELS).sort((one, other) => other.length - one.length);
const LABELLED = new RegExp(`(?:^|[\\n。；;\\s]|\\d[.、．])(?<label>${LABELS.join("|")})[:：]`, "gu");

/** null when the cell has no labels. */
export function innerLabels(text: string): ReadonlyMap<ColumnField, string> | null {
  const marks = [...text.matchAll(LABELLED)];
  const [first] = marks;
  if (!first || first.index > 0 && text.slice(0, first.index).trim() !== "") return null;
  return new Map(marks.map((mark, index) => {
    const from = mark.index + mark[0].length;
    return [INNER_LABELS[mark.groups?.["label"] ?? ""] ?? "progress_text", text.slice(from, marks[index + 1]?.index ?? text.length).trim()];
  }));
}

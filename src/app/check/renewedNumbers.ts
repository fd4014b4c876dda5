/** What would change if every matched number of the draft, as it stands now, became the workbook's of today. */
import { draftOf } from "../../core/check/draft";
import type { DocumentText } from "../../core/read/document";
import { readReport } from "../../core/read/readReport";
import type { Tracker } from "../tracker";
import { updateNumbers, type UpdatedNumber } from "./checkAgainst";

export function renewedNumbers({ text, tables }: DocumentText, tracker: Tracker): readonly UpdatedNumber[] {
  const draft = draftOf(readReport(text, tables.filter(({ shape }) => shape.kind !== "layout")), tables);
  return updateNumbers(draft, tracker).changes.filter((change) => change.text !== text.slice(change.start, change.end));
}

import type { TableReading } from "../../core/table/tableReading";
import type { SheetContent } from "../../host/workbook";
import type { Tracker } from "../tracker";
import type { AdoptionChoice, AdoptionPreview } from "./adoption";
import { adoptionPlan } from "./adoptionPlan";

/** Reads nothing and writes nothing: what `adoptTable` would do. */
export function adoptionPreview(tracker: Tracker | null, content: SheetContent, reading: TableReading, choice: AdoptionChoice): AdoptionPreview {
  return adoptionPlan(tracker ?? { sheetNames: [] }, content, reading, choice).preview;
}

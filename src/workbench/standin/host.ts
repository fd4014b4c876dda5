/** What the running Excel has beside its workbook, shared by all classes of the API. */
import type { Area } from "../../host/a1";
import type { Offer } from "./api/gate";
import type { Book } from "./book/book";
import type { LiveRange } from "./book/liveRange";
import type { EventRegistry } from "./events/eventRegistry";
import type { Target } from "./types/targets";

export interface Host extends Offer {
  readonly book: Book;
  readonly events: EventRegistry;
  cellsWritten: number;
  range(sheet: number, area: Area): Target;
  /** The name by which a range is known in later requests. */
  referenceOf(range: LiveRange): string;
  keepReference(range: LiveRange): void;
  dropReference(reference: string): void;
  rangeByReference(reference: string): LiveRange | undefined;
}

/** What the running Excel has beside its workbook, shared by all classes of the API. */
import type { Area } from "../../host/a1";
import type { Book } from "./book/book";
import type { LiveRange } from "./book/liveRange";
import type { EventRegistry } from "./events/eventRegistry";
import type { Target } from "./types/targets";

export interface Host {
  readonly book: Book;
  readonly events: EventRegistry;
  /** The requirement set that is offered, e.g. `1.9`. */
  readonly floor: string;
  cellsWritten: number;
  range(sheet: number, area: Area): Target;
  /** The name by which a range is known in later requests. */
  referenceOf(range: LiveRange): string;
  keepReference(range: LiveRange): void;
  dropReference(reference: string): void;
  rangeByReference(reference: string): LiveRange | undefined;
}

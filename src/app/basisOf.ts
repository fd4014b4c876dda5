import type { Basis } from "../host/workbook";
import type { TrackerContent } from "../sheets/read";

/** The tables as they were read: a write that was worked out from them leaves alone what has changed since. */
export function basisOf({ layouts }: Pick<TrackerContent, "layouts">): Basis {
  return new Map([...layouts].map(([name, { data }]) => [name, data]));
}

/**
 * Excel on the web refuses requests and answers above 5 MB. What is written is known beforehand, so it is measured:
 * a request is closed before its cells pass 4 MB, which leaves room for the protocol around them.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const REQUEST_BYTES = 4_000_000;

/** One piece of a request: small enough that requests fill evenly. */
export const PIECE_BYTES = 1_000_000;

/** Object paths and actions around one array of cells; measured at 700 to 900 bytes. */
export const STEP_BYTES = 1_000;

/** Office.js itself cuts a longer array into ranges of this many cells, each with paths and actions of its own. */
export const CELLS_PER_ARRAY = 1_500;

/** The cell in the request's JSON with its comma; a character is at most three bytes, and quotes are escaped. */
export function cellBytes(value: string | number | boolean | null): number {
  if (typeof value === "string") return value.length * 3 + 3;
  return String(value).length + 1;
}

/** Something to do in a request, and how much of the request it takes. */
export interface Sized {
  readonly bytes: number;
}

/** In the given order, as few groups as stay below the limit; a single step above it stands alone. */
export function intoRequests<T extends Sized>(steps: readonly T[], limit = REQUEST_BYTES): readonly (readonly T[])[] {
  const requests: T[][] = [];
  let room = 0;
  for (const step of steps) {
    const open = requests.at(-1);
    if (open === undefined || step.bytes > room) {
      requests.push([step]);
      room = limit - step.bytes;
    } else {
      open.push(step);
      room -= step.bytes;
    }
  }
  return requests;
}

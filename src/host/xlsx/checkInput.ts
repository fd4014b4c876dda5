import { type CellInput, HostError } from "../workbook";

/** Excel's limit for one cell, in UTF-16 units. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Checked before anything of a change is written: what Excel could not open is never put into a file. */
export function checkInput(input: CellInput, table: string): void {
  if (typeof input === "string" && input.length > MAX_CELL_CHARACTERS) {
    const limits = { table, characters: input.length, limit: MAX_CELL_CHARACTERS };
    throw new HostError({ code: "host_too_large", severity: "error", with: limits });
  }
  if (typeof input === "number" && !Number.isFinite(input)) throw new RangeError("a cell cannot hold this number");
}

import type { CellValue } from "../workbook";

/**
 * `values` gives an error as its text, which costs no second array (`valueTypes`) in the answer.
 * A text cell that spells an error is taken for one, too: nobody counts with it either way.
 */
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** A cell of `Range.values` as the port has it: `""` is an empty cell there. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

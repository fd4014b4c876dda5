/** Whether two cells hold the same: formulas are compared in R1C1 notation, as they are meant and not as they are spelt. */
import { type CellInput, isFormula } from "./workbook";

export function sameContent(a: CellInput, b: CellInput): boolean {
  if (isFormula(a) && isFormula(b)) return spelt(a.formula) === spelt(b.formula);
  return a === b || (isBlank(a) && isBlank(b));
}

const isBlank = (cell: CellInput): boolean => cell === null || cell === "";

/** Texts stay; of the rest Excel changes case, blanks, needless quotes of sheet names and `R[0]`, and files mark newer functions. */
function spelt(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'|[^"']+/gu, (part: string, sheet: string | undefined) => {
    if (sheet !== undefined) return sheet.toUpperCase();
    if (part.startsWith('"')) return part;
    return part.replace(/\s+/gu, "").toUpperCase().replaceAll("[0]", "").replace(/_XLFN\.(?:_XLWS\.)?/gu, "");
  });
}

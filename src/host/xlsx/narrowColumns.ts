/**
 * Whole columns cut down to the rows that hold anything, for the engine only: IronCalc walks a whole column four times
 * slower than its used part, and every sum of ours reads whole columns. Files keep `$C:$C`.
 */
import { rewriteReferences } from "../formulaTokens";
import { A1_REFERENCE } from "../r1c1";

const WHOLE_COLUMNS = /^(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})$/i;

/** For these the blank cells below count, or the size of the area. */
const COUNTS_BLANKS = /\b(?:COUNTBLANK|ROWS|OFFSET|SUMPRODUCT|INDEX|FREQUENCY|TRANSPOSE)\s*\(/i;

export function narrowColumns(formula: string, lastRow: number): string {
  if (COUNTS_BLANKS.test(formula)) return formula;
  return rewriteReferences(formula, A1_REFERENCE, (reference) => {
    const [, first, last] = WHOLE_COLUMNS.exec(reference) ?? [];
    return first === undefined || last === undefined ? reference : `${first}$1:${last}$${String(lastRow)}`;
  });
}

/**
 * Formulas from R1C1 to A1 notation and back, for the subset that `sheets` declares: `RC`, `R[1]C[-2]`,
 * `R5C6`, whole columns and rows (`C7`, `C6:C17`, `R4`), ranges, sheet prefixes.
 * Reference: https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173
 */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from "./a1";
import { referencePattern, rewriteReferences } from "./formulaTokens";

const ROW = String.raw`R(?:\d+|\[-?\d+\])?`;
const COLUMN = String.raw`C(?:\d+|\[-?\d+\])?`;
const R1C1 = referencePattern(
  `${ROW}${COLUMN}(?::${ROW}${COLUMN})?|${COLUMN}(?::${COLUMN})?|${ROW}(?::${ROW})?`,
);
/** A cell, an area, whole columns, whole rows. */
export const A1_REFERENCE = referencePattern(
  String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`,
);

/** `row` and `column` are the cell's own, 0-based. Throws RangeError when a reference leaves the sheet. */
export function r1c1ToA1(formula: string, row: number, column: number): string {
  return rewriteReferences(formula, R1C1, (reference) => {
    const ends = reference.split(":").map((end) => endToA1(end, row, column));
    // A whole column or row stands twice in A1 notation: `$G:$G`.
    const wholeLine = ends.length === 1 && !/[A-Z]\$?\d/.test(ends[0] ?? "");
    return (wholeLine ? [...ends, ...ends] : ends).join(":");
  });
}

/** The inverse: the notation in which a formula reads the same in every row. */
export function a1ToR1c1(formula: string, row: number, column: number): string {
  return rewriteReferences(formula, A1_REFERENCE, (reference) => {
    const [first = "", last] = reference.split(":").map((end) => endToR1c1(end, row, column));
    const isLine = last !== undefined && !(first.includes("R") && first.includes("C"));
    return last === undefined || (isLine && last === first) ? first : `${first}:${last}`;
  });
}

function endToA1(end: string, row: number, column: number): string {
  const match = /^(?:R(\d+|\[-?\d+\])?)?(?:C(\d+|\[-?\d+\])?)?$/i.exec(end);
  const hasColumn = /C/i.test(end);
  const hasRow = /R/i.test(end);
  const columnPart = hasColumn ? lineToA1(match?.[2], column, MAX_COLUMNS, columnLetters) : "";
  const rowPart = hasRow ? lineToA1(match?.[1], row, MAX_ROWS, (line) => String(line + 1)) : "";
  return columnPart + rowPart;
}

function lineToA1(part: string | undefined, own: number, limit: number, name: (line: number) => string): string {
  const relative = part === undefined || part.startsWith("[");
  const line = relative ? own + Number(part?.slice(1, -1) ?? 0) : Number(part) - 1;
  if (line < 0 || line >= limit) throw new RangeError(`reference outside the sheet: ${part ?? ""}`);
  return relative ? name(line) : `$${name(line)}`;
}

function endToR1c1(end: string, row: number, column: number): string {
  const match = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(end);
  const columnPart = match?.[2] === undefined ? "" : lineToR1c1("C", match[1] === "$", columnIndex(match[2]), column);
  const rowPart = match?.[4] === undefined ? "" : lineToR1c1("R", match[3] === "$", Number(match[4]) - 1, row);
  return rowPart + columnPart;
}

function lineToR1c1(mark: "R" | "C", absolute: boolean, line: number, own: number): string {
  if (absolute) return `${mark}${String(line + 1)}`;
  return line === own ? mark : `${mark}[${String(line - own)}]`;
}

/** Rules that a form prints under its table, (1)=(2)+(5), checked row by row. Source: tables.md T12. */
import { compareValues } from "../number/round";
import { cellMeaning } from "./cellMeaning";
import { plainText } from "./grid";
import { SILENT } from "./rowKinds";
import { issue, type TableParts } from "./tableIssues";
import type { TableIssue } from "./tableReading";

const TERM = /([+\-－＋])?[(]?(\d{1,2})[)]?栏?/gu;
const SIDE = /^[+\-]?[(]?\d{1,2}[)]?栏?(?:[+\-][(]?\d{1,2}[)]?栏?)*$/u;

interface Term {
  readonly sign: 1 | -1;
  readonly column: number;
}

export function formulaIssues({ grid, kinds }: TableParts): readonly TableIssue[] {
  const numbered = kinds.find(({ kind }) => kind === "column_numbers");
  if (!numbered) return [];
  const columns = new Map(grid.columnsOf(numbered.row).map((column) => [Number(plainText(grid.text(numbered.row, column)).replace(/\D/gu, "")), column]));
  const rules = kinds.filter(({ kind }) => kind === "formula").flatMap(({ row }) => rulesIn(plainText(grid.columnsOf(row).map((column) => grid.text(row, column)).join(";")), columns));
  return kinds.filter(({ kind }) => !SILENT.has(kind)).flatMap(({ row }) => rules.flatMap(([left, right]): readonly TableIssue[] => {
    const [whole, parts] = [valueOf(left), valueOf(right)];
    const [first] = left;
    if (whole === null || parts === null || !first || compareValues(whole, parts) === 0) return [];
    return [issue("formula_differs", row, first.column, { printed: whole, sum: parts })];

    function valueOf(terms: readonly Term[]): number | null {
      const values = terms.map(({ sign, column }) => {
        const { number, absent } = cellMeaning(grid.value(row, column));
        return number === null ? (absent === null ? null : 0) : sign * number;
      });
      return values.includes(null) || terms.every(({ column }) => grid.value(row, column) === null) ? null : values.reduce<number>((all, value) => all + (value ?? 0), 0);
    }
  }));
}

/** Each side of a chain is the first side again: (2)=(3)+(4)=(8)-(10)+(12). */
function rulesIn(text: string, columns: ReadonlyMap<number, number>): readonly (readonly [readonly Term[], readonly Term[]])[] {
  return text.replace(/^[^(\d]*/u, "").split(/[;；。,，]/u).flatMap((rule) => {
    const sides = rule.split("=").map((side) => side.trim()).filter((side) => SIDE.test(side)).map((side) => termsIn(side, columns));
    const [left, ...rights] = sides;
    return left && left.length > 0 ? rights.filter((right) => right.length > 0).map((right) => [left, right] as const) : [];
  });
}

function termsIn(side: string, columns: ReadonlyMap<number, number>): readonly Term[] {
  return [...side.matchAll(TERM)].flatMap(([, sign, number]) => {
    const column = columns.get(Number(number));
    return column === undefined ? [] : [{ sign: sign === "-" || sign === "－" ? -1 : 1, column } as const];
  });
}

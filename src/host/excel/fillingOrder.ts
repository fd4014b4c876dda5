import { type CellInput, isFormula } from "../workbook";

type Column = readonly (CellInput | undefined)[];

/** A column of a table that holds nothing yet, in the order in which Excel lets it be filled. */
export interface FillingOrder {
  /** Values, and the formula that most cells get. */
  readonly first: Column;
  /** Rows that it may have filled, too: to be emptied. */
  readonly emptied: readonly number[];
  readonly then: Column;
}

/**
 * "When you enter a formula into an empty table column, the column automatically fills": on a request of an add-in, too
 * (by design: office-js issues 1916, 2093, 5909, 6745), and no member of the API turns it off. So the formula that most
 * cells get goes first, all others that it may have filled are emptied, and only then come other formulas: "if you type
 * a formula in a table column that already contains data, a calculated column is not automatically created".
 * Reference: https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 * @param cells of the whole body; undefined stays empty.
 */
export function fillingOrder(cells: Column): FillingOrder {
  const main = mostFrequent(cells.flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])));
  const isOther = (cell: CellInput | undefined): boolean => isFormula(cell) && cell.formula !== main;
  return {
    first: cells.map((cell) => (isOther(cell) ? undefined : cell)),
    emptied: [...cells.keys()].filter((row) => cells[row] === undefined || isOther(cells[row])),
    then: cells.map((cell) => (isOther(cell) ? cell : undefined)),
  };
}

function mostFrequent(formulas: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const formula of formulas) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>((most, entry) => (most === undefined || entry[1] > most[1] ? entry : most), undefined)?.[0];
}

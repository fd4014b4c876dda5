/**
 * A workbook of bare cells that IronCalc computes: no tables, no formats. `host/xlsx` uses it to write formulas
 * together with their values.
 *
 *     const book = await openCalcBook();
 *     book.addSheet("Data");
 *     book.setCells("Data", 0, 0, [[1, 2, { a1: "=A1/B1" }]]);
 *     book.values("Data", 0, 0, 1, 3); // [[1, 2, 0.5]]
 *     book.close();
 *
 * Rows and columns are 0-based. Everything is computed once, at the first `values` after a change.
 */
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../a1";
import type { CellError, CellValue } from "../workbook";
import { numberAsTyped, textAsTyped } from "./cellText";
import { type Engine, loadEngine, type Model } from "./engine";
import { excelError } from "./excelError";
import { CELL_TYPE, type CellPlace, keyOf as placeKey, readNumbers } from "./rawNumbers";

/** A formula in A1 notation with English function names and commas, as files hold it, with its `=`. */
export interface A1Formula {
  readonly a1: string;
}

/** A string is always text, also `=1` and `001`. */
export type CalcInput = CellValue | A1Formula;

export interface CalcBook {
  addSheet(name: string): void;
  setCells(sheet: string, row: number, column: number, cells: readonly (readonly CalcInput[])[]): void;
  values(sheet: string, row: number, column: number, rowCount: number, columnCount: number): CellValue[][];
  /** Frees the engine's memory. */
  close(): void;
}

export async function openCalcBook(): Promise<CalcBook> {
  return new EngineBook(await loadEngine());
}

/** Sheet 0 of the engine; no formula of ours can name it. */
const SCRATCH = 0;

class EngineBook implements CalcBook {
  readonly #model: Model;
  readonly #sheets = new Map<string, number>();
  /** What was set, by sheet and then by cell number: constants are never read back from the engine. */
  readonly #cells: Map<number, CalcInput>[] = [new Map()];
  /** Results of the formulas, parallel to `#cells`; `undefined` after a change. */
  #results: readonly Map<number, CellValue>[] | undefined;

  constructor(engine: Engine) {
    this.#model = new engine.Model("book", "en", "UTC", "en");
    this.#model.renameSheet(SCRATCH, "IronCalc scratch");
    this.#model.pauseEvaluation();
  }

  addSheet(name: string): void {
    const index = this.#cells.length;
    this.#model.newSheet();
    this.#model.renameSheet(index, name);
    this.#sheets.set(name, index);
    this.#cells.push(new Map());
    this.#results = undefined;
  }

  setCells(sheet: string, row: number, column: number, cells: readonly (readonly CalcInput[])[]): void {
    const index = this.#indexOf(sheet);
    cells.forEach((line, r) => {
      line.forEach((input, c) => {
        this.#set(index, row + r, column + c, input);
      });
    });
    this.#results = undefined;
  }

  values(sheet: string, row: number, column: number, rowCount: number, columnCount: number): CellValue[][] {
    const index = this.#indexOf(sheet);
    this.#results ??= this.#compute();
    const constants = this.#cells[index];
    const results = this.#results[index];
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) => {
        const key = keyOf(row + r, column + c);
        const input = constants?.get(key) ?? null;
        return isFormula(input) ? (results?.get(key) ?? null) : input;
      }),
    );
  }

  close(): void {
    this.#model.free();
  }

  #indexOf(sheet: string): number {
    const index = this.#sheets.get(sheet);
    if (index === undefined) throw new RangeError(`no sheet ${sheet}`);
    return index;
  }

  #set(sheet: number, row: number, column: number, input: CalcInput): void {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new RangeError(`no cell at row ${String(row)}, column ${String(column)}`);
    const cells = this.#cells[sheet];
    const key = keyOf(row, column);
    // Most cells of a new sheet are empty, and clearing costs as much as writing.
    if (input === null && !cells?.has(key)) return;
    this.#model.setUserInput(sheet, row + 1, column + 1, typed(input));
    cells?.set(key, input);
  }

  #compute(): readonly Map<number, CellValue>[] {
    const places = this.#cells.flatMap((cells, sheet) => formulaPlaces(cells, sheet));
    const quotedNames = ["", ...[...this.#sheets.keys()].map(quoteSheetName)];
    const evaluate = (): void => {
      this.#evaluate();
    };
    const numbers = readNumbers({ model: this.#model, sheet: SCRATCH, quotedNames, evaluate }, places);
    const results = this.#cells.map(() => new Map<number, CellValue>());
    for (const place of places) {
      const number = numbers.get(placeKey(place));
      results[place.sheet]?.set(keyOf(place.row, place.column), number ?? this.#shown(place));
    }
    return results;
  }

  #evaluate(): void {
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    this.#model.pauseEvaluation();
  }

  #shown({ sheet, row, column }: CellPlace): CellValue {
    const shown = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    const type = this.#model.getCellType(sheet, row + 1, column + 1);
    if (type === CELL_TYPE.boolean) return shown === "TRUE";
    return type === CELL_TYPE.error ? { error: excelError(shown) } : shown;
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

function formulaPlaces(cells: ReadonlyMap<number, CalcInput>, sheet: number): CellPlace[] {
  const places: CellPlace[] = [];
  for (const [key, input] of cells) {
    if (isFormula(input)) places.push({ sheet, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS });
  }
  return places;
}

const isFormula = (input: CalcInput): input is A1Formula => typeof input === "object" && input !== null && "a1" in input;

function typed(input: CalcInput): string {
  if (input === null) return "";
  if (typeof input === "string") return textAsTyped(input);
  if (typeof input === "number") return numberAsTyped(input);
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  return isFormula(input) ? input.a1 : (input satisfies CellError).error;
}

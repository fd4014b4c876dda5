/**
 * Cached results of the formulas in our sheets, and of those we have put into sheets of the user's: WPS, LibreOffice and
 * every reader show them without computing. What else other sheets show stays as it was until a spreadsheet program
 * computes it.
 */
import type { CalcBook } from "../calc";
import type { CellValue } from "../workbook";
import type { Book } from "./book";
import { fileError } from "./fileError";
import { narrowColumns } from "./narrowColumns";
import type { PlacedCell, SheetGrid } from "./sheetGrid";
import type { SheetEntry } from "./workbookPart";

/** Tables of ours are named so; Excel calls a user's own 表1 or Table1. */
const OUR_TABLE = /^tbl[A-Z]/;

interface OurSheet {
  readonly sheet: SheetEntry;
  readonly grid: SheetGrid;
  readonly formulas: readonly (PlacedCell & { readonly text: string })[];
}

export async function recalculate(book: Book): Promise<void> {
  const paths = new Set(book.tables.filter(({ part }) => OUR_TABLE.test(part.name)).map(({ sheet }) => sheet.path));
  const ours = book.sheets
    .filter((sheet) => paths.has(sheet.path) || book.ownFormulas(sheet) !== null)
    .map((sheet) => readFormulas(book, sheet, paths.has(sheet.path) ? null : book.ownFormulas(sheet)));
  if (ours.every(({ formulas }) => formulas.length === 0)) return;
  // The engine is 3 MB: only loaded when there is something to compute.
  const { openCalcBook } = await import("../calc");
  const calc = await openCalcBook();
  try {
    const others = referredTo(book, ours).map((sheet): OurSheet => ({ sheet, grid: book.grid(sheet), formulas: [] }));
    const all = [...ours, ...others];
    // A formula that is set before the sheet it names exists is computed wrongly, without a word.
    for (const { sheet } of all) addSheet(calc, book, sheet);
    // The same for every sheet: areas in one formula must keep one size.
    const lastRow = Math.max(...all.map(({ grid }) => grid.lastRow)) + 1;
    for (const sheet of all) feed(calc, sheet, lastRow);
    for (const sheet of ours) takeResults(calc, sheet);
  } finally {
    calc.close();
  }
}

function addSheet(calc: CalcBook, book: Book, { name }: SheetEntry): void {
  try {
    calc.addSheet(name);
  } catch {
    // Empty, too long, or with a sign that no sheet's name may have: Excel repairs such a file before it opens it.
    throw fileError("file_damaged", book.path);
  }
}

/** @param among `row,column` of the formulas that are ours; null for all. */
function readFormulas(book: Book, sheet: SheetEntry, among: ReadonlySet<string> | null): OurSheet {
  const grid = book.grid(sheet);
  const formulas = [...grid.cells()].flatMap((placed) => {
    if (among?.has(`${String(placed.row)},${String(placed.column)}`) === false) return [];
    const text = placed.cell.formula === null ? null : grid.formula(placed.row, placed.column);
    return text === null || !isComputable(text) || placed.cell.formula?.kind === "other" ? [] : [{ ...placed, text }];
  });
  return { sheet, grid, formulas };
}

/**
 * What IronCalc is known to get wrong without a word, or cannot read: a user's own formula of this kind keeps the
 * result it had. Formulas that `sheets` declares never contain these.
 */
function isComputable(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "");
  const withoutSheets = withoutTexts.replace(/'(?:[^']|'')*'/g, "");
  // A bracket stands for a table's column, or inside the quotes for another file.
  return !withoutTexts.includes("[") && !/--|[{@#]/.test(withoutSheets);
}

function referredTo(book: Book, ours: readonly OurSheet[]): readonly SheetEntry[] {
  const own = new Set(ours.map(({ sheet }) => sheet.path));
  const formulas = ours.flatMap((sheet) => sheet.formulas.map(({ text }) => text).filter((text) => text.includes("!")));
  return book.sheets.filter(({ name, path, hasCells }) => {
    const quoted = name.replaceAll("'", "''");
    return hasCells && !own.has(path) && formulas.some((text) => text.includes(quoted));
  });
}

function feed(calc: CalcBook, { sheet, grid, formulas }: OurSheet, lastRow: number): void {
  const computed = new Map(formulas.map(({ row, column, text }) => [`${String(row)},${String(column)}`, text]));
  for (const { row, column, cell } of grid.cells()) {
    const text = computed.get(`${String(row)},${String(column)}`);
    const input = text === undefined ? cell.value : { a1: `=${narrowColumns(withoutPrefixes(text), lastRow)}` };
    if (input !== null) calc.setCells(sheet.name, row, column, [[input]]);
  }
}

/** Newer functions carry a prefix in files. */
function withoutPrefixes(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, "");
}

function takeResults(calc: CalcBook, { sheet, grid, formulas }: OurSheet): void {
  for (const { row, column, cell } of formulas) {
    const result = calc.values(sheet.name, row, column, 1, 1)[0]?.[0] ?? null;
    const value = result === "" ? null : result;
    if (!isEngineError(value) && !sameValue(value, cell.value)) grid.setResult(row, column, value);
  }
}

/** What IronCalc lacks: the function, the grammar, or (`#NAME?`) the workbook's names, which it is not told. */
function isEngineError(value: CellValue): boolean {
  return value !== null && typeof value === "object" && /^#(?:N\/IMPL!|ERROR!|CIRC!|NAME\?)$/.test(value.error);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  const isError = a !== null && b !== null && typeof a === "object" && typeof b === "object";
  return isError ? a.error === b.error : a === b;
}

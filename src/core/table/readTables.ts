/** Every table of a sheet, understood: blocks, columns, rows, readings, sums. Nothing is guessed silently: what is doubtful says why. */
import { type Block, findBlocks } from "./findBlocks";
import { formUnits } from "./formUnits";
import { Grid, plainText } from "./grid";
import { type Headless, readHeadless } from "./headless";
import { periodOfTable } from "./periodOfTable";
import { rowKinds, type KindOfRow } from "./rowKinds";
import { likelyMerges } from "./likelyMerges";
import type { Area, SheetCells } from "./sheetCells";
import { type DecidedFields, type ReadColumns, tableColumns } from "./tableColumns";
import { shiftedRows } from "./shiftedRows";
import { issue, severalTargets, tableIssues } from "./tableIssues";
import type { ColumnField, TableIssue, TableReading, TableRow, TableTotal } from "./tableReading";
import { totalOverHalves } from "./totalOverHalves";
import { tableTotals } from "./tableTotals";
import { unusedCells } from "./unusedCells";
import { UsedCells } from "./usedCells";
import { tableRows } from "./tableRows";


/** `decided`: what somebody said that a column of the sheet (0-based) means; it goes before head and cells. */
export function readTables(sheet: SheetCells, decided: DecidedFields = new Map()): readonly TableReading[] {
  const grid = new Grid(sheet);
  const headless = readHeadless(grid);
  return headless ? [withoutHead(grid, headless)] : totalOverHalves(findBlocks(grid).map((block) => readBlock(grid, block, decided)));
}

function withoutHead(grid: Grid, { rows, unused }: Headless): TableReading {
  const { row, column, sheet } = grid.source;
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const persons = unused.filter(({ identity }) => identity).map((cell) => issue("personal_data", cell.row, cell.column, { head: plainText(grid.text(cell.row, cell.column)), count: 1 }));
  return {
    sheet, layout: "pairs", title: rows[0]?.kind === "title" ? plainText(grid.text(first, grid.columnsOf(first)[0] ?? 0)) : "",
    office: officeIn(textsOf(grid, 0, rows.find(({ kind }) => kind === "indicator")?.row ?? 0)),
    time: periodOfTable(textsOf(grid, 0, (rows.find(({ kind }) => kind === "indicator")?.row ?? 0)), []), range: { row: row + first, column, rowCount: last - first + 1, columnCount: grid.columnCount }, columns: [],
    rows: rows.map((one) => ({ ...one, row: one.row + row, column: one.column === null ? null : one.column + column, from: placedFrom(one, (at) => at + column) })), totals: [],
    unused: unused.map((cell) => ({ row: cell.row + row, column: cell.column + column, reason: cell.reason })),
    issues: [...persons, ...severalTargets(rows)].map((one) => ({ ...one, row: one.row + row, column: one.column + column })), fingerprint: rows.map(({ name }) => name).filter((name) => name !== "").join("|"),
  };
}

const OFFICE = /^(?:填报|报送|填表|编报|编制|上报)单位(?:\(.{0,4}\))?[:：]\s*(\S{2,30})/u;

function officeIn(texts: readonly string[]): string {
  return texts.map((text) => OFFICE.exec(text.normalize("NFKC").trim())?.[1]).find((office) => office !== undefined) ?? "";
}

function textsOf(grid: Grid, from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index).flatMap((row) => grid.columnsOf(row).map((column) => grid.text(row, column)));
}

function readBlock(grid: Grid, block: Block, decided: DecidedFields): TableReading {
  const { row, column } = grid.source;
  const title = titleOf(grid, block);
  const columns = tableColumns(grid, block, { title, units: formUnits(grid, block, title), decided: new Map([...decided].map(([at, field]) => [at - column, field])) });
  const shifts = shiftedRows(grid, block, columns.columns);
  for (const [at, from] of shifts) grid.shift(at, from);
  const guessed = likelyMerges(grid, block, columns.columns);
  for (const merge of guessed) grid.assume(merge);
  const kinds = rowKinds(grid, block, columns.columns);
  const used = new UsedCells(grid.rowCount, grid.columnCount);
  const rows = tableRows(grid, kinds, columns, used);
  const totals = tableTotals(grid, kinds, columns.columns, columns.across);
  const shifted = [...shifts].map(([at, from]) => ({ code: "shifted_row" as const, row: at + row, column: from + column, with: {} }));
  const issues = tableIssues({ grid, block, kinds, columns: columns.columns, rows, totals });
  const unused = unusedCells(grid, block, kinds, columns.columns, used);
  return {
    sheet: grid.source.sheet, layout: "rows", title, time: periodOfTable(textsOf(grid, block.top, block.headTop), headsOf(columns, ["actual", "progress_text"]), headsOf(columns, ["target"])),
    office: officeIn(textsOf(grid, block.top, block.headTop)),
    range: { row: row + block.headTop, column: column + block.left, rowCount: lastRow(block, kinds) - block.headTop + 1, columnCount: block.right - block.left },
    columns: columns.columns.map((one) => ({ ...one, column: one.column + column, confidence: guessed.some((merge) => merge.column === one.column) ? Math.min(one.confidence, GUESSED) : one.confidence })),
    rows: row === 0 && column === 0 && shifts.size === 0 ? rows : rows.map((one) => placedRow(grid, one)),
    totals: totals.map((total) => placed(total, row, column)), unused: unused.map((cell) => ({ ...cell, row: cell.row + row, column: grid.placeOf(cell.row, cell.column) + column })),
    issues: [...guesses(guessed, row, column), ...shifted, ...issues.map((one) => ({ ...one, row: one.row + row, column: grid.placeOf(one.row, one.column) + column }))], fingerprint: headPrint(columns),
  };
}

/** Of a key that was filled down by its empty cells alone. */
const GUESSED = 0.6;

/** Said once a table, at the first of them. */
function guesses(merges: readonly Area[], row: number, column: number): readonly TableIssue[] {
  const [first] = merges;
  return first ? [issue("merges_guessed", first.row + row, first.column + column, { count: merges.length })] : [];
}

function placedRow(grid: Grid, one: TableRow): TableRow {
  const { row, column } = grid.source;
  return {
    ...one, row: one.row + row, column: one.column === null ? null : one.column + column, from: placedFrom(one, (at) => grid.placeOf(one.row, at) + column),
    byMonth: one.byMonth.map(({ month, value, column: at }) => ({ month, value, column: grid.placeOf(one.row, at) + column })), proposals: one.proposals.map((proposal) => ({ ...proposal, column: proposal.column + column })),
  };
}

function headsOf({ columns }: ReadColumns, fields: readonly ColumnField[]): readonly string[] {
  return columns.filter(({ field }) => fields.includes(field)).flatMap(({ path }) => path);
}

function placedFrom({ from }: TableRow, place: (column: number) => number): TableRow["from"] {
  return Object.fromEntries(Object.entries(from).map(([field, column]) => [field, place(column)]));
}

/** In the sheet: members of a row's total are rows, of a column's columns. */
function placed(total: TableTotal, row: number, column: number): TableTotal {
  const [along, of] = total.row === null ? [column, row] : [row, column];
  return {
    ...total, row: total.row === null ? null : total.row + row, column: total.column === null ? null : total.column + column, of: total.of + of,
    members: total.members.map((member) => member + along), without: total.without.map((one) => one + along),
  };
}

function lastRow(block: Block, kinds: readonly KindOfRow[]): number {
  return kinds.at(-1)?.row ?? block.headEnd - 1;
}

/** The last line above the head that is neither form line nor sentence: 附件 and the collection's name stand above it. */
function titleOf(grid: Grid, block: Block): string {
  for (let row = block.headTop - 1; row >= block.top; row -= 1) {
    const all = grid.columnsOf(row);
    const own = all.filter((column) => column >= block.left && column < block.right);
    const [first, second] = own.length > 0 ? own : all;
    if (first === undefined || second !== undefined) continue;
    const text = plainText(grid.text(row, first)).replace(/^附[件表]\d*[:：]/u, "");
    if (!/[:：。]/u.test(text) && text !== "") return text;
  }
  return "";
}

function headPrint({ columns }: ReadColumns): string {
  return columns.map(({ path }) => path.map(plainText).join("/")).join("|");
}

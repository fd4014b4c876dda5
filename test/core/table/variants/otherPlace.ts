/** The same table further down and to the right, under more lines, with its unit said elsewhere. */
import { columnIndex } from "../../../../src/host/a1";
import type { Chance } from "../../../proof/fuzz/chance";
import type { PrintedRow, PrintedTable, ShapeCase } from "../shapeCase";
import type { NotedSheet } from "../sheetText";
import { type Move, movedCase } from "./movedCase";
import { unitElsewhere } from "./unitElsewhere";

const ABOVE: ReadonlySet<string> = new Set(["title", "form_line"]);
const TITLES = [["附件3"], ["附件", "青禾县妇女儿童工作资料汇编"], ["青禾县2026年度工作资料（内部使用）"]] as const;
const FORM_LINES = ["报送时间：2026年7月5日前", "制表机关：青禾县统计室", "表　　号：青禾统2表"] as const;

interface Shift {
  readonly titles: readonly string[];
  readonly right: number;
  /** 0-based, before the move: the form line goes above it. */
  readonly headRow: number;
  readonly formLine: string;
}

export function otherPlace(given: ShapeCase, chance: Chance): ShapeCase {
  const { moved, unitLines } = unitElsewhere(given);
  const right = 1 + chance.below(2);
  // The same lines on each sheet: sheets of one make stay alike.
  const titles = chance.pick(TITLES);
  const formLine = chance.pick(FORM_LINES);
  const shifts = new Map(moved.expected.tables.map(({ sheet }) => [sheet, { titles, right, headRow: firstHeadRow(moved.expected.tables.filter((table) => table.sheet === sheet)), formLine: unitLines.get(sheet) ?? formLine }] as const));
  const rowsAbove = (sheet: string, row: number): number => {
    const shift = shifts.get(sheet);
    return shift ? shift.titles.length + (row >= shift.headRow ? 1 : 0) : 0;
  };
  const by = (sheet: string, column: number): number => column + (shifts.get(sheet)?.right ?? 0);
  const move: Move = {
    row: (sheet, row) => row + rowsAbove(sheet, row),
    column: (sheet, _, column) => by(sheet, column),
    tableColumn: ({ sheet }, column) => by(sheet, column),
  };
  const shifted = movedCase(moved, move);
  return {
    ...shifted,
    sheets: shifted.sheets.map((sheet) => withLines(sheet, shifts.get(sheet.sheet))),
    expected: { tables: shifted.expected.tables.map((table, index) => withLineRows(table, isFirst(moved.expected.tables, index) ? shifts.get(table.sheet) : undefined)) },
  };
}

const firstHeadRow = (tables: readonly PrintedTable[]): number => Math.min(...tables.flatMap(({ rows }) => rows.filter(({ kind }) => !ABOVE.has(kind)).map(({ row }) => row))) - 1;

/** Of the tables of its sheet: the highest, and of those the one furthest left. */
function isFirst(tables: readonly PrintedTable[], index: number): boolean {
  const rank = ({ rows, columns }: PrintedTable): number => Math.min(...rows.map(({ row }) => row)) * 100 + Math.min(...columns.map(({ column }) => columnIndex(column)));
  const own = tables[index];
  return own !== undefined && tables.every((other, at) => other.sheet !== own.sheet || at === index || rank(own) < rank(other) || (rank(own) === rank(other) && index < at));
}

function linesOf({ titles, headRow, formLine }: Shift): readonly (readonly [row: number, kind: string, text: string])[] {
  return [...titles.map((title, row) => [row, "title", title] as const), [titles.length + headRow, "form_line", formLine]];
}

function withLines(sheet: NotedSheet, shift: Shift | undefined): NotedSheet {
  if (!shift) return sheet;
  const values = sheet.values.map((line) => [...line]);
  for (const [row, , text] of linesOf(shift)) values[row]?.splice(shift.right, 1, text);
  return { ...sheet, values };
}

function withLineRows(table: PrintedTable, shift: Shift | undefined): PrintedTable {
  if (!shift) return table;
  const more = linesOf(shift).map(([row, kind]): PrintedRow => ({ row: row + 1, kind }));
  return { ...table, rows: [...table.rows, ...more].toSorted((one, other) => one.row - other.row) };
}


/** The readings of a block: an object for each row, or for each row and column where one row holds several. */
import { cellMeaning } from "./cellMeaning";
import type { Grid } from "./grid";
import { headText } from "./headText";
import { plainName } from "./nameCut";
import { NO_READING } from "./noReading";
import { withProposals } from "./proposals";
import { type RowContext, rowContext } from "./rowContext";
import { type KindOfRow, SILENT } from "./rowKinds";
import { withNumbers } from "./rowNumbers";
import { rowTargets } from "./rowTargets";
import { rowWords, sectionName, withLead, withoutKind } from "./rowWords";
import type { ReadColumns } from "./tableColumns";
import type { TableRow } from "./tableReading";
import type { UsedCells } from "./usedCells";
import { CHANGE_ROW, LAST_YEAR_ROW, MONTH_ROW } from "./words/columns";

/** Levels of section rows: 一、 over （一） over 1.; a row without a mark stands above all. */
const LEVELS: readonly RegExp[] = [/^第?[一二三四五六七八九十]{1,3}[、.．部章]/u, /^[（(][一二三四五六七八九十]{1,3}[)）]/u, /^\d{1,2}[.、．]/u];

export function tableRows(grid: Grid, kinds: readonly KindOfRow[], { columns, across }: ReadColumns, used: UsedCells): readonly TableRow[] {
  const context = rowContext(grid, kinds, columns, across, used);
  const rows: TableRow[] = [];
  let sections: readonly { readonly level: number; readonly name: string; readonly isSum?: boolean }[] = [];
  let above = "";
  let whole = "";
  for (const { row, kind, key, lead = "", isHalf, below } of kinds) {
    if (SILENT.has(kind)) {
      const name = kind === "section" ? sectionName(key) : "";
      const own = kind === "section" ? rowWords(context, row).section : "";
      if (own !== "" && own !== above) {
        sections = [];
        above = own;
      }
      if (kind === "section" && !MONTH_ROW.test(name)) {
        const level = levelOf(key);
        sections = [...sections.filter((one) => one.level < level), { level, name }];
      }
      rows.push({ ...NO_READING, row, kind, name });
      continue;
    }
    if (isHalf) {
      rows.push({ ...NO_READING, row, kind, name: key });
      continue;
    }
    const words = withLead(withoutKind(rowWords(context, row), kind, key), lead);
    if (words.section !== "" && words.section !== above) {
      if (above !== "") sections = [];
      above = words.section;
    }
    const own = levelOf(key);
    if ((own > 0 || below) && kind !== "part") sections = sections.filter(({ level, isSum }) => !isSum || level < own);
    const section = joined(words.section || (context.byField.has("section") ? above : ""), sections);
    const unit = words.unit || plainName(words.name).unit;
    if (kind !== "part") whole = unit;
    const { name, entity, owner, deadline, status, progressText, cause, measures, evidence, remark, serial } = words;
    const plain: TableRow = { ...NO_READING, row, kind, section, name, entity, owner, deadline, status, progressText, cause, measures, evidence, remark, serial, unit: kind === "part" ? unit || whole : words.unit };
    for (const one of readingsOf(context, plain)) rows.push(withProposals(context, compared(one)));
    if (below && words.name !== "") sections = [...sections.filter(({ level }) => level < own), { level: own, name: sectionName(key), isSum: true }];
  }
  return rows;
}

function joined(first: string, below: readonly { readonly name: string }[]): string {
  return below.length === 0 ? first : [first, ...below.map(({ name }) => name)].filter((name) => name !== "").join("/");
}

function levelOf(key: string): number {
  const found = LEVELS.findIndex((pattern) => pattern.test(key.trim()));
  return found + 1;
}

/** A row of last year's figures, and one of their change. */
function compared(row: TableRow): TableRow {
  if (row.kind !== "comparison" || row.actual === null) return row;
  if (CHANGE_ROW.test(row.name)) return { ...row, actual: null, yoy: row.actual, unit: "%" };
  return LAST_YEAR_ROW.test(row.name) ? { ...row, actual: null, base: row.actual } : row;
}

function readingsOf(context: RowContext, row: TableRow): readonly TableRow[] {
  const plain = withName(row);
  switch (context.across) {
    case "none":
      return rowTargets(context, withNumbers(context, plain, context.shared));
    default:
      return across(context, plain);
  }
}

/** Unit and numbering off the name. */
function withName(row: TableRow): TableRow {
  const { name, unit } = plainName(row.name);
  return name === row.name && (row.unit !== "" || unit === "") ? row : { ...row, name, unit: row.unit || unit };
}

/** One reading for each label across. */
function across(context: RowContext, row: TableRow): readonly TableRow[] {
  const { grid, shared, labels, totals } = context;
  const byIndicator = context.across === "indicators";
  const found = labels.flatMap(({ label, first, unit, values }) => {
    if (values.columns.every((column) => column.label !== label || isEmpty(grid, row.row, column.column))) return [];
    return [named(context, withNumbers(context, byIndicator ? { ...row, unit } : row, values), byIndicator ? first.indicator : label, first.column)];
  });
  const sums = totals.flatMap((total) => total.columns.filter(({ column }) => grid.value(row.row, column) !== null).map(({ column }) => ({ ...withNumbers(context, row, total), column })));
  const main = { ...withNumbers(context, row, shared), column: byIndicator ? null : (shared.columns.find(({ field }) => field === "actual")?.column ?? null) };
  const hasOwn = !byIndicator && (main.target !== null || main.actual !== null || main.rate !== null || main.base !== null || main.money !== null);
  const scored = byIndicator && labels.length > 0 ? scoreOf(context, row) : [];
  const all = [...(hasOwn ? [main] : []), ...sums, ...found, ...scored];
  return all.length > 0 ? all : [{ ...main, column: null }];
}

/** 考核得分 beside the indicators across: a figure of the row's own, named by its head. */
function scoreOf({ grid, shared, used }: RowContext, row: TableRow): readonly TableRow[] {
  for (const { column } of shared.scores) used.add(row.row, column);
  const column = shared.scores.find((one) => cellMeaning(grid.value(row.row, one.column)).number !== null);
  return column ? [{ ...row, column: column.column, name: headText(column.path.at(-1) ?? "").whole, score: cellMeaning(grid.value(row.row, column.column)).number }] : [];
}

/** Blank, or a stroke for no task. */
function isEmpty(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || (typeof value === "string" && cellMeaning(value).absent === "not_applicable");
}

function named({ across: layout }: RowContext, row: TableRow, label: string, column: number): TableRow {
  if (layout === "indicators") return { ...row, name: label, column };
  return layout === "entities" ? { ...row, entity: label, column } : { ...row, part: label, column };
}

import type { TableColumn, TableReading, TableRow, TableTotal } from "../core/table/tableReading";
import { cellAddress, columnLetters } from "../host/a1";
import type { TableWords } from "../i18n/table.zh-CN";
import { rangeAddress } from "./adoptJson";

/** How tables were understood, for a person: columns, rows, sums, what was left and what to check. */
export function adoptListing(readings: readonly TableReading[], sheets: readonly string[], words: TableWords): string {
  if (readings.length === 0) return words.none(sheets.join("、"));
  return readings.map((reading) => tableLines(reading, words).join("\n")).join("\n\n").concat("\n");
}

function tableLines({ sheet, range, columns, rows, totals, unused, issues }: TableReading, words: TableWords): readonly string[] {
  const left = unused.map(({ row, column, reason }) => `${cellAddress(row, column)} ${words.unused[reason]}`);
  const doubts = issues.map(({ code, row, column }) => `${cellAddress(row, column)} ${words.issues[code]}`);
  return [
    words.table(sheet, rangeAddress(range), columns.length, new Set(rows.map(({ row }) => row)).size),
    ...part(words.columns, columns.map((column) => columnLine(column, words))),
    ...part(words.rows, rows.map((row) => rowLine(row, words))),
    ...part(words.totals, totals.map((total) => totalLine(total, words))),
    ...part(words.left, left),
    ...part(words.doubts, doubts),
  ];
}

const part = (head: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)]);

/** Below it a decision is shown to be one. */
const SURE = 0.8;

function columnLine({ column, path, field, confidence }: TableColumn, { fields }: TableWords): string {
  return `${columnLetters(column)} ${path.join("/")} → ${fields[field]}${confidence < SURE ? "?" : ""}`;
}

function rowLine(row: TableRow, words: TableWords): string {
  const { fields, entity, part: partWord } = words;
  const { hedge, comparator, target, actual } = row;
  const said: readonly (readonly [label: string, value: string | number | null])[] = [
    [entity, row.entity], [partWord, row.part], [fields.section, row.section], [fields.unit, row.unit],
    [fields.target, target === null ? null : `${comparator ?? ""}${String(target)}`], [fields.actual, actual === null ? null : hedged(actual, hedge)],
    [fields.rate, row.rate], [fields.base, row.base], [fields.yoy, row.yoy], [fields.score, row.score], [fields.money, row.money],
    [fields.status, row.status], [fields.owner, row.owner], [fields.deadline, row.deadline], [fields.progress_text, row.progressText],
    [fields.cause, row.cause], [fields.measures, row.measures], [fields.evidence, row.evidence], [fields.remark, row.remark],
  ];
  const values = said.filter(([, value]) => value !== null && value !== "").map(([label, value]) => `${label} ${oneLine(String(value))}`);
  const place = words.row(row.row + 1, row.column === null ? "" : columnLetters(row.column));
  return [`${place} [${words.kinds[row.kind]}]`, row.name, values.join(words.comma)].filter((piece) => piece !== "").join(" ");
}

/** 约60, but 200多. */
const hedged = (value: number, hedge: string): string => (/^[多余]/u.test(hedge) ? `${String(value)}${hedge}` : `${hedge}${String(value)}`);

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, " ");

function totalLine({ row, column, of, members, without, agrees }: TableTotal, words: TableWords): string {
  const rows = (list: readonly number[]): string => list.map((one) => String(one + 1)).join("、");
  const columns = (list: readonly number[]): string => list.map(columnLetters).join("、");
  if (row !== null) return words.totalRow(row + 1, columnLetters(of), rows(members), rows(without), agrees);
  return words.totalColumn(columnLetters(column ?? 0), of + 1, columns(members), columns(without), agrees);
}

/** How near a printed reading comes to a case's `expected.json`: shares, what was missed in words, and cells that went silently. */
import type { PrintedRow, PrintedTable, PrintedTables, PrintedTotal, ShapeCase } from "./shapeCase";
import { silentLosses } from "./silentLosses";

export interface Share {
  readonly right: number;
  readonly of: number;
}

export const MEASURES = ["fields", "kinds", "values", "totals", "issues", "unused"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Score extends Readonly<Record<Measure, Share>> {
  /** Cells of which the reading says nothing. */
  readonly losses: readonly string[];
  readonly misses: readonly string[];
}

/** Issue 6, for each shape. */
export const AIMS: Readonly<Partial<Record<Measure, number>>> = { fields: 0.97, kinds: 0.97, values: 0.99 };

export const shareOf = ({ right, of }: Share): number => (of === 0 ? 1 : right / of);

/** One thing that was asked for; `missed` says what came instead. */
interface Asked {
  readonly measure: Measure;
  readonly missed: string | null;
}

export function score({ sheets, expected }: ShapeCase, printed: PrintedTables): Score {
  const asked = pairs(expected, printed).flatMap(([wanted, got, all]) => judged(wanted, got, all));
  const share = (measure: Measure): Share => {
    const own = asked.filter((one) => one.measure === measure);
    return { right: own.filter(({ missed }) => missed === null).length, of: own.length };
  };
  const shares = Object.fromEntries(MEASURES.map((measure) => [measure, share(measure)])) as Record<Measure, Share>;
  return {
    ...shares,
    losses: sheets.filter(({ sheet }) => expected.tables.some((table) => table.sheet === sheet)).flatMap((sheet) => silentLosses(sheet, printed.tables.filter((table) => table.sheet === sheet.sheet))),
    misses: asked.flatMap(({ measure, missed }) => (missed === null ? [] : [`${measure}: ${missed}`])),
  };
}

const NO_TABLE: PrintedTable = { sheet: "", columns: [], rows: [] };

/** Each expected table with the printed one that shares most rows and columns with it, and all that were printed of its sheet. */
function pairs(expected: PrintedTables, printed: PrintedTables): readonly (readonly [PrintedTable, PrintedTable, readonly PrintedTable[]])[] {
  const left = new Set(printed.tables);
  const overlaps = expected.tables.flatMap((wanted) => printed.tables.map((got) => ({ wanted, got, shared: overlap(wanted, got) })));
  const found = new Map<PrintedTable, PrintedTable>();
  for (const { wanted, got, shared } of overlaps.toSorted((one, other) => other.shared - one.shared)) {
    if (shared === 0 || found.has(wanted) || !left.has(got)) continue;
    found.set(wanted, got);
    left.delete(got);
  }
  return expected.tables.map((wanted) => [wanted, found.get(wanted) ?? NO_TABLE, printed.tables.filter(({ sheet }) => sheet === wanted.sheet)]);
}

function overlap(one: PrintedTable, other: PrintedTable): number {
  if (one.sheet !== other.sheet) return 0;
  const shared = <T>(left: readonly T[], right: readonly T[]): number => new Set(left.filter((item) => right.includes(item))).size;
  return shared(one.rows.map(({ row }) => row), other.rows.map(({ row }) => row)) * (1 + shared(one.columns.map(({ column }) => column), other.columns.map(({ column }) => column)));
}

function judged(wanted: PrintedTable, got: PrintedTable, all: readonly PrintedTable[]): readonly Asked[] {
  return [...fields(wanted, got), ...kinds(wanted, got, all), ...values(wanted, got), ...totals(wanted, got), ...marked(wanted, all)];
}

function fields(wanted: PrintedTable, got: PrintedTable): readonly Asked[] {
  return wanted.columns.map(({ column, path, field }) => {
    const found = got.columns.find((one) => one.column === column)?.field ?? "nothing";
    return { measure: "fields", missed: found === field ? null : `${wanted.sheet} column ${column} ${path.join("/")}: ${found}, not ${field}` };
  });
}

/** Above and below its cells a table has lines that may as well be its neighbour's. */
const SHARED_KINDS: ReadonlySet<string> = new Set(["title", "form_line", "note", "formula", "signature", "furniture"]);

function kinds(wanted: PrintedTable, got: PrintedTable, all: readonly PrintedTable[]): readonly Asked[] {
  const kindsOf = (table: PrintedTable, row: number): string => [...new Set(table.rows.filter((one) => one.row === row).map(({ kind }) => kind))].sort().join(" + ");
  return [...new Set(wanted.rows.map(({ row }) => row))].map((row) => {
    const [asked, own] = [kindsOf(wanted, row), kindsOf(got, row)];
    const found = own === "" && SHARED_KINDS.has(asked) ? all.map((table) => kindsOf(table, row)).find((kind) => kind !== "") ?? "" : own;
    return { measure: "kinds", missed: found === asked ? null : `${wanted.sheet} row ${String(row)}: ${found || "nothing"}, not ${asked}` };
  });
}

/** A number that is not there must not be made up, nor a sign. */
const NEVER_INVENTED = ["target", "actual", "rate", "base", "yoy", "score", "money", "comparator"] as const;
const PLACE: ReadonlySet<string> = new Set(["row", "column", "kind"]);

function values(wanted: PrintedTable, got: PrintedTable): readonly Asked[] {
  const left = new Set(got.rows);
  const asked = wanted.rows.flatMap((row) => {
    const same = [...left].filter((one) => one.row === row.row && one.column === row.column);
    const found = same.toSorted((one, other) => likeness(row, other) - likeness(row, one))[0];
    if (found) left.delete(found);
    const where = `${wanted.sheet} ${place(row)}`;
    const right = Object.keys(row).filter((key) => !PLACE.has(key)).map((key): Asked => {
      const missed = sameValue(row[key], found?.[key]) ? null : `${where} ${key}: ${said(found?.[key])}, not ${said(row[key])}`;
      return { measure: "values", missed };
    });
    return [...right, ...NEVER_INVENTED.filter((key) => row[key] === undefined && found?.[key] !== undefined).map((key) => invented(where, key, found?.[key]))];
  });
  const known = new Set(wanted.rows.map(({ row }) => row));
  const more = [...left].filter(({ row }) => known.has(row));
  return [...asked, ...more.flatMap((row) => NEVER_INVENTED.filter((key) => row[key] !== undefined).map((key) => invented(`${wanted.sheet} ${place(row)} (one object more)`, key, row[key])))];
}

const invented = (where: string, key: string, value: unknown): Asked => ({ measure: "values", missed: `${where} ${key}: ${said(value)}, not expected at all` });

const place = ({ row, column }: PrintedRow): string => (column === undefined ? `row ${String(row)}` : `${column}${String(row)}`);

const said = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

function likeness(wanted: PrintedRow, got: PrintedRow): number {
  return Object.keys(wanted).filter((key) => sameValue(wanted[key], got[key])).length;
}

/** Numbers to nine digits, texts without their blanks; a serial may be a number or its text. */
export function sameValue(wanted: unknown, got: unknown): boolean {
  if (typeof wanted === "number" && typeof got === "number") return wanted.toPrecision(9) === got.toPrecision(9);
  return got !== undefined && withoutBlanks(String(wanted)) === withoutBlanks(String(got));
}

export const withoutBlanks = (text: string): string => text.replace(/[\s\u3000]/gu, "");

function totals(wanted: PrintedTable, got: PrintedTable): readonly Asked[] {
  return (wanted.totals ?? []).map((total) => {
    // One total may be split twice, by kind and by class.
    const found = (got.totals ?? []).filter((one) => one.row === total.row && one.column === total.column && one.of === total.of).map(totalWords);
    return { measure: "totals", missed: found.includes(totalWords(total)) ? null : `${wanted.sheet} ${found.join("; ") || "nothing"}, not ${totalWords(total)}` };
  });
}

function totalWords({ row, column, of, members, without = [], agrees }: PrintedTotal): string {
  const list = (some: readonly (string | number)[]): string => some.map(String).sort().join(",");
  return `${String(row ?? column)} of ${String(of)} = ${list(members)}, without ${list(without) || "none"}, ${agrees ? "agrees" : "differs"}`;
}

/** Issues and unused cells: by place, whichever table of the sheet says them. */
function marked(wanted: PrintedTable, all: readonly PrintedTable[]): readonly Asked[] {
  const issues = new Set(all.flatMap((table) => table.issues ?? []).map(({ code, cell }) => `${cell} ${code}`));
  const unused = new Set(all.flatMap((table) => table.unused ?? []).map(({ cell }) => cell));
  return [
    ...(wanted.issues ?? []).map(({ code, cell }): Asked => ({ measure: "issues", missed: issues.has(`${cell} ${code}`) ? null : `${wanted.sheet} ${cell} ${code} is not told` })),
    ...(wanted.unused ?? []).map(({ cell, reason }): Asked => ({ measure: "unused", missed: unused.has(cell) ? null : `${wanted.sheet} ${cell} (${reason}) is not told` })),
  ];
}

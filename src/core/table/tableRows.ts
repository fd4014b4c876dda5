/** The readings of a block: an object for each row, or for each row and column where one row holds several. */
import { allocationsIn } from "./allocations";
import { cellMeaning, type CellMeaning } from "./cellMeaning";
import { shift } from "../number/round";
import { SCALE_PLACES } from "../number/scale";
import { type Grid, plainText, textOf } from "./grid";
import { innerLabels } from "./innerLabels";
import { lightOf } from "./lightOf";
import { NO_READING } from "./noReading";
import { plainName, targetsIn } from "./nameCut";
import { holdsFractions, rateAt } from "./rateScale";
import { shownText } from "./shownText";
import type { KindOfRow } from "./rowKinds";
import type { Across, ReadColumn, ReadColumns } from "./tableColumns";
import type { UsedCells } from "./usedCells";
import { ValueColumns } from "./valueColumns";
import type { Absence, ColumnField, RowKind, TableRow } from "./tableReading";

/** Kinds that hold no values of their own. */
export const SILENT: ReadonlySet<string> = new Set(["title", "form_line", "head", "column_numbers", "section", "note", "formula", "signature", "template", "repeated_head", "furniture"]);

interface Context {
  readonly grid: Grid;
  readonly columns: readonly ReadColumn[];
  readonly across: Across;
  readonly fractions: ReadonlySet<number>;
  readonly used: UsedCells;
  /** The columns of a table without anything across; else those that belong to no label. */
  readonly shared: ValueColumns;
  readonly labels: readonly LabelColumns[];
  /** 合计 across. */
  readonly totals: readonly ValueColumns[];
  readonly byField: ReadonlyMap<ColumnField, readonly ReadColumn[]>;
  /** Columns in whose cells several targets may stand. */
  readonly lists: readonly ReadColumn[];
}

interface LabelColumns {
  readonly label: string;
  readonly first: ReadColumn;
  readonly values: ValueColumns;
  /** Of a count, rather than of its rate. */
  readonly unit: string;
}

function contextOf(grid: Grid, kinds: readonly KindOfRow[], all: readonly ReadColumn[], across: Across, used: UsedCells): Context {
  const columns = all.filter(({ personal }) => !personal);
  const alone = across === "none" ? columns : columns.filter(({ label, isTotal }) => label === "" && !isTotal);
  const labels = across === "none" ? [] : [...new Set(columns.map(({ label }) => label).filter((label) => label !== ""))];
  const byField = new Map<ColumnField, readonly ReadColumn[]>();
  for (const column of columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  return {
    grid, columns, across, used, byField, lists: columns.filter(({ field, profile }) => field === "target" && profile.number < 1), fractions: fractionColumns(grid, kinds, columns), shared: new ValueColumns(alone),
    totals: across === "none" ? [] : columns.filter(({ isTotal }) => isTotal).map((column) => new ValueColumns([column])),
    labels: labels.flatMap((label) => labelColumns(columns.filter((column) => column.label === label), across === "indicators" ? alone : [])),
  };
}

/** Target and base that belong to no indicator are shared by all. */
function labelColumns(own: readonly ReadColumn[], shared: readonly ReadColumn[]): readonly LabelColumns[] {
  const [first] = own;
  if (!first) return [];
  const fields = new Set(own.map(({ field }) => field));
  const unit = own.find((column) => column.unit !== "" && column.unit !== "%")?.unit ?? first.unit;
  return [{ label: first.label, first, unit, values: new ValueColumns([...own, ...shared.filter(({ field }) => !fields.has(field))]) }];
}

/** Levels of section rows: 一、 over （一） over 1.; a row without a mark stands above all. */
const LEVELS: readonly RegExp[] = [/^[^\d一二三四五六七八九十(（]|^/u, /^第?[一二三四五六七八九十]{1,3}[、.．部章]/u, /^[（(][一二三四五六七八九十]{1,3}[)）]/u, /^\d{1,2}[.、．]/u];

export function tableRows(grid: Grid, kinds: readonly KindOfRow[], { columns, across }: ReadColumns, used: UsedCells): readonly TableRow[] {
  const context = contextOf(grid, kinds, columns, across, used);
  const rows: TableRow[] = [];
  let sections: readonly { readonly level: number; readonly name: string }[] = [];
  let above = "";
  let whole = "";
  for (const { row, kind, key, lead = "", isHalf } of kinds) {
    if (SILENT.has(kind)) {
      const name = kind === "section" ? sectionName(key) : "";
      const own = kind === "section" ? rowWords(context, row).section : "";
      if (own !== "" && own !== above) {
        sections = [];
        above = own;
      }
      if (kind === "section" && !MONTH.test(name)) {
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
    const section = [words.section || (context.byField.has("section") ? above : ""), ...sections.map(({ name }) => name)].filter((name) => name !== "").join("/");
    const unit = words.unit || plainName(words.name).unit;
    if (kind !== "part") whole = unit;
    rows.push(...readingsOf(context, { ...NO_READING, ...words, unit: kind === "part" ? unit || whole : words.unit, section, row, kind }).map(compared));
  }
  return rows;
}

/** 六月份 between the events of a ledger is no class. */
const MONTH = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$|季度$/u;

function levelOf(key: string): number {
  const found = LEVELS.slice(1).findIndex((pattern) => pattern.test(key.trim()));
  return found + 1;
}

/** Without its mark, points and count: 二、产出指标（50分）, 一、超额完成（4项）. */
function sectionName(key: string): string {
  return plainName(key).name.replace(/[（(](?:共)?\d+(?:分|项|个|条)[)）]$/u, "");
}

function fractionColumns(grid: Grid, kinds: readonly KindOfRow[], columns: readonly ReadColumn[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { column, field, label } of columns) {
    if (field !== "rate" && field !== "yoy") continue;
    const near = (wanted: ColumnField): ReadColumn | undefined => columns.find((other) => other.field === wanted && other.label === label);
    const [actual, target] = [near("actual"), near("target")];
    const rows = kinds.filter(({ kind }) => !SILENT.has(kind)).map(({ row }) => ({ row, actual: numberAt(grid, row, actual), target: numberAt(grid, row, target) }));
    if (holdsFractions(grid, column, rows)) found.add(column);
  }
  return found;
}

function numberAt(grid: Grid, row: number, column: ReadColumn | undefined): number | null {
  return column ? cellMeaning(grid.value(row, column.column)).number : null;
}

type Words = Pick<TableRow, "name" | "section" | "entity" | "unit" | "owner" | "deadline" | "status" | "progressText" | "cause" | "measures" | "evidence" | "remark" | "serial">;

/** What the row says in words; merged keys are filled down. */
function rowWords({ grid, byField }: Context, row: number): Words {
  const texts = (field: ColumnField): readonly { readonly text: string; readonly column: ReadColumn }[] => {
    const columns = byField.get(field);
    return columns ? columns.map((column) => ({ text: shownText(grid, row, column.column), column })).filter(({ text }) => text !== "") : [];
  };
  const said = (field: ColumnField): string => texts(field).find(({ text }) => !isNothing(text))?.text ?? "";
  const names = [...new Set([...texts("name").map(({ text }) => text), textOf(grid.displaced(row))].filter((text) => text !== ""))];
  const classes = [...new Set(texts("section").map(({ text }) => sectionName(text)))].filter((text) => text !== "");
  const progress = texts("progress_text").map(({ text }) => text).filter((text) => !isNothing(text)).at(-1) ?? "";
  const inner = innerLabels(progress);
  return {
    name: names.at(-1) ?? "", section: [...classes, ...names.slice(0, -1).map(sectionName)].join("/"), entity: [...new Set(texts("entity").map(({ text }) => text.replace(/\s+/gu, "")))].join("/"),
    unit: (texts("unit")[0]?.text ?? "").trim(), owner: ownerOf(texts("owner")), deadline: said("deadline"), status: statusOf(grid, row, byField.get("status") ?? []), progressText: inner ? (inner.get("progress_text") ?? "") : progress,
    cause: said("cause") || (inner?.get("cause") ?? ""), measures: said("measures") || (inner?.get("measures") ?? ""), evidence: said("evidence"), remark: texts("remark")[0]?.text ?? "", serial: texts("serial")[0]?.text ?? "",
  };
}

function withLead(words: Words, lead: string): Words {
  return lead === "" ? words : { ...words, name: lead + words.name };
}

const NO_ENTITY: ReadonlySet<string> = new Set<RowKind>(["total", "subtotal", "comparison", "allocated"]);

/** 合计 is no unit: it names the row where nothing else does. */
function withoutKind(words: Words, kind: RowKind, key: string): Words {
  if (!NO_ENTITY.has(kind) || words.entity === "") return words;
  return { ...words, name: words.name || plainName(key).name, entity: words.entity.split("/").filter((part) => plainText(part) !== plainText(key)).join("/") };
}

/** / and 无 say that there is nothing to say. */
function isNothing(text: string): boolean {
  const { absent, pointer } = cellMeaning(text);
  return absent === "not_applicable" || absent === "none" || absent === "broken" || pointer;
}

/** Words, or the colour of the cell. */
function statusOf(grid: Grid, row: number, columns: readonly ReadColumn[]): string {
  for (const { column } of columns) {
    const text = grid.text(row, column);
    if (text !== "" && !/^[●■◆○]$/u.test(text)) return text;
    const light = lightOf(grid.fill(row, column));
    if (light !== null || text !== "") return light ?? text;
  }
  return "";
}

/** Who leads before who helps; persons are not read at all. */
function ownerOf(owners: readonly { readonly text: string; readonly column: ReadColumn }[]): string {
  return (owners.find(({ column }) => /牵头|主要|主责/u.test(column.path.at(-1) ?? "")) ?? owners[0])?.text ?? "";
}

type Numbers = Pick<TableRow, "target" | "comparator" | "actual" | "rate" | "base" | "yoy" | "score" | "money" | "unit" | "hedge" | "status" | "absent">;

const LAST_YEAR = /同期|上年|去年|基期/u;
const CHANGE = /增减|同比|环比|增长|±|较上年|比上年/u;

/** A row of last year's figures, and one of their change. */
function compared(row: TableRow): TableRow {
  if (row.kind !== "comparison" || row.actual === null) return row;
  if (CHANGE.test(row.name)) return { ...row, actual: null, yoy: row.actual, unit: "%" };
  return LAST_YEAR.test(row.name) ? { ...row, actual: null, base: row.actual } : row;
}

function readingsOf(context: Context, row: TableRow): readonly TableRow[] {
  const plain = withName(row);
  switch (context.across) {
    case "none":
      return severalTargets(context, { ...plain, ...numbersOf(context, plain, context.shared) });
    default:
      return across(context, plain);
  }
}

/** Unit and numbering off the name. */
function withName(row: TableRow): TableRow {
  const { name, unit } = plainName(row.name);
  return { ...row, name, unit: row.unit || unit };
}

/** One reading for each label across. */
function across(context: Context, row: TableRow): readonly TableRow[] {
  const { grid, shared, labels, totals } = context;
  const byIndicator = context.across === "indicators";
  const found = labels.flatMap(({ label, first, unit, values }) => {
    if (values.columns.every((column) => column.label !== label || isEmpty(grid, row.row, column.column))) return [];
    return [{ ...row, ...numbersOf(context, byIndicator ? { ...row, unit } : row, values), ...named(context, label), column: first.column }];
  });
  const sums = totals.flatMap((total) => total.columns.filter(({ column }) => grid.value(row.row, column) !== null).map(({ column }) => ({ ...row, ...numbersOf(context, row, total), column })));
  const main = { ...row, ...numbersOf(context, row, shared), column: byIndicator ? null : (shared.columns.find(({ field }) => field === "actual")?.column ?? null) };
  const hasOwn = !byIndicator && (main.target !== null || main.actual !== null || main.rate !== null || main.base !== null || main.money !== null);
  const all = [...(hasOwn ? [main] : []), ...sums, ...found];
  return all.length > 0 ? all : [{ ...main, column: null }];
}

/** Blank, or a stroke for no task. */
function isEmpty(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value === null || (typeof value === "string" && cellMeaning(value).absent === "not_applicable");
}

function named(context: Context, label: string): Partial<TableRow> {
  if (context.across === "indicators") return { name: label };
  return context.across === "entities" ? { entity: label } : { part: label };
}

function numbersOf({ grid, fractions, across: layout, used }: Context, row: TableRow, values: ValueColumns): Numbers {
  const absent: Partial<Record<"target" | "actual" | "rate" | "base", Absence>> = {};
  const take = (column: ReadColumn | undefined): CellMeaning => {
    if (column) used.add(row.row, column.column);
    return cellMeaning(column ? grid.value(row.row, column.column) : null);
  };
  const read = (field: "target" | "actual" | "base", column: ReadColumn | undefined): CellMeaning => {
    const meaning = take(column);
    if (column && meaning.absent) absent[field] = meaning.absent;
    return meaning;
  };
  const percent = (column: ReadColumn | undefined): number | null => (column ? rateAt(grid, row.row, column.column, fractions.has(column.column)) : null);
  const actualOf = values.actualOf(grid, row.row);
  const targetOf = values.targetBeside(actualOf);
  const [target, actual, base, rate, money] = [read("target", targetOf), read("actual", actualOf), read("base", values.base), take(values.rate), take(values.money)];
  take(values.yoy);
  const score = values.scores.map((column) => take(column).number).find((number) => number !== null) ?? null;
  const known = unitOf(row.unit, target, actual, values.unit);
  const inWords = target.words !== "" || target.state !== "" || (targetOf === undefined && layout === "none" && row.unit === "");
  const isShare = (actual.unit === "%" || isPercentCell(grid, row.row, actualOf)) && known !== "%" && inWords;
  const unit = known || (isShare ? "" : actual.unit);
  const actualValue = inUnit(actual, unit, grid, row.row, actualOf);
  const headSign = targetOf?.sign && target.number !== null ? targetOf.sign : null;
  return {
    target: inUnit(target, unit, grid, row.row, targetOf), comparator: target.sign ?? (AROUND.test(target.hedge) ? "≈" : headSign), actual: isShare ? null : actualValue,
    rate: percent(values.rate) ?? (isShare ? actualValue : null), base: inUnit(base, unit, grid, row.row, values.base), yoy: percent(values.yoy), score, money: money.number, unit,
    hedge: actual.hedge, status: row.status || actual.state || rate.state, absent,
  };
}

function isPercentCell(grid: Grid, row: number, column: ReadColumn | undefined): boolean {
  return column !== undefined && typeof grid.value(row, column.column) === "number" && grid.format(row, column.column).includes("%");
}

/** The unit beside the number wins over the name's; 12000万 beside 征缴基金12000万元 is in 万元. */
function unitOf(named: string, target: CellMeaning, actual: CellMeaning, head: string): string {
  const written = target.unit !== "" && target.unit !== "%" ? target.unit : "";
  if (written === "万" || written === "亿") return named.startsWith(written) ? named : `${written}元`;
  const beside = actual.unit === "%" ? "" : actual.unit;
  return written || named || target.unit || beside || head;
}

const AROUND = /约/u;

/** A percentage cell holds a fraction and shows points; 12.3万人 in a row of 万人 is 12.3. */
function inUnit(meaning: CellMeaning, unit: string, grid: Grid, row: number, column: ReadColumn | undefined): number | null {
  if (!column || meaning.number === null) return null;
  if (isPercentCell(grid, row, column)) return Number((meaning.number * 100).toPrecision(12));
  const scale = meaning.scale !== "" && unit.startsWith(meaning.scale) ? (SCALE_PLACES[meaning.scale] ?? 0) : 0;
  return scale === 0 ? meaning.number : shift(meaning.number, -scale);
}

const SEVERAL = /^(?:\d+(?:\.\d+)?[^\d、，,；;]{1,6}[、，,；;]){1,}\d+(?:\.\d+)?[^\d、，,；;]{1,6}$/u;

/** 8个、20个 in one cell, 新建中转站8个、分类池20个 in a name, 柳林镇280 石桥镇40 … in a cell of allocations: a reading each, of the same row. */
function severalTargets(context: Context, row: TableRow): readonly TableRow[] {
  const { grid, lists, byField, used } = context;
  const allocated = lists.filter(({ profile }) => profile.allocated > 0).flatMap(({ column }) => allocationsIn(grid.text(row.row, column)).map((one) => ({
    ...row, kind: "allocated" as const, column, entity: one.entity, target: one.number, actual: null, rate: null, base: null, comparator: null,
  })));
  for (const { column } of allocated) if (column !== null) used.add(row.row, column, "words");
  if (allocated.length > 0) return [row, ...allocated];
  const inCell = lists.find(({ column }) => SEVERAL.test(plainText(grid.text(row.row, column))));
  const nameColumn = byField.get("name")?.at(-1);
  const raw = textOf(grid.displaced(row.row)) || (nameColumn ? grid.text(row.row, nameColumn.column) : "");
  const targetText = row.target !== null ? undefined : lists.find(({ column }) => cellMeaning(grid.value(row.row, column)).words !== "");
  if (inCell) used.add(row.row, inCell.column, "words");
  if (inCell) return split(row, inCell.column, parts(grid.text(row.row, inCell.column)), raw);
  if (row.target !== null) return [{ ...row, name: cutTarget(raw, row) }];
  const standard = targetText ? targetsIn(grid.text(row.row, targetText.column)) : [];
  const [goal, ...others] = standard;
  if (goal && targetText && others.length === 0) used.add(row.row, targetText.column, "words");
  if (goal) return others.length > 0 ? [row] : [{ ...row, unit: row.unit || goal.unit, target: goal.target, comparator: goal.sign }];
  const [only, ...more] = targetsIn(raw);
  if (!only || !nameColumn) return [row];
  if (more.length === 0) return [{ ...row, name: only.name, unit: row.unit || only.unit, target: only.target, comparator: only.sign }];
  return [only, ...more].map((one) => ({ ...row, column: nameColumn.column, name: one.name, unit: one.unit, target: one.target, comparator: one.sign }));
}

function parts(text: string): readonly { readonly number: number; readonly unit: string }[] {
  return text.split(/[、，,；;]/u).map((part) => cellMeaning(part)).flatMap(({ number, unit }) => (number === null ? [] : [{ number, unit }]));
}

function split(row: TableRow, column: number, cells: readonly { readonly number: number; readonly unit: string }[], raw: string): readonly TableRow[] {
  const names = targetsIn(raw);
  return cells.map(({ number, unit }, index) => ({ ...row, column, name: names[index]?.name ?? row.name, unit, target: number, comparator: null }));
}

/** 完成培训6300人 with 6300 beside it: the same number twice. */
function cutTarget(raw: string, row: TableRow): string {
  if (!/\d/u.test(raw)) return row.name;
  const found = targetsIn(raw).find(({ target }) => target === row.target);
  return found?.name ?? row.name;
}

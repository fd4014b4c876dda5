/** Of the columns that say the same of a row, the one that gives its number: decided once a table, where no cell has a say. */
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText } from "./grid";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField } from "./tableReading";
import { COMPLETION, ONE_PERIOD_HEAD, SCORES, SPENT } from "./words/columns";

const YEAR = /20\d\d/u;

export class ValueColumns {
  /** Newest first: 累计, or from January on, before a single month. */
  readonly actuals: readonly ReadColumn[];
  /** One for each month or quarter alone, in their order; fewer than two are none. */
  readonly spans: readonly { readonly column: ReadColumn; readonly month: number }[];
  readonly targets: readonly ReadColumn[];
  readonly base: ReadColumn | undefined;
  /** Of completion, or of spending, before others. */
  readonly rate: ReadColumn | undefined;
  readonly rates: readonly ReadColumn[];
  readonly yoy: ReadColumn | undefined;
  /** What was spent before what was planned. */
  readonly money: ReadColumn | undefined;
  /** In the order in which they count. */
  readonly scores: readonly ReadColumn[];
  /** Unit of the first head that has one. */
  readonly unit: string;
  readonly #targetBeside = new Map<ReadColumn | undefined, ReadColumn | undefined>();

  constructor(readonly columns: readonly ReadColumn[]) {
    const of = (field: ColumnField): readonly ReadColumn[] => columns.filter((column) => column.field === field);
    this.actuals = of("actual").map((column, index) => ({ column, index, rank: rankOf(column) })).sort((one, other) => other.rank - one.rank || one.index - other.index).map(({ column }) => column);
    const spans = of("actual").flatMap((column) => {
      const month = lastMonthOf(column.period);
      return month === null ? [] : [{ column, month }];
    });
    this.spans = spans.length > 1 && new Set(spans.map(({ month }) => month)).size === spans.length ? spans.toSorted((one, other) => one.month - other.month) : [];
    const targets = of("target");
    const single = targets.filter(({ profile }) => profile.allocated === 0);
    this.targets = single.length > 0 ? single : targets;
    this.base = beside(this.actuals[0], of("base")) ?? of("base").at(-1);
    this.rates = of("rate");
    this.rate = named(this.rates, COMPLETION) ?? named(this.rates, SPENT) ?? this.rates[0];
    this.yoy = beside(this.actuals[0], of("yoy")) ?? of("yoy")[0];
    const spent = of("money").filter(({ path }) => path.some((head) => SPENT.test(plainText(head))));
    // 累计发放 before 当月发放.
    this.money = spent.find((column) => SPAN.test(headOf(column)) && rankOf(column) >= TO_DATE) ?? spent[0] ?? of("money")[0];
    this.scores = scoresOf(of("score"));
    this.unit = [...targets, ...of("actual"), ...of("money")].find(({ unit }) => unit !== "")?.unit ?? "";
  }

  /** Of years, where a target stands beside them, the last one that was published; else the newest, filled or not. */
  actualOf(grid: Grid, row: number): ReadColumn | undefined {
    const [newest] = this.actuals;
    if (this.targets.length === 0 || newest === undefined || !YEAR.test(newest.period)) return newest;
    return this.actuals.find(({ column, period }) => YEAR.test(period) && cellMeaning(grid.value(row, column)).number !== null) ?? newest;
  }

  /** The whole year's target before a quarter's; of several years the first that is not before the actual. */
  targetBeside(actual: ReadColumn | undefined): ReadColumn | undefined {
    if (!this.#targetBeside.has(actual)) this.#targetBeside.set(actual, this.#findTarget(actual));
    return this.#targetBeside.get(actual);
  }

  #findTarget(actual: ReadColumn | undefined): ReadColumn | undefined {
    const year = Number(YEAR.exec(actual?.period ?? "")?.[0] ?? 0);
    const annual = this.targets.find((column) => !ONE_PERIOD_HEAD.test(headOf(column)) && /全年|年度/u.test(headOf(column)));
    return annual ?? this.targets.find(({ period }) => Number(YEAR.exec(period)?.[0] ?? Infinity) >= year) ?? this.targets[0];
  }
}

/** 3月, 一季度: the month that ends it. null for 累计, 1-3月 and years. */
function lastMonthOf(period: string): number | null {
  const month = Number(/^(?:20\d\d年)?(\d{1,2})月份?$/u.exec(period)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return month;
  const quarter = /^(?:20\d\d年)?(?:第?([一二三四])季度|Q([1-4]))$/u.exec(period);
  return quarter ? 3 * (quarter[2] ? Number(quarter[2]) : "一二三四".indexOf(quarter[1] ?? "一") + 1) : null;
}

function headOf({ path }: ReadColumn): string {
  return plainText(path.at(-1) ?? "");
}

function named(columns: readonly ReadColumn[], words: RegExp): ReadColumn | undefined {
  return columns.find((column) => words.test(headOf(column)));
}

/** The one below the same head: 1-10月累计 over 本年, 上年 and 增减. */
function beside(actual: ReadColumn | undefined, columns: readonly ReadColumn[]): ReadColumn | undefined {
  const above = ({ path }: ReadColumn): string => path.slice(0, -1).join("/");
  return actual && above(actual) !== "" ? columns.find((one) => above(one) === above(actual)) : undefined;
}

/** 当月, 1-10月累计: of the head itself, or above 本年. */
const SPAN = /累计|^\d{1,2}[-—~–至]\d{1,2}月|^[本当][月周期季]/u;

/** Ranks of columns that hold more than one month. */
const TO_DATE = 100;

function rankOf(column: ReadColumn): number {
  const [own, upper] = [headOf(column), plainText(column.path.at(-2) ?? "")];
  const head = !SPAN.test(own) && SPAN.test(upper) ? upper : own;
  const months = /[-—~–至](\d{1,2})月/u.exec(head)?.[1];
  const year = YEAR.exec(column.period)?.[0];
  if (/累计/u.test(head)) return 500;
  if (months !== undefined) return 100 + Number(months);
  if (year !== undefined) return Number(year) - 2000;
  return ONE_PERIOD_HEAD.test(head) ? (QUARTER.test(head) ? 1 : 0) : reachOf(head) ?? 400;
}

/** 上半年, 前三季度 are to date: the longest counts. */
function reachOf(head: string): number | null {
  if (/^(?:20\d\d年?)?全年/u.test(head)) return 112;
  if (/^(?:20\d\d年?)?前三季/u.test(head)) return 109;
  return /^(?:20\d\d年?)?上半年/u.test(head) ? 106 : null;
}

/** 三季度 beside 7月, 8月, 9月 is all of them. */
const QUARTER = /季/u;

/** Where every column only says what may be had, or what is added, those stand for themselves. */
function scoresOf(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const ordered = SCORES.flatMap((words) => columns.filter((column) => words.test(headOf(column))));
  return ordered.length > 0 ? [...new Set(ordered)] : columns;
}

/** 附表: every indicator with its figures, as text, for a table behind the report. Its numbers are those of the text: see annexFigures.ts. */
import type { Dataset } from "../indicator/dataset";
import type { Comparator, Indicator } from "../indicator/indicator";
import { compareValues, difference } from "../number/round";
import { annexFigures } from "./annexFigures";
import type { Fact } from "./conditions";
import { comparisonOf, completionOf } from "./figures";
import { codesInFrames } from "./frame";
import { beginNarration, evaluationOf, type NarrationOptions } from "./narration";
import { countedIn } from "./overview";
import { periodPhrase, untilPhrase } from "./periodWords";
import { unreported } from "./reporters";
import { wordInVoice } from "./phrases/statusWords";
import { textOf, type Segment } from "./segment";

export interface Annex {
  /** 表题 */
  readonly title: string;
  /** The measure word of all rows, said once above the table; empty where they differ: then a column says it. */
  readonly unit: string;
  readonly columns: readonly AnnexColumn[];
  /** In the register's order; cells in that of `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Below the table: to which day the figures reach, who has not reported. */
  readonly note: string;
}

export interface AnnexColumn {
  readonly head: string;
  readonly holds: "text" | "figure" | "mark";
}

interface Row {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly completion: string;
  readonly base: string;
  readonly growth: string;
  readonly status: string;
}

const COLUMNS: readonly (AnnexColumn & { readonly key: keyof Row })[] = [
  { key: "number", head: "序号", holds: "mark" },
  { key: "name", head: "指标", holds: "text" },
  { key: "unit", head: "单位", holds: "mark" },
  { key: "target", head: "目标", holds: "figure" },
  { key: "actual", head: "完成", holds: "figure" },
  { key: "completion", head: "完成率", holds: "figure" },
  { key: "base", head: "上年同期", holds: "figure" },
  { key: "growth", head: "同比", holds: "figure" },
  { key: "status", head: "状态", holds: "mark" },
];

/** What stands where there is no figure, so that the cell is not taken for forgotten. */
const NOTHING = "—";

/** ≥ is what a target is; any other bound is said. */
const BOUNDS: Readonly<Record<Comparator, string>> = { ">=": "", ">": "＞", "<=": "≤", "<": "＜", "~": "约", range: "" };

/** Columns that no row has anything for are left out. `statusWord` is the state as the workbook words it. */
export function annexOf(dataset: Dataset, options: NarrationOptions, statusWord: (fact: Fact) => string): Annex | null {
  const narration = beginNarration(dataset, options, codesInFrames(dataset.indicators));
  const facts = dataset.indicators.flatMap((indicator): readonly Fact[] => {
    const evaluation = evaluationOf(narration, indicator.code);
    return evaluation && evaluation.indicator === indicator && indicator.name !== "" ? [{ evaluation, narration }] : [];
  });
  const counted = new Set(countedIn(narration).map(({ evaluation }) => evaluation.indicator.code));
  const status = (fact: Fact): string => (fact.evaluation.status === "noTarget" && !counted.has(fact.evaluation.indicator.code) ? "" : wordInVoice(narration.voice, fact.evaluation.status, statusWord(fact)));
  const groups = new Map<string, number>();
  const rows = facts.map((fact, index) => rowOf(fact, index, partMark(fact.evaluation.indicator, facts[index - 1]?.evaluation.indicator ?? null, groups), status(fact)));
  if (rows.length === 0) return null;
  const [first] = rows;
  const unit = first && rows.every((row) => row.unit === first.unit) ? first.unit : "";
  const columns = COLUMNS.filter(({ key }) => (key !== "unit" || unit === "") && rows.some((row) => row[key] !== ""));
  const until = untilPhrase(narration);
  const missing = unreported(narration);
  return {
    title: titleOf(dataset.settings.office, options.period.year, periodPhrase(narration)), unit, columns,
    rows: rows.map((row) => columns.map(({ key }) => row[key] || NOTHING)),
    note: `注：${missing ? textOf(missing) : `数据${until}`}。${rows.some(isOffByRounding) ? ROUNDED : ""}`,
  };
}

/** 2026年上半年, 2026年度, and for data that end inside the period 2026年…（截至11月底）. */
function titleOf(office: string, year: number, phrase: string): string {
  const table = "工作指标完成情况表";
  if (phrase.startsWith("截至")) return `${office}${String(year)}年${table}（${phrase}）`;
  return `${office}${String(year)}年${phrase === "全年" ? "度" : phrase}${table}`;
}

function rowOf(fact: Fact, index: number, mark: string, status: string): Row {
  const { indicator } = fact.evaluation;
  const figures = annexFigures(fact);
  const { unit, cells } = withoutUnit(indicator.unit, [figures.target, figures.actual, figures.base]);
  const [target = "", actual = "", base = ""] = cells;
  const set = indicator.targetState === "set" && target !== "";
  return {
    number: String(index + 1), name: mark + indicator.name, unit: indicator.kind === "milestone" ? "" : unit,
    target: set ? BOUNDS[indicator.comparator] + target : "", actual,
    completion: statesCompletion(fact) ? said(completionOf(fact)) : "", base,
    growth: indicator.kind === "milestone" ? "" : said(comparisonOf(fact)).replace(/^(?:同比|比上年同期|与上年同期|是(?=上年同期))/u, ""), status,
  };
}

const ROUNDED = "率按四舍五入列示，增减按未舍入的数计算。";

/** 98.4 and 97.0 beside 提高1.3个百分点: the reader would reckon 1.4. */
function isOffByRounding({ actual, base, growth }: Row): boolean {
  const points = /^(?:提高|下降)(\d+(?:\.\d+)?)个[百千]分点$/u.exec(growth)?.[1];
  return points !== undefined && [actual, base].every((text) => /^[\d.]+$/u.test(text)) && compareValues(Math.abs(difference(Number(actual), Number(base))), Number(points)) !== 0;
}

/** Stages done are no percentage, and 0% of what is not yet due would be a reproach. Rule: sentences.md 17 and 46. */
function statesCompletion({ evaluation: { indicator, status } }: Fact): boolean {
  return indicator.kind !== "milestone" && status !== "notDue";
}

/** Below its whole a breakdown is named once, its further parts stand in: 其中：来信, 来访; the next one 按诉求类别：. `groups`: breakdowns of a whole so far. */
function partMark({ partOf, breakdown }: Indicator, before: Indicator | null, groups: Map<string, number>): string {
  if (partOf === "" || !before || (before.code !== partOf && before.partOf !== partOf)) return "";
  if (before.partOf === partOf && before.breakdown === breakdown) return STANDS_IN;
  const nth = groups.get(partOf) ?? 0;
  groups.set(partOf, nth + 1);
  return nth > 0 && breakdown !== "" ? `按${breakdown}：` : "其中：";
}

/** As wide as 其中：. */
const STANDS_IN = "\u3000\u3000\u3000";

/** The unit goes to its column. Amounts in 元 are written in 元, 万元 or 亿元: where a row mixes them, each keeps its own. */
function withoutUnit(own: string, texts: readonly string[]): { readonly unit: string; readonly cells: readonly string[] } {
  const unit = own === "元" ? sharedYuan(texts) : own;
  return { unit: unit ?? own, cells: unit === null || unit === "" ? texts : texts.map((text) => text.replaceAll(unit, "")) };
}

function sharedYuan(texts: readonly string[]): string | null {
  const units = new Set(texts.filter((text) => text !== "").map((text) => /[万亿]?元$/u.exec(text)?.[0] ?? ""));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}

function said(segments: readonly Segment[] | null): string {
  return segments ? textOf(segments) : "";
}

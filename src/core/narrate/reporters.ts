/** The reporting units as a group: how many are where, who leads, who lags, who has not reported. Rule: sentences.md 28-31. */
import { evaluateReporter, type Evaluation } from "../evaluate/evaluate";
import type { RegisteredIndicator } from "../indicator/dataset";
import { STATUSES, type StatusGroup } from "../evaluate/status";
import { rowsWith } from "../indicator/rowsWith";
import { renderPercent, withDecimals } from "../number/render";
import type { Fact } from "./conditions";
import { untilPhrase } from "./periodWords";
import { shareDecimals } from "./precision";
import type { Narration } from "./narration";
import { words, type Segment } from "./segment";
import { ENTRIES_TABLE, numberFrom } from "./source";

interface Reported {
  readonly reporter: string;
  readonly evaluation: Evaluation;
}

/** Completion rates this far apart are 不平衡. */
const UNEVEN = 0.3;
const LEADERS = 3;

/** Every unit with an entry of this indicator, in the table's order. */
function reportedOf({ dataset, year }: Narration, indicator: RegisteredIndicator): readonly Reported[] {
  const reporters = new Set(rowsWith(dataset.entries, "code", indicator.code).filter(({ reporter }) => reporter !== "").map(({ reporter }) => reporter));
  return [...reporters].flatMap((reporter) => {
    const evaluation = evaluateReporter(dataset, indicator, reporter, year.period);
    return evaluation ? [{ reporter, evaluation }] : [];
  });
}

/** Those whose own target says how far they are; where no unit was given one, nobody's. */
function judgedOf(narration: Narration, indicator: RegisteredIndicator): readonly Reported[] {
  if (rowsWith(narration.dataset.targets, "code", indicator.code).every(({ reporter }) => reporter === "")) return [];
  return reportedOf(narration, indicator).filter(({ evaluation }) => evaluation.completion !== null);
}

/** 各镇（街道）之间进展不平衡: only when the units' own targets show it. */
export function unevenness({ evaluation, narration }: Fact): readonly Segment[] | null {
  const registered = narration.byCode.get(evaluation.indicator.code);
  const judged = registered ? judgedOf(narration, registered) : [];
  const rates = judged.map(({ evaluation: { completion } }) => completion ?? 0);
  // where every unit is slow, the pace is what is wrong, not the balance
  if (judged.every(isSlow)) return null;
  if (rates.length < LEADERS || Math.max(...rates) - Math.min(...rates) < UNEVEN) return null;
  return [words(`各${narration.dataset.settings.reporters}之间进展不平衡`)];
}

function isSlow({ evaluation: { status } }: Reported): boolean {
  return ["behind", "notStarted", "unmet"].includes(STATUSES[status].group);
}

const GROUP_WORDS: readonly (readonly [readonly StatusGroup[], string, string])[] = [
  [["done"], "提前完成全年任务", "完成全年任务"],
  [["onSchedule"], "达到序时进度", "达到序时进度"],
  [["behind", "notStarted"], "慢于序时进度", "慢于序时进度"],
  [["unmet"], "未完成全年任务", "未完成全年任务"],
];

/** 12个镇（街道）中，5个提前完成全年任务，4个达到序时进度，3个慢于序时进度. Upward no achievement is told of that most units lack. */
export function reporterCounts(narration: Narration, indicator: RegisteredIndicator): readonly Segment[] | null {
  const judged = judgedOf(narration, indicator).filter(({ evaluation }) => GROUP_WORDS.some(([groups]) => groups.includes(STATUSES[evaluation.status].group)));
  const slow = judged.filter(isSlow).length;
  if (judged.length === 0 || (narration.voice === "upward" && slow > judged.length - slow)) return null;
  const { reporters } = narration.dataset.settings;
  const count = (some: readonly Reported[]): Segment => countOf(narration, indicator, some);
  const parts = GROUP_WORDS.flatMap(([groups, inYear, atEnd]) => {
    const some = judged.filter(({ evaluation }) => (groups as readonly string[]).includes(STATUSES[evaluation.status].group));
    return some.length === 0 ? [] : [[count(some), words(narration.year.passed.yearEnd ? atEnd : inYear)]];
  });
  const lead = [words(`从各${reporters}看，`), count(judged)];
  const [only] = parts;
  if (parts.length === 1 && only) return [...lead, words(`${reporters}均`), ...only.slice(1)];
  return [
    ...lead,
    words(`${reporters}中，`),
    ...parts.flatMap((part, index) => (index === 0 ? part : [words("，"), ...part])),
  ];
}

/** 甲镇、乙镇、丙镇完成率居前三位，分别为112.5%、104.0%和101.3%. Not for a report upward unless the outline asks. */
export function reporterLeaders(narration: Narration, indicator: RegisteredIndicator): readonly Segment[] | null {
  const ranked = reportedOf(narration, indicator)
    .filter(({ evaluation }) => (evaluation.completion ?? 0) > 0)
    .sort((a, b) => (b.evaluation.completion ?? 0) - (a.evaluation.completion ?? 0));
  const leaders = ranked.slice(0, LEADERS);
  const tie = ranked[LEADERS]?.evaluation.completion === leaders.at(-1)?.evaluation.completion;
  if (leaders.length < LEADERS || tie) return null;
  const texts = withDecimals(leaders.map(({ evaluation }) => renderPercent(evaluation.completion ?? 0, shareDecimals(narration.dataset, indicator, "completion"))));
  const rates = leaders.map(({ evaluation: { completion, entries } }, index): Segment => {
    const value = completion ?? 0;
    const [entry] = entries;
    const cells = entry ? [{ table: ENTRIES_TABLE, row: entry.row, column: "toDate" }] : [];
    return { text: texts[index] ?? "", source: { code: indicator.code, field: "completion", rule: "formula", period: narration.year.period, cells, value } };
  });
  return [
    words(`${leaders.map(({ reporter }) => reporter).join("、")}完成率居前三位，分别为`),
    ...rates.flatMap((rate, index) => (index === 0 ? [rate] : [words(index === rates.length - 1 ? "和" : "、"), rate])),
  ];
}

/** Upward without names, downward with them. */
export function reporterLaggards(narration: Narration, indicator: RegisteredIndicator): readonly Segment[] | null {
  const lagging = reportedOf(narration, indicator).filter(({ evaluation }) => STATUSES[evaluation.status].lagging);
  if (lagging.length === 0) return null;
  if (narration.voice !== "circular") return [words(`个别${narration.dataset.settings.reporters}推进偏慢`)];
  return [words(`${lagging.map(({ reporter }) => reporter).join("、")}慢于序时进度，需加快推进`)];
}

/** 截至6月25日，石桥镇数据尚未报送，未计入汇总数: units of which no figure of the period's last month stands. */
export function unreported(narration: Narration): readonly Segment[] | null {
  const { dataset, year } = narration;
  const reporters = [...new Set(dataset.entries.map(({ reporter }) => reporter).filter((reporter) => reporter !== ""))];
  const month = year.passed.lastDay.month;
  const silent = reporters.filter((reporter) =>
    dataset.entries.every((entry) => entry.reporter !== reporter || (entry.months[month - 1] ?? null) === null),
  );
  return silent.length === 0 ? null : [words(`${untilPhrase(narration)}，${silent.join("、")}数据尚未报送，未计入汇总数`)];
}

function countOf(narration: Narration, indicator: RegisteredIndicator, some: readonly Reported[]): Segment {
  const cells = some.flatMap(({ evaluation }) => evaluation.entries.map(({ row }) => ({ table: ENTRIES_TABLE, row, column: "toDate" })));
  const source = { code: indicator.code, field: "count", rule: "count", period: narration.year.period, cells, value: some.length } as const;
  return numberFrom(`${some.length}个`, source)[0] ?? words("");
}


/** 总况: how many indicators are in which state. Every indicator is counted once; the counts add up to the total. */
import { STATUSES, type Status, type StatusGroup } from "../evaluate/status";
import type { Evaluation } from "../evaluate/evaluate";
import { onceFor } from "../onceFor";
import { noteOf, type Narration } from "./narration";
import { compareValues } from "../number/round";
import { VOICES, type Voice } from "../indicator/settings";
import { words, type Segment } from "./segment";
import { REGISTER_TABLE } from "./source";

/** 基本完成 is no 未完成, and a rate or a limit has no schedule to be behind: they are counted by themselves. */
export type CountGroup = StatusGroup | "nearly" | "offTarget";

const OFF_TARGET: ReadonlySet<Status> = new Set(["rateNear", "rateShort", "overLimit"]);

interface CountRow {
  readonly groups: readonly CountGroup[];
  readonly before: string;
  /** At the year's end, where another word is true. */
  readonly atEnd?: string;
  readonly after: string;
}

/** In this order; an empty group is not said. */
const COUNTS: readonly CountRow[] = [
  { groups: ["done"], before: "已完成", after: "" },
  { groups: ["onSchedule"], before: "达到序时进度", atEnd: "正在推进", after: "" },
  { groups: ["behind"], before: "慢于序时进度", after: "" },
  { groups: ["offTarget"], before: "未达到目标要求", after: "" },
  { groups: ["notStarted"], before: "尚未启动", after: "" },
  { groups: ["nearly"], before: "基本完成", after: "" },
  { groups: ["unmet"], before: "未完成", after: "" },
  { groups: ["notDue"], before: "尚未到期", after: "" },
  { groups: ["blank"], before: "数据待补", after: "" },
  { groups: ["pending"], before: "目标尚未下达", after: "" },
  { groups: ["noTarget"], before: "另有", after: "为常态化工作、不设年度目标" },
];

/** 年初确定的28项工作指标中，已完成9项，达到序时进度14项，慢于序时进度3项，另有2项为常态化工作、不设年度目标 */
export function overviewText(narration: Narration): readonly Segment[] | null {
  const counted = countedIn(narration);
  if (counted.length === 0) return null;
  const parts = COUNTS.flatMap(({ groups, before, atEnd, after }) => {
    const some = counted.filter(({ group }) => groups.includes(group));
    return some.length === 0 ? [] : [[words(`，${narration.year.passed.yearEnd ? (atEnd ?? before) : before}`), countSegment(narration, some), words(after)]];
  });
  const half = allPastHalf(narration, counted) ? [words("，各项年度目标任务均实现时间过半、任务过半")] : [];
  return [words("年初确定的"), countSegment(narration, counted), words("工作指标中"), ...parts.flat(), ...half, ...named(narration, counted)];
}

/** 双过半: at the half year, with every target at half or more. */
function allPastHalf({ year }: Narration, counted: readonly Counted[]): boolean {
  if (year.period.month !== 6 || year.passed.months !== 6) return false;
  const withTarget = counted.filter(({ evaluation: { indicator } }) => indicator.targetState === "set");
  return withTarget.length >= FEWEST_OF_ALL && withTarget.every(({ evaluation: { completion, status } }) => (completion === null ? STATUSES[status].group === "done" : compareValues(completion, 0.5) >= 0));
}

const FEWEST_OF_ALL = 2;
const MOST_NAMED = 3;

interface NamedRow {
  readonly voices: readonly Voice[];
  readonly statuses?: readonly Status[];
  /** All that 总况 has counted as this: who is counted is named. */
  readonly group?: CountGroup;
  readonly after: string;
}

/** Who leads, and to those below and in self-inspection who lags: upward nobody is blamed by name here. */
const NAMED: readonly NamedRow[] = [
  { voices: VOICES, statuses: ["early"], after: "提前完成全年目标任务" },
  { voices: VOICES, statuses: ["exceeded", "farExceeded"], after: "超额完成年度目标任务" },
  { voices: ["circular"], group: "behind", after: "慢于序时进度，需加快推进" },
  { voices: ["circular", "inspection"], group: "unmet", after: "未完成年度目标任务" },
  { voices: ["inspection"], group: "behind", after: "慢于序时进度" },
  { voices: ["circular", "inspection"], group: "offTarget", after: "未达到目标要求" },
  { voices: ["circular", "inspection"], group: "notStarted", after: "尚未启动" },
];

/** 。其中，甲、乙、丙等5项提前完成全年目标任务；丁慢于序时进度 */
function named(narration: Narration, counted: readonly Counted[]): readonly Segment[] {
  const clauses = NAMED.flatMap(({ voices, statuses, group, after }) => {
    const some = counted.filter(({ evaluation, group: own }) => (group ? own === group && hasFallenBehind(evaluation) : statuses?.includes(evaluation.status)));
    if (!voices.includes(narration.voice) || some.length === 0) return [];
    const names = words(some.slice(0, MOST_NAMED).map(({ evaluation }) => evaluation.indicator.name).join("、"));
    return [some.length > MOST_NAMED ? [names, words("等"), countSegment(narration, some), words(after)] : [names, words(after)]];
  });
  return clauses.flatMap((clause, index) => [words(index === 0 ? "。其中，" : "；"), ...clause]);
}

/** A value of 0 in a month when nothing was due yet is behind no schedule. */
function hasFallenBehind({ status, gap }: Evaluation): boolean {
  return status !== "nothing" || (gap !== null && compareValues(gap, 0) < 0);
}

/** What a unit was asked for: indicators with a target or awaiting one, and standing work that must be reported; parts and companions stand for themselves. */
export const countedIn = onceFor((narration: Narration): readonly Counted[] =>
  [...narration.year.byCode.values()].filter((evaluation) => isCounted(narration, evaluation)).map((evaluation) => ({ evaluation, group: groupOf(narration, evaluation) })),
);

export interface Counted {
  readonly evaluation: Evaluation;
  readonly group: CountGroup;
}

function isCounted(narration: Narration, { indicator, status }: Evaluation): boolean {
  // what was not asked for yet was not 年初确定的
  if (indicator.importance === "annex" || indicator.targetState === "merged" || status === "targetBlank") return false;
  if (indicator.targetState !== "none") return true;
  return indicator.importance === "must" && indicator.partOf === "" && !narration.saidElsewhere.has(indicator.code);
}

/** A value of 0 is 尚未启动 only if a person has confirmed it; until then it is slower than the schedule. */
function groupOf(narration: Narration, { status, indicator }: Evaluation): CountGroup {
  const { group } = STATUSES[status];
  if (status === "nearly") return status;
  if (OFF_TARGET.has(status)) return "offTarget";
  if (group !== "notStarted") return group;
  const stage = noteOf(narration, indicator.code)?.stage ?? "";
  return stage === "未启动" || stage === "尚未启动" ? group : "behind";
}

function countSegment(narration: Narration, some: readonly Counted[]): Segment {
  const cells = some.map(({ evaluation: { indicator } }) => ({ table: REGISTER_TABLE, row: narration.byCode.get(indicator.code)?.row ?? 0, column: "status" }));
  return {
    text: `${some.length}项`,
    source: { code: "", field: "count", rule: "count", period: narration.year.period, cells, value: some.length },
  };
}

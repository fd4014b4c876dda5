/** 总况: how many indicators are in which state. Every indicator is counted once; the counts add up to the total. */
import { STATUSES, type StatusGroup } from "../evaluate/status";
import type { Evaluation } from "../evaluate/evaluate";
import { noteOf, type Narration } from "./narration";
import { words, type Segment } from "./segment";
import { REGISTER_TABLE } from "./source";

interface CountRow {
  readonly groups: readonly StatusGroup[];
  readonly before: string;
  readonly after: string;
}

/** In this order; an empty group is not said. */
const COUNTS: readonly CountRow[] = [
  { groups: ["done"], before: "已完成", after: "" },
  { groups: ["onSchedule"], before: "达到序时进度", after: "" },
  { groups: ["behind"], before: "慢于序时进度", after: "" },
  { groups: ["notStarted"], before: "尚未启动", after: "" },
  { groups: ["unmet"], before: "未完成", after: "" },
  { groups: ["notDue"], before: "尚未到期", after: "" },
  { groups: ["blank"], before: "数据待补", after: "" },
  { groups: ["pending"], before: "目标尚未下达", after: "" },
  { groups: ["noTarget"], before: "另有", after: "为常态化工作、不设年度目标" },
];

/** 年初确定的28项工作指标中，已完成9项，达到序时进度14项，慢于序时进度3项，另有2项为常态化工作、不设年度目标 */
export function overviewText(narration: Narration): readonly Segment[] | null {
  const counted = countedIndicators(narration);
  if (counted.length === 0) return null;
  const parts = COUNTS.flatMap(({ groups, before, after }) => {
    const some = counted.filter((evaluation) => groups.includes(groupOf(narration, evaluation)));
    return some.length === 0 ? [] : [[words(`，${before}`), countSegment(narration, some), words(after)]];
  });
  return [words("年初确定的"), countSegment(narration, counted), words("工作指标中"), ...parts.flat()];
}

/** What a unit was asked for: indicators with a target or awaiting one, and standing work that must be reported; parts and companions stand for themselves. */
export function countedIndicators(narration: Narration): readonly Evaluation[] {
  return [...narration.year.byCode.values()].filter(({ indicator }) => {
    if (indicator.importance === "annex" || indicator.targetState === "merged") return false;
    if (indicator.targetState !== "none") return true;
    return indicator.importance === "must" && indicator.partOf === "" && !narration.saidElsewhere.has(indicator.code);
  });
}

/** A value of 0 is 尚未启动 only if a person has confirmed it; until then it is slower than the schedule. */
function groupOf(narration: Narration, { status, indicator }: Evaluation): StatusGroup {
  const { group } = STATUSES[status];
  if (group !== "notStarted") return group;
  const stage = noteOf(narration, indicator.code)?.stage ?? "";
  return stage === "未启动" || stage === "尚未启动" ? group : "behind";
}

function countSegment(narration: Narration, some: readonly Evaluation[]): Segment {
  const cells = some.map(({ indicator }) => ({ table: REGISTER_TABLE, row: narration.byCode.get(indicator.code)?.row ?? 0, column: "status" }));
  return {
    text: `${some.length}项`,
    source: { code: "", field: "count", rule: "count", period: narration.year.period, cells, value: some.length },
  };
}

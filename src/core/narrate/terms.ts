/** The slots of the phrase tables: what each stands for, of one indicator in one report. `null` = nothing to say. */
import { withoutMeasure } from "../indicator/withoutMeasure";
import { rowsWith } from "../indicator/rowsWith";
import type { Indicator } from "../indicator/indicator";
import { CONDITIONS, type Fact } from "./conditions";
import { isPassed } from "./expectedDay";
import { frameOf, saysOneValue } from "./frame";
import {
  baseOf,
  changeOfRate,
  comparisonOf,
  completionOf,
  differenceOf,
  remainingOf,
  revisionOf,
  stretchFigures,
  targetOf,
  valueOf,
  wholeOf,
} from "./figures";
import { isBuilt } from "./isBuilt";
import { noteOf } from "./narration";
import { nextPhrase, opening, periodPhrase, untilPhrase } from "./periodWords";
import { unevenness } from "./reporters";
import { quantityRange } from "./figures";
import { planYearOf, plannedOf } from "./plan/planned";
import { words, type Segment } from "./segment";
import { numberFrom } from "./source";

export interface Told extends Fact {
  /** The first sentence of its paragraph names the period. */
  readonly opens: boolean;
  /** With 做法, the user's own words before what was done. */
  readonly whole?: boolean;
}

export type Term = (told: Told) => readonly Segment[] | null;

export const TERMS: Readonly<Record<string, Term>> = {
  // the indicator and its figures
  述: (told) => withPractice(told, frameOf(told)),
  述首: (told) => withPractice(told, frameOf(told, "head")),
  述尾: (told) => goesOn(frameOf(told, "tail")),
  题: ({ evaluation }) => say(withoutMeasure(evaluation.indicator.name, evaluation.indicator.unit)),
  题干: ({ evaluation }) => say(evaluation.indicator.name.replace(/(?:覆盖率|建成率)$/u, "")),
  值: valueOf,
  率: completionOf,
  差: differenceOf,
  标: targetOf,
  剩: remainingOf,
  下年标: nextTarget,
  补齐: remainderOf,
  做成: (told) => say(isBuilt(told.evaluation.indicator) ? "建成" : "完成"),
  任务: (told) => say(isBuilt(told.evaluation.indicator) || countsTasks(told) ? "" : "任务", true),
  目标任务: (told) => say(isBuilt(told.evaluation.indicator) || countsTasks(told) ? "" : "目标任务", true),
  基: baseOf,
  增: changeOfRate,
  比: (told) => (saysOneValue(told.evaluation.indicator) ? comparisonOf(told) : null),
  降: (told) => (CONDITIONS.adverseFall(told) ? comparisonOf(told) : null),
  母值: (told) => wholeOf(told, "value"),
  母题: (told) => wholeOf(told, "name"),
  原标: (told) => revisionOf(told)?.before ?? null,
  争标: (told) => stretchFigures(told)?.target ?? null,
  争差: (told) => stretchFigures(told)?.remaining ?? null,
  改月: (told) => revisionOf(told)?.month ?? null,
  经批准: (told) => revisionOf(told)?.approved ?? null,
  不均: unevenness,

  // words from beside the numbers
  因: (told) => note(told, "cause"),
  措施: (told) => note(told, "measure"),
  进展: (told) => note(told, "stage"),
  预计完成: (told) => (isPassed(noteOf(told.narration, told.evaluation.indicator.code)?.expected ?? "", told.narration) ? null : note(told, "expected")),
  令: ({ evaluation, narration }) =>
    say(rowsWith(narration.dataset.targets, "code", evaluation.indicator.code).find(({ issuedBy }) => issuedBy !== "")?.issuedBy ?? "年度"),

  // time and place; only the opening sentence names the period
  时: (told) => say(told.opens ? whenOf(told) : "", true),
  "时，": (told) => say(told.opens ? opening(whenOf(told)) : "", true),
  "截至，": (told) => say(told.opens ? opening(hasOwnTime(told.evaluation.indicator) ? "" : untilPhrase(told.narration)) : "", true),
  下年: ({ narration }) => say(String(planYearOf(narration))),
  下期: ({ narration }) => say(nextPhrase(narration)),
  起月: ({ evaluation }) => say(evaluation.indicator.fromMonth === null ? "" : `${evaluation.indicator.fromMonth}月`),
  区域: ({ narration }) => say(narration.dataset.settings.region, true),
};

/** A stock is so at the end of a period, not in its course; “春风行动”期间举办… has its own time. */
function whenOf({ evaluation, narration }: Fact): string {
  if (hasOwnTime(evaluation.indicator)) return "";
  return evaluation.indicator.kind === "stock" ? untilPhrase(narration) : periodPhrase(narration);
}

/** What the plan year asks for: given, or proposed and then to be confirmed. */
function nextTarget(told: Told): readonly Segment[] | null {
  const planned = plannedOf(told, "notBelowActual");
  return planned && numberFrom(quantityRange(told, planned.value, planned.upper, planned.comparator), planned.source);
}

/** 完成剩余126户任务, 建成剩余2个; of people and money 再完成811人. Source: sentences.md 49. */
function remainderOf(told: Told): readonly Segment[] | null {
  const rest = remainingOf(told);
  if (rest === null) return null;
  const { indicator } = told.evaluation;
  if (isBuilt(indicator)) return [words("建成剩余"), ...rest];
  if (OF_PEOPLE_OR_MONEY.test(indicator.unit)) return [words("再完成"), ...rest];
  return [words("完成剩余"), ...rest, words(countsTasks(told) ? "" : "任务")];
}

const OF_PEOPLE_OR_MONEY = /^(?:人|名|位|人次|对)$|元$/u;

/** 完成8个目标任务 reads as eight targets; sentences.md 49: 建成剩余19个. */
const TASK_UNITS = /^(?:个|项|件|条|批|类)$/u;

function countsTasks({ evaluation: { indicator } }: Fact): boolean {
  return TASK_UNITS.test(indicator.unit);
}

/** The frame's own words open with a time. */
export function hasOwnTime({ frame }: Pick<Indicator, "frame">): boolean {
  return /^[^，。{}[]*(?:期间|以来|季度|\d月|之际)/u.test(frame);
}

function withPractice({ whole, ...fact }: Told, frame: readonly Segment[] | null): readonly Segment[] | null {
  const practice = whole && frame ? note(fact, "practice") : null;
  return practice && frame ? [...practice, words("，"), ...frame] : frame;
}

/** Without the mark that leads to it. */
function goesOn(tail: readonly Segment[] | null): readonly Segment[] | null {
  const [first, ...rest] = tail ?? [];
  return first ? [words(first.text.replace(/^，/u, "")), ...rest] : null;
}

function note({ evaluation, narration }: Fact, column: "cause" | "measure" | "stage" | "expected" | "practice"): readonly Segment[] | null {
  return say(withoutEnd(noteOf(narration, evaluation.indicator.code)?.[column] ?? ""));
}

/** The user's words enter the middle of a sentence. */
export function withoutEnd(text: string): string {
  return text.trim().replace(/[。；，！、;,.!]+$/u, "");
}

function say(text: string, mayBeEmpty = false): readonly Segment[] | null {
  return text || mayBeEmpty ? [words(text)] : null;
}

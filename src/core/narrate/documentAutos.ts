/** The automatic parts that whole documents are made of, beside those of `report.ts`; all take a section where they can. */
import type { Issue } from "../issue";
import { basisText } from "./basis";
import { stateText } from "./byState";
import { itemsText } from "./items";
import { nextStepsText, problemsText } from "./lagging";
import type { Narration } from "./narration";
import { planText } from "./plan/planText";
import { planYearOf } from "./plan/planned";
import { remainingText } from "./plan/remainingText";
import { words, type Segment } from "./segment";
import { turnText } from "./turn";
import { verdictText } from "./verdict";

export type Auto = (narration: Narration, argument: string, report: (issue: Issue) => void) => readonly Segment[] | null;

export const DOCUMENT_AUTOS: Readonly<Record<string, Auto>> = {
  问题: problemsText,
  打算: nextStepsText,
  计划年: (narration) => [words(String(planYearOf(narration)))],
  计划: planText,
  余下: remainingText,
  分条: itemsText,
  状态: stateText,
  依据: basisText,
  结论: verdictText,
  升降: turnText,
};

/** Words whose argument must be a section of the register. */
export const SECTION_AUTOS: ReadonlySet<string> = new Set(["栏目", "分条"]);

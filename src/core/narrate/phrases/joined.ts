/** Neighbours of one state in one sentence: what is said of each, and what of all. Source: language.md 4B (分别完成), 4D, 3.4 (全面: every one). */
import type { Status } from "../../evaluate/status";
import type { Voice } from "../../indicator/settings";
import { EXACT_VOICE, PLAIN } from "./phrase";

export interface Joined {
  readonly voices: readonly Voice[];
  readonly statuses: readonly Status[];
  /** Of each, with the slots of `narrate/terms.ts`. */
  readonly item: string;
  /** Of all. */
  readonly tail: string;
  /** Of two: followed by their completion rates. Longer lists go without. */
  readonly rates?: string;
}

export const JOINED: readonly Joined[] = [
  { voices: PLAIN, statuses: ["early"], item: "{述}", tail: "均提前完成全年目标任务" },
  { voices: PLAIN, statuses: ["ahead", "onSchedule", "nearSchedule", "slight", "behind"], item: "{述}", tail: "", rates: "分别完成全年目标任务的" },
  { voices: PLAIN, statuses: ["exceeded", "farExceeded"], item: "{述}", tail: "均超额完成年度目标任务" },
  { voices: PLAIN, statuses: ["met"], item: "{述}", tail: "均如期完成年度目标任务" },
  { voices: PLAIN, statuses: ["nearly"], item: "{述}", tail: "均基本完成年度目标任务" },
  { voices: PLAIN, statuses: ["most", "half", "little"], item: "{述}", tail: "", rates: "分别完成年度目标任务的" },
  { voices: PLAIN, statuses: ["rateMet"], item: "{述}", tail: "均达到目标要求" },
  { voices: PLAIN, statuses: ["withinLimit"], item: "{述}", tail: "均控制在目标值以内" },

  { voices: EXACT_VOICE, statuses: ["early"], item: "{题}完成{值}", tail: "均提前完成全年任务" },
  { voices: EXACT_VOICE, statuses: ["ahead"], item: "{题}完成{值}", tail: "均快于序时进度" },
  { voices: EXACT_VOICE, statuses: ["onSchedule"], item: "{题}完成{值}", tail: "均达到序时进度" },
  { voices: EXACT_VOICE, statuses: ["nearSchedule"], item: "{题}完成{值}", tail: "均基本达到序时进度" },
  { voices: EXACT_VOICE, statuses: ["exceeded", "farExceeded"], item: "{题}完成{值}", tail: "均超额完成年度任务" },
  { voices: EXACT_VOICE, statuses: ["met"], item: "{题}完成{值}", tail: "均如期完成年度任务" },
  { voices: EXACT_VOICE, statuses: ["nearly"], item: "{题}完成{值}", tail: "均基本完成年度任务" },

  { voices: [], statuses: ["noTarget", "merged", "targetBlank"], item: "{述}", tail: "" },
];

/** A list that judges nothing. */
export const LISTED: Joined = { voices: [], statuses: [], item: "{述}", tail: "" };

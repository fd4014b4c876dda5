import type { Status } from "../../evaluate/status";
import type { Voice } from "../../indicator/settings";

/** The word for each state in a Chinese sheet and sentence; a unit may change them in its settings sheet. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  early: "提前完成",
  ahead: "快于序时",
  onSchedule: "达到序时",
  nearSchedule: "基本达到序时",
  slight: "略慢于序时",
  behind: "慢于序时",
  severe: "明显滞后",
  nothing: "尚无进展",
  farExceeded: "大幅超额",
  exceeded: "超额完成",
  met: "如期完成",
  nearly: "基本完成",
  most: "接近完成",
  half: "差距较大",
  little: "差距很大",
  none: "未完成",
  rateMet: "达到目标",
  rateNear: "接近目标",
  rateShort: "低于目标",
  withinLimit: "控制在目标内",
  overLimit: "超出控制目标",
  notDue: "未到期",
  underWay: "推进中",
  noTarget: "不设目标",
  targetPending: "目标未下达",
  merged: "并入总项",
  targetBlank: "待填目标",
  blank: "待填数据",
};

/** Who reports upward says mildly of himself what a superior would say plainly; no word says more than is true. Source: sentences.md. */
const UPWARD_WORDS: Partial<Readonly<Record<Status, string>>> = {
  slight: "略有差距",
  behind: "推进不够快",
  severe: "仍需加力",
  nothing: "有待推进",
  half: "与目标有差距",
  little: "与目标有差距",
  none: "尚未完成",
  rateShort: "与目标有差距",
};

/** The word of the workbook in the voice of the report; one that the unit chose itself stays. */
export function wordInVoice(voice: Voice, status: Status, word: string): string {
  return voice === "upward" && word === STATUS_WORDS[status] ? (UPWARD_WORDS[status] ?? word) : word;
}

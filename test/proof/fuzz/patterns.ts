/** Outline patterns and frames, as a clerk, or somebody who means harm, could type them. */
import { UNFILLED, writeReport } from "../../../src/core/narrate/report";
import { autosOf, parsePattern, slotsOf } from "../../../src/core/outline/pattern";
import { FIELDS } from "../../../src/core/outline/fields";
import { dataset, inMonth } from "../../core/dataset";
import type { Chance } from "./chance";
import type { Target } from "./target";
import { WICKED_WORDS } from "./wickedWords";

const PIECES: readonly string[] = [
  "{", "}", "[", "]", "\\", "@", ".", "/", "#", " ", "\n", "，", "。", "；", "{甲}", "{乙}", "{空}", "{A}", "{工作/甲}", "[，其中{空}]", "{甲@东镇}", "{}",
  "{甲.完成值.3月}", "{甲.完成值.2025-13}", "{甲.完成值.99月}", "{#栏目 工作}", "{#总况}", "{#问题}", "{#打算}", "{#时}", "{#单位}", "{#各单位 甲}", "{#前三 甲}", "{#后进 甲}", "{#未报}", "{#", "|", "{甲|0余}", "{甲|一}", "{乙|0.0%}", "{空|X万余}", "{|0}", "{甲.目标|约0}", "{甲|0,000|}", "{甲.同比|百分之一}", ",", ";", "甲", "乙", "东镇",
  ...Object.values(FIELDS).flatMap((words) => words.flatMap((word) => [word, `{甲.${word}}`, `{乙.${word}}`])),
]; // prettier-ignore

function pattern(chance: Chance): string {
  const piece = (): string => (chance.once(6) ? chance.pick(WICKED_WORDS) : chance.pick(PIECES));
  // A cell holds 32,767 characters: now and then it is full of the same few.
  if (chance.once(400)) return `${piece()}${piece()}`.repeat(32_767).slice(0, 32_767);
  return Array.from({ length: 1 + chance.below(16) }, piece).join("");
}

export const patterns: Target = {
  name: "pattern",
  limit: 5_000,
  try: (chance) => {
    const [own, other, outline] = [pattern(chance), pattern(chance), pattern(chance)];
    const { nodes, brokenAt } = parsePattern(outline);
    if (brokenAt !== null && (brokenAt < 0 || brokenAt >= outline.length)) return `broken at ${String(brokenAt)} of ${String(outline.length)}`;
    if ([...slotsOf(nodes), ...autosOf(nodes)].some(({ raw }) => !outline.includes(`{${raw}}`))) return "a slot that the pattern does not have";
    const data = dataset({
      indicators: [{ name: "甲", unit: "场", target: 10, frame: own }, { name: "乙", unit: "%", kind: "ratio", frame: other }, { name: "空" }, { name: chance.pick(WICKED_WORDS), unit: chance.pick(WICKED_WORDS), frame: own }],
      entries: [{ code: "A", months: inMonth(6, 4), lastYear: inMonth(6, 5) }, { code: "A", reporter: "东镇", months: inMonth(6, 1) }, { code: "B", months: inMonth(3, 0.3) }, { code: "D", months: inMonth(1, 2) }],
      notes: [{ code: "A", cause: chance.pick(WICKED_WORDS), measure: other }],
      patterns: [outline, "{#栏目 工作}"],
    });
    const { paragraphs } = writeReport(data, { period: data.settings.period, kind: "half-year", unfilled: chance.pick(UNFILLED) });
    const wrong = paragraphs.find(({ text, segments }) => text.length > 32_767 || segments.map((segment) => segment.text).join("") !== text);
    return wrong === undefined ? null : `a paragraph of ${String(wrong.text.length)} characters`;
  },
};

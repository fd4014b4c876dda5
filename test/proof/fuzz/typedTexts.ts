/** What somebody types or pastes into a cell or the pane. */
import { readTyped } from "../../../src/app/enterValues";
import { ISSUE_CODES } from "../../../src/core/issue";
import { readNumber } from "../../../src/core/number/read";
import { issueText } from "../../../src/i18n/issues";
import { readTyped as readTypedInExcel } from "../../../src/workbench/standin/book/typedText";
import type { Chance } from "./chance";
import type { Target } from "./target";
import { WICKED_WORDS } from "./wickedWords";

const PIECES: readonly string[] = [
  ..."0123456789０１２９.,，．-－+＋%％‰/（）()￥$eE '=@＝年月日时分秒:：",
  "约", "近", "余", "多", "左右", "以上", "万", "亿", "千", "万元", "户", "2026", "1e", "12:30", "2026年5月1日", "Jan", "<b>", "</td>", "\t", "\r\n", "1,234", "3 1/2",
]; // prettier-ignore
const UNITS: readonly string[] = ["户", "%", "万元", "元", "", "__proto__", "‰"];

function typed(chance: Chance): string {
  const piece = (): string => (chance.once(12) ? chance.pick(WICKED_WORDS) : chance.pick(PIECES));
  if (chance.once(1_000)) return `${piece()}${piece()}`.repeat(32_767).slice(0, 32_767);
  return Array.from({ length: 1 + chance.below(10) }, piece).join("");
}

export const typedTexts: Target = {
  name: "typed text",
  limit: 2_000,
  try: (chance) => {
    const text = typed(chance);
    const number = readNumber(text);
    if (number !== null && !Number.isFinite(number.value)) return `${text.slice(0, 40)} is read as ${String(number.value)}`;
    const taken = readTyped(text, { unit: chance.pick(UNITS), name: chance.pick(WICKED_WORDS) });
    if (taken.ok && taken.value !== null && !Number.isFinite(taken.value)) return `${text.slice(0, 40)} is taken as ${String(taken.value)}`;
    if (!taken.ok && (!ISSUE_CODES.includes(taken.issue.code) || issueText(taken.issue, "zh-CN").includes("undefined"))) return `${text.slice(0, 40)} is not worded`;
    const excel = readTypedInExcel(text, { year: 2026, chinese: chance.once(2) });
    return excel.kind === "number" && !Number.isFinite(excel.value) ? `${text.slice(0, 40)} is ${String(excel.value)} in the stand-in` : null;
  },
};

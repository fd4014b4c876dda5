/** 围绕就业、养老等工作: the sections of a workbook in one breath. */
import { LEADING_VERBS, WORK_ENDINGS } from "./words/fieldNames";

/** More names than these end in 等 anyhow. */
const MOST_NAMED = 5;
const LED = new RegExp(`^(?:${LEADING_VERBS.join("|")})+`, "u");
const OF_WORK = new RegExp(`(?:${WORK_ENDINGS.join("|")})$`, "u");

/** With 等工作 behind them; 等方面 behind what calls itself 工作. What names no field of work goes unsaid, and there are always more. */
export function namedFields(sections: readonly string[]): string {
  const named = [...new Set(sections.flatMap((section) => fieldOf(section) ?? []))].slice(0, MOST_NAMED);
  const [last] = named.slice(-1);
  if (last === undefined) return "年度重点工作";
  if (sections.length === 1) return last.endsWith("工作") ? last : `${last}工作`;
  return `${named.join("、")}${named.some((name) => name.endsWith("工作")) ? "等方面" : "等工作"}`;
}

/** Behind a verb only what is a name by itself: 源头维权 of 强化源头维权; nothing of 把牢政治方向 and 围绕中心服务大局. */
function fieldOf(section: string): string | null {
  const bare = section.replace(LED, "");
  return bare === section || OF_WORK.test(bare) ? bare : null;
}

/** 状态: the indicators of one state, as 指标自查 lists them: the same ones that 总况 has counted. Rule: language.md 5.2 T6. */
import type { Issue } from "../issue";
import { marked } from "./items";
import type { Narration } from "./narration";
import { countedIn, type CountGroup } from "./overview";
import { leftOut } from "./section";
import { says } from "./plan/planText";
import type { Segment } from "./segment";
import { factSentence, problemClause } from "./sentence";

const GROUPS: Readonly<Record<string, readonly CountGroup[]>> = {
  已完成: ["done"],
  基本完成: ["nearly"],
  达到序时进度: ["onSchedule"],
  滞后: ["behind", "offTarget", "notStarted", "unmet"],
  尚未到期: ["notDue"],
  目标未下达: ["pending"],
  不设目标: ["noTarget"],
};

export function stateText(narration: Narration, word: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const groups = Object.hasOwn(GROUPS, word) ? (GROUPS[word] ?? []) : [];
  // what is nearly done stands with what lags where the outline has no place of its own for it
  const withNearly = word === "滞后" && !says(narration, "状态", "基本完成");
  const items = countedIn(narration)
    .filter(({ group }) => groups.includes(group) || (withNearly && group === "nearly"))
    .flatMap(({ evaluation }) => {
      const fact = { evaluation, narration };
      const sentence = factSentence({ ...fact, opens: false }) ?? problemClause(fact);
      const registered = narration.byCode.get(evaluation.indicator.code);
      if (!sentence && registered) report(evaluation.actual === 0 ? unconfirmed(registered) : leftOut(registered, evaluation.actual));
      return sentence ? [sentence.segments] : [];
    });
  return marked(items);
}

function unconfirmed({ row, name }: { readonly row: number; readonly name: string }): Issue {
  return { code: "confirm_not_started", severity: "warning", where: { table: "tblIndicators", row, column: "actual" }, with: { name } };
}

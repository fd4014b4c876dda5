/** 状态: the indicators of one state, as 指标自查 lists them: the same ones that 总况 has counted. Rule: language.md 5.2 T6. */
import type { StatusGroup } from "../evaluate/status";
import type { Issue } from "../issue";
import { marked } from "./items";
import type { Narration } from "./narration";
import { countedIndicators, groupOf } from "./overview";
import { leftOut } from "./section";
import type { Segment } from "./segment";
import { factSentence, problemClause } from "./sentence";

const GROUPS: Readonly<Record<string, readonly StatusGroup[]>> = {
  已完成: ["done"],
  达到序时进度: ["onSchedule"],
  滞后: ["behind", "notStarted", "unmet"],
  尚未到期: ["notDue"],
  目标未下达: ["pending"],
  不设目标: ["noTarget"],
};

export function stateText(narration: Narration, word: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const groups = Object.hasOwn(GROUPS, word) ? (GROUPS[word] ?? []) : [];
  const items = countedIndicators(narration)
    .filter((evaluation) => groups.includes(groupOf(narration, evaluation)))
    .flatMap((evaluation) => {
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

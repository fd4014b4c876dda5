import type { Issue } from "../issue";
import { compareValues } from "../number/round";
import { isPercent } from "../number/unit";
import { parseTurn } from "../outline/turn";
import { evaluationOf, type Narration } from "./narration";
import { words, type Segment } from "./segment";

/** 提高到, or 下降到 where the value fell; a hole where the two are level or one of them is blank: then there is no turn to tell. */
export function turnText(narration: Narration, argument: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const { name, rise } = parseTurn(argument);
  const indicator = narration.byName.get(name)?.[0] ?? narration.byCode.get(name);
  const evaluation = indicator && evaluationOf(narration, indicator.code);
  if (!indicator || !evaluation) {
    report({ code: "slot_unknown", severity: "warning", with: { slot: name } });
    return null;
  }
  const { actual, base } = evaluation;
  if (actual === null || base === null) return null;
  const by = compareValues(actual, base);
  return by === 0 ? null : [words(by > 0 ? rise : (isPercent(indicator.unit) ? "下降" : "减少") + (rise.at(-1) ?? "到"))];
}

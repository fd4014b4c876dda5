import type { Issue } from "../issue";
import { compareValues } from "../number/round";
import { isPercent } from "../number/unit";
import { parseTurn } from "../outline/turn";
import { evaluationOf, type Narration } from "./narration";
import { words, type Segment } from "./segment";

const FALL = /^(?:下降|降低|减少|压减)/u;

/** 提高到, or 下降到 where the value went the other way; a hole where the two are level or one of them is blank: then there is no turn to tell. */
export function turnText(narration: Narration, argument: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const { name, verb } = parseTurn(argument);
  const indicator = narration.byName.get(name)?.[0] ?? narration.byCode.get(name);
  const evaluation = indicator && evaluationOf(narration, indicator.code);
  if (!indicator || !evaluation) {
    report({ code: "slot_unknown", severity: "warning", with: { slot: name } });
    return null;
  }
  const { actual, base } = evaluation;
  if (actual === null || base === null) return null;
  const by = compareValues(actual, base);
  if (by === 0) return null;
  const [rise, fall] = isPercent(indicator.unit) ? ["提高", "下降"] : ["增加", "减少"];
  return [words(by > 0 === FALL.test(verb) ? `${by > 0 ? (rise ?? "") : (fall ?? "")}${verb.at(-1) ?? "到"}` : verb)];
}

/** One planned target, one clause. Source: language.md 3.2 (firmness) and 4F; sentences.md 49 and its remarks on F6, F13. */
import type { Comparator } from "../../indicator/indicator";
import { framePartsOf } from "../../outline/frameParts";
import type { PatternNode } from "../../outline/pattern";
import { withoutMeasure } from "../../indicator/withoutMeasure";
import { compareValues } from "../../number/round";
import { isPercent } from "../../number/unit";
import type { Fact } from "../conditions";
import { exactText, quantityRange } from "../figures";
import { filledWhole } from "../fill";
import { isBuilt } from "../isBuilt";
import { words, type Segment } from "../segment";
import { spokenName } from "../spoken";
import { numberFrom } from "../source";
import { isLimit, type Planned } from "./planned";

/** What the row says of firmness, as the sentence says it. Soft words stand without a bound: 力争举办60场. */
const FIRMNESS: readonly { readonly said: RegExp; readonly word: string; readonly soft: boolean }[] = [
  { said: /力争|努力/u, word: "力争", soft: true },
  { said: /争取/u, word: "争取", soft: true },
  { said: /确保|务必/u, word: "确保", soft: false },
];

/** 举办讲座60场以上 as well as 举办讲座不少于60场, where the figure and its unit end the clause. */
const ENDS_WITH_VALUE = /\{\}(?:\[[^\]]*\])*$/u;

/** A bare number is asked for as at least that much; 左右 is not said in a plan. */
const BOUNDS: Readonly<Record<Comparator, string>> = { ">=": "不少于", ">": "超过", "<=": "不超过", "<": "低于", "~": "", range: "" };

/** `turn`: how many clauses the plan has said before. The first one says 全年, unless the work has its own season; neighbours take turns. */
export function planClause(fact: Fact, planned: Planned, turn: number): readonly Segment[] {
  const { indicator } = fact.evaluation;
  const firm = FIRMNESS.find(({ said }) => said.test(planned.firmness)) ?? { word: "", soft: false };
  const name = words(withoutMeasure(indicator.name, indicator.unit));
  const quantity = numberFrom(quantityRange(fact, planned.value, planned.upper, planned.comparator), planned.source);
  if (planned.source.proposal?.rule === "remaining") return [words("继续推进"), name, words(`，年内${isBuilt(indicator) ? "建成" : "完成"}剩余`), ...quantity];
  if (isLimit(fact)) {
    return compareValues(planned.value, 0) === 0 ? [name, words("实现零发生")] : [name, words("控制在"), ...quantity, words(planned.comparator === "<" ? "以下" : "以内")];
  }
  if (indicator.kind === "milestone") return [words(firm.word), words("完成"), name];
  if (indicator.kind === "ratio" || indicator.kind === "score" || indicator.kind === "stock") return [words(firm.word), name, ...levelOf(fact, planned, quantity)];
  const follows = turn % 2 === 1 && !firm.soft && planned.comparator === ">=" && ENDS_WITH_VALUE.test(indicator.frame || "{}");
  const bound = words(firm.soft || follows ? "" : BOUNDS[planned.comparator]);
  const asked: readonly Segment[] = [bound, ...quantity];
  const behind = follows ? [words("以上")] : [];
  const stretch = planned.stretch ? [words("，力争达到"), ...numberFrom(exactText(fact, planned.stretch.value), planned.stretch.source)] : [];
  return [words(turn === 0 && indicator.pacing !== "node" ? "全年" : ""), words(firm.word), ...(inFrame(fact, bound, quantity) ?? [words(spokenName(indicator.name, indicator.unit, fact.narration.dataset.settings.office)), ...asked]), ...behind, ...stretch];
}

/** 达到95%以上, where it is reached 保持在; of a full 100% or an exact level there is no more than it. */
function levelOf({ evaluation: { indicator } }: Fact, { value, comparator, source }: Planned, quantity: readonly Segment[]): readonly Segment[] {
  if (comparator === ">") return [words("超过"), ...quantity];
  const isFull = isPercent(indicator.unit) && compareValues(value, 1) >= 0;
  const holds = source.proposal?.rule === "notBelowActual" && indicator.kind !== "stock";
  return [words(holds ? "保持在" : "达到"), ...quantity, words(comparator === ">=" && !isFull ? "以上" : "")];
}

/** The indicator's own sentence with what is asked in the place of its value; null where it cannot do without other values. */
function inFrame({ evaluation: { indicator } }: Fact, bound: Segment, quantity: readonly Segment[]): readonly Segment[] | null {
  if (indicator.frame === "") return null;
  const filled = filledWhole(framePartsOf(indicator).whole.map(ahead), (node) => (node.name !== "" ? null : node.manner === "" ? [bound, ...quantity] : numberAlone(indicator.unit, bound, quantity)));
  return filled?.some(({ source }) => source) ? filled : null;
}

/** What is planned has not been done yet. */
function ahead(node: PatternNode): PatternNode {
  return node.kind === "text" ? { ...node, text: node.text.replace(/已经?/gu, "") } : node;
}

/** Behind a slot with a manner stands its unit. */
function numberAlone(unit: string, bound: Segment, quantity: readonly Segment[]): readonly Segment[] | null {
  if (isPercent(unit) || !quantity.every(({ text }) => text.endsWith(unit))) return null;
  return [bound, ...quantity.map((segment) => ({ ...segment, text: segment.text.slice(0, segment.text.length - unit.length) }))];
}

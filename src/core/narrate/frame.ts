/** 表述: how an indicator's value is stated inside a sentence. */
import type { Indicator } from "../indicator/indicator";
import { parsePattern, slotsOf, type SlotNode } from "../outline/pattern";
import type { Fact } from "./conditions";
import { valueOf } from "./figures";
import { fieldOf } from "../outline/fields";
import { fill, hasHole } from "./fill";
import { words, type Segment } from "./segment";
import { fieldText, valueOfSlot } from "./slot";
import { spokenName } from "./spoken";

/** null when the value, or one that the frame cannot do without, is blank. */
export function frameOf(fact: Fact): readonly Segment[] | null {
  const { indicator } = fact.evaluation;
  const { office } = fact.narration.dataset.settings;
  const own = valueOf(fact);
  const { nodes } = parsePattern(indicator.frame);
  if (indicator.frame === "") return own && [words(indicator.kind === "stock" ? indicator.name : spokenName(indicator.name, indicator.unit, office)), ...own];
  const filled = fill(nodes, {
    slot: (node) => (isOwn(node) ? fieldText(fact, "actual", node.manner) : saysFrames(node) ? null : valueOfSlot(fact.narration, node)),
    auto: () => null,
  });
  return hasHole(filled) ? null : filled;
}

function isOwn(node: SlotNode): boolean {
  return node.name === "";
}

/** {甲.句} holds 甲's own frame: frames that say one another would never end. */
function saysFrames({ field }: SlotNode): boolean {
  return fieldOf(field) === "sentence";
}

/** Codes whose values the frames of other indicators state; they get no sentence of their own. */
export function codesInFrames(indicators: readonly Indicator[]): ReadonlySet<string> {
  const codeOf = new Map(indicators.map(({ name, code }) => [name, code]));
  const said = indicators.flatMap(({ frame, code }) =>
    slotsOf(parsePattern(frame).nodes)
      .map((slot) => codeOf.get(slot.name) ?? slot.name)
      .filter((other) => other !== "" && other !== code),
  );
  return new Set(said);
}

/** 表述: how an indicator's value is stated inside a sentence. */
import type { Indicator } from "../indicator/indicator";
import { withoutMeasure } from "../indicator/withoutMeasure";
import { onceFor } from "../onceFor";
import { framePartsOf, type FramePart } from "../outline/frameParts";
import { slotsOf, type SlotNode } from "../outline/pattern";
import type { Fact } from "./conditions";
import { valueOf } from "./figures";
import { fieldOf } from "../outline/fields";
import { filledWhole } from "./fill";
import { words, type Segment } from "./segment";
import { isNothingDone } from "./isNothingDone";
import { fieldText, meaningOf, valueOfSlot } from "./slot";
import { spokenName } from "./spoken";

/** null when the value, or one that the frame cannot do without, is blank; a tail may be empty. */
export function frameOf(fact: Fact, part: FramePart = "whole"): readonly Segment[] | null {
  const { indicator } = fact.evaluation;
  const { office } = fact.narration.dataset.settings;
  if (indicator.frame === "") {
    const own = part === "tail" ? null : valueOf(fact);
    return own && [words(nameOf(indicator, office)), ...own];
  }
  return filledWhole(framePartsOf(indicator)[part], (node) => (isOwn(node) ? fieldText(fact, "actual", node.written) : saysFrames(node) || isOfNothing(fact, node) ? null : valueOfSlot(fact.narration, node)));
}

/** Behind 32家企业提供岗位410个 nobody knows of which number 同比增长 is told. */
export function saysOneValue(indicator: Indicator): boolean {
  return slotsOf(framePartsOf(indicator).head).every(isOwn);
}

/** A stock is said to be so, no doing: 注册志愿者990人. */
function nameOf({ kind, name, unit }: Indicator, office: string): string {
  return kind === "stock" ? withoutMeasure(name, unit) : spokenName(name, unit, office);
}

/** ，赔付0人次 goes. */
function isOfNothing({ narration }: Fact, node: SlotNode): boolean {
  const meaning = meaningOf(narration, node);
  return meaning.ok && meaning.field === "actual" && isNothingDone(meaning.fact.evaluation);
}

function isOwn(node: SlotNode): boolean {
  return node.name === "";
}

/** {甲.句} holds 甲's own frame: frames that say one another would never end. */
function saysFrames({ field }: SlotNode): boolean {
  return fieldOf(field) === "sentence";
}

/** By the code of each value that the frames of other indicators state: whose frames. */
export const codesInFrames = onceFor((indicators: readonly Indicator[]): ReadonlyMap<string, readonly string[]> => {
  const codeOf = new Map(indicators.map(({ name, code }) => [name, code]));
  const said = new Map<string, string[]>();
  for (const indicator of indicators) {
    const { code } = indicator;
    for (const { name } of slotsOf(framePartsOf(indicator).whole)) {
      const other = codeOf.get(name) ?? name;
      if (other !== "" && other !== code) said.set(other, [...(said.get(other) ?? []), code]);
    }
  }
  return said;
});

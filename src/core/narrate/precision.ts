/**
 * To how many decimals a figure is said: one number for every place of a document, so that text and 附表 agree. The row's own
 * setting wins; else what is usual of the unit, or more where a slot of the outline or of a frame was written with more.
 * Rule: language.md R3 and 1.6.
 */
import { isComputedRate } from "../evaluate/total";
import type { Dataset } from "../indicator/dataset";
import type { Indicator } from "../indicator/indicator";
import { usualDecimals } from "../number/render";
import { isPercent } from "../number/unit";
import { onceFor } from "../onceFor";
import { fieldOf, type Field } from "../outline/fields";
import { framePartsOf } from "../outline/frameParts";
import { parsePattern, slotsOf, type PatternNode } from "../outline/pattern";
import { readOutline } from "../outline/readOutline";

/** A typed ‰ is said as typed; one that was divided does not end. */
const COMPUTED_DECIMALS = 2;

type Shares = Extract<Field, "completion" | "growth" | "share">;

/** Of the value, its target and its base; null: as many as it has. */
export function quantityDecimals(dataset: Dataset, indicator: Indicator): number | null {
  if (indicator.decimals !== null) return indicator.decimals;
  const usual = isPercent(indicator.unit) ? dataset.settings.wording.percentDecimals : isComputedRate(indicator) ? COMPUTED_DECIMALS : null;
  const { quantity } = askedIn(dataset);
  const asked = quantity.get(indicator.code) ?? quantity.get(indicator.name) ?? 0;
  return asked > (usual ?? usualDecimals(indicator.unit)) ? asked : usual;
}

/** Of a percentage that is made from it. */
export function shareDecimals(dataset: Dataset, indicator: Indicator, field: Shares): number {
  const asked = askedIn(dataset)[field];
  return Math.max(dataset.settings.wording.percentDecimals, asked.get(indicator.code) ?? 0, asked.get(indicator.name) ?? 0);
}

/** Most decimals of a manner, by indicator as slots name it. */
type Asked = Readonly<Record<Shares | "quantity", Map<string, number>>>;

/** With a scale they are decimals of something else. */
const askedIn = onceFor(({ outline, indicators }: Dataset): Asked => {
  const asked: Asked = { quantity: new Map(), completion: new Map(), growth: new Map(), share: new Map() };
  const ask = (nodes: readonly PatternNode[], own: string): void => {
    for (const slot of slotsOf(nodes)) {
      const field = fieldOf(slot.field);
      if (!slot.written || slot.written.scale !== "" || !field) continue;
      const [of, name] = [asked[isShare(field) ? field : "quantity"], slot.name || own];
      of.set(name, Math.max(of.get(name) ?? 0, slot.written.digits.decimals ?? 0));
    }
  };
  for (const { paragraph, nodes } of readOutline(outline)) ask(paragraph.pinned === "" ? nodes : parsePattern(paragraph.pattern).nodes, "");
  for (const indicator of indicators) ask(framePartsOf(indicator).whole, indicator.code);
  return asked;
});

function isShare(field: Field): field is Shares {
  return field === "completion" || field === "growth" || field === "share";
}

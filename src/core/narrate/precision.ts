/**
 * To how many decimals a figure is said: one number for every place of a document, so that text and 附表 agree. The row's own
 * setting wins; else what is usual of the unit, or more where a slot of the outline or of a frame was written with more.
 * Rule: language.md R3 and 1.6.
 */
import { isComputedRate } from "../evaluate/total";
import type { Dataset } from "../indicator/dataset";
import type { Indicator } from "../indicator/indicator";
import { parseManner } from "../number/manner";
import { usualDecimals } from "../number/render";
import { isPercent } from "../number/unit";
import { fieldOf, type Field } from "../outline/fields";
import { parsePattern, slotsOf } from "../outline/pattern";

/** A typed ‰ is said as typed; one that was divided does not end. */
const COMPUTED_DECIMALS = 2;

type Shares = Extract<Field, "completion" | "growth" | "share">;
const SHARES: readonly Field[] = ["completion", "growth", "share"] satisfies readonly Shares[];

/** Of the value, its target and its base; null: as many as it has. */
export function quantityDecimals(dataset: Dataset, indicator: Indicator): number | null {
  if (indicator.decimals !== null) return indicator.decimals;
  const usual = isPercent(indicator.unit) ? dataset.settings.wording.percentDecimals : isComputedRate(indicator) ? COMPUTED_DECIMALS : null;
  const asked = askedIn(dataset).get(keyOf(indicator.code, "actual")) ?? askedIn(dataset).get(keyOf(indicator.name, "actual")) ?? 0;
  return asked > (usual ?? usualDecimals(indicator.unit)) ? asked : usual;
}

/** Of a percentage that is made from it. */
export function shareDecimals(dataset: Dataset, indicator: Indicator, field: Shares): number {
  const asked = askedIn(dataset);
  return Math.max(dataset.settings.wording.percentDecimals, asked.get(keyOf(indicator.code, field)) ?? 0, asked.get(keyOf(indicator.name, field)) ?? 0);
}

const ASKED = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Most decimals of a manner by indicator, as slots name it, and field. With a scale they are decimals of something else. */
function askedIn(dataset: Dataset): ReadonlyMap<string, number> {
  const known = ASKED.get(dataset);
  if (known) return known;
  const asked = new Map<string, number>();
  const texts = [...dataset.outline.map(({ pattern }) => ({ pattern, own: "" })), ...dataset.indicators.map(({ frame, code }) => ({ pattern: frame, own: code }))];
  for (const { pattern, own } of texts) {
    if (!pattern.includes("|")) continue;
    for (const slot of slotsOf(parsePattern(pattern).nodes)) {
      const manner = parseManner(slot.manner);
      const field = fieldOf(slot.field);
      if (!manner || manner.scale !== "" || !field) continue;
      const key = keyOf(slot.name === "" ? own : slot.name, SHARES.includes(field) ? field : "actual");
      asked.set(key, Math.max(asked.get(key) ?? 0, manner.digits.decimals ?? 0));
    }
  }
  ASKED.set(dataset, asked);
  return asked;
}

function keyOf(name: string, field: Field): string {
  return `${field} ${name}`;
}

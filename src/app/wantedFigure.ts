/** Whose figure an issue of the report misses: an open place leads to the field where it is filled. */
import type { Indicator } from "../core/indicator/indicator";
import type { Issue } from "../core/issue";
import { fieldOf, type Field } from "../core/outline/fields";
import { parsePattern } from "../core/outline/pattern";
import type { Tracker } from "./tracker";

/** A figure that the pane has a field for. */
export interface WantedFigure {
  readonly code: string;
  readonly field: "value" | "target";
}

/** Fields that a figure typed for the month gives; with the target missing, that first. Last year's figure is filled in the sheets. */
const OF_THE_FIGURE: ReadonlySet<Field> = new Set<Field>(["actual", "month", "completion", "gap", "remaining", "share", "sentence", "status"]);
const OF_THE_TARGET: ReadonlySet<Field> = new Set<Field>(["target", "completion", "gap", "remaining"]);

/** null where the issue is another, or the place asks for something else. */
export function wantedFigure({ dataset: { indicators } }: Tracker, { code, where, with: given }: Issue): WantedFigure | null {
  if (code !== "slot_empty" && code !== "slot_to_fill") return null;
  if (where?.table === "tblIndicators") {
    const own = indicators.find(({ row }) => row === where.row);
    return own ? { code: own.code, field: "value" } : null;
  }
  const [slot] = parsePattern(`{${String(given?.["name"] ?? "")}}`).nodes;
  if (slot?.kind !== "slot") return null;
  const field = fieldOf(slot.field);
  const named = indicators.filter(({ name, section }) => name === slot.name && (slot.section === "" || section === slot.section));
  const indicator = named[0] ?? indicators.find((one) => one.code === slot.name);
  if (!field || !indicator) return null;
  if (OF_THE_TARGET.has(field) && wantsTarget(indicator)) return { code: indicator.code, field: "target" };
  return OF_THE_FIGURE.has(field) ? { code: indicator.code, field: "value" } : null;
}

/** A year's target that is expected and not there. */
export function wantsTarget({ target, targetState }: Pick<Indicator, "target" | "targetState">): boolean {
  return targetState === "set" && target === null;
}

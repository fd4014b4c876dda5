/** Whose figure an issue of the report misses: an open place leads to the field where it is filled. */
import type { Issue } from "../core/issue";
import { fieldOf, type Field } from "../core/outline/fields";
import { parsePattern } from "../core/outline/pattern";
import type { Tracker } from "./tracker";

/** Fields that a figure typed for the month gives. A missing target or last year's figure is filled in the sheets. */
const OF_THE_FIGURE: ReadonlySet<Field> = new Set<Field>(["actual", "month", "completion", "gap", "remaining", "share", "sentence", "status"]);

/** The indicator's code; null where the issue is another, or the place asks for something else. */
export function wantedFigure({ dataset: { indicators } }: Tracker, { code, where, with: given }: Issue): string | null {
  if (code !== "slot_empty" && code !== "slot_to_fill") return null;
  if (where?.table === "tblIndicators") return indicators.find(({ row }) => row === where.row)?.code ?? null;
  const [slot] = parsePattern(`{${String(given?.["name"] ?? "")}}`).nodes;
  if (slot?.kind !== "slot") return null;
  const field = fieldOf(slot.field);
  if (!field || !OF_THE_FIGURE.has(field)) return null;
  const named = indicators.filter(({ name, section }) => name === slot.name && (slot.section === "" || section === slot.section));
  return (named[0] ?? indicators.find((one) => one.code === slot.name))?.code ?? null;
}

/** From the printed number to the value of a cell: 3 万份 is 30000 份, 52 % is 0.52. */
import { shift } from "../number/round";
import { SCALE_PLACES } from "../number/scale";
import type { Quantity } from "./quantity";

type Printed = Pick<Quantity, "unit" | "scale" | "measure" | "inside" | "second">;

export interface RowUnit {
  readonly unit: string;
  /** 万 and the like that the slot writes and the cell does not hold. */
  readonly scale: string;
}

/**
 * Money without a hedge inside keeps its printed unit (万元), as clerks keep it, and so does 三来万块; counts are held in the measure word alone.
 * A range shares its 万 and keeps it, too. 百分之 and 成 are rates in %.
 */
export function rowUnitOf({ unit, scale, measure, inside, second }: Printed): RowUnit {
  if (unit === "%" || measure === "成") return { unit: "%", scale: "" };
  if (measure === "个百分点") return { unit: "百分点", scale: "" };
  const spoken = inside === "来" || inside === "几";
  if (second !== null || spoken || (measure.endsWith("元") && inside === "")) return { unit, scale: "" };
  return { unit: measure, scale };
}

/** A printed number as the cell holds it. */
export function cellValueOf(value: number, quantity: Printed): number {
  const { unit, scale } = rowUnitOf(quantity);
  if (unit === "%") return shift(value, quantity.measure === "成" ? -1 : -2);
  return shift(value, SCALE_PLACES[scale] ?? 0);
}

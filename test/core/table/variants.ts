/** Three variants of each case, by chance that is the same tomorrow: columns in another order, heads in other words, the table elsewhere. */
import { Chance } from "../../proof/fuzz/chance";
import type { ShapeCase } from "./shapeCase";
import { columnOrder } from "./variants/columnOrder";
import { otherPlace } from "./variants/otherPlace";
import { otherWords } from "./variants/otherWords";

/** Null where nothing of a case can be changed this way. */
const MAKERS: Readonly<Record<"order" | "words" | "place", (given: ShapeCase, chance: Chance) => ShapeCase | null>> = { order: columnOrder, words: otherWords, place: otherPlace };

export type VariantName = keyof typeof MAKERS;
export const VARIANT_NAMES = Object.keys(MAKERS) as readonly VariantName[];

/** Why a shape does not take a variant; by its number. */
export const NOT_TAKEN: Readonly<Record<VariantName, Readonly<Record<string, string>>>> = {
  order: {
    T05: "rows that are shifted by a cell have no columns to move",
    T12: "the numbers of the columns run from left to right, and the audit line names them",
    T13: "the numbers of the columns run from left to right",
    T15: "years run from left to right",
    T17: "one column behind the names",
    T18: "years run from left to right",
    T19: "labels with their values, no columns",
    T22: "lines of text, no columns",
    T41: "one column behind the names",
    T45: "labels with their values, no columns",
  },
  words: {
    T15: "the head holds years, and its first word in two languages",
    T17: "both heads have no other wording that means the same",
    T18: "the head holds years",
    T19: "the labels are the names",
    T22: "no head",
    T45: "the labels are the names",
  },
  place: {},
};

export const shapeNumber = (name: string): string => name.slice(0, 3);

export function reasonNotTaken(shape: string, variant: VariantName): string | undefined {
  return NOT_TAKEN[variant][shapeNumber(shape)];
}

/** Null where the shape does not take it. */
export function variantOf(given: ShapeCase, variant: VariantName): ShapeCase | null {
  if (reasonNotTaken(given.name, variant) !== undefined) return null;
  const seed = Number(given.name.slice(1, 3)) * VARIANT_NAMES.length + VARIANT_NAMES.indexOf(variant);
  const made = MAKERS[variant](given, new Chance(seed));
  return made && { ...made, name: `${given.name} (${variant})` };
}

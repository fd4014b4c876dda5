/** Last year's report, read: its structure and its quantities. */
import { normalText } from "./normalText";
import { quantitiesIn } from "./quantities";
import type { Quantity } from "./quantity";
import { structureOf, type Structure } from "./structure";

export interface Reading {
  readonly text: string;
  readonly structure: Structure;
  readonly quantities: readonly Quantity[];
}

/** Any text; never fails. `tables`: spans of the text that are tables and no prose. */
export function readReport(text: string, tables: readonly { readonly start: number; readonly end: number }[] = []): Reading {
  const normal = normalText(text);
  const structure = structureOf(normal, tables);
  return { text, structure, quantities: quantitiesIn(text, normal, structure) };
}

/** What was said about names of earlier reports, kept in tblMemory: kind `alias`, key `name|unit`, value the code or `new`. */
import type { Change } from "../host/workbook";
import type { TableLayout } from "../sheets/layout";
import { memoryRows } from "../sheets/memoryRows";
import { cellChange } from "../sheets/tableChanges";
import { addedRows } from "./addedRows";

const ALIAS = "alias";

/** The newest row of a key rules. */
export function rememberedAliases(layout: TableLayout | undefined): ReadonlyMap<string, string> {
  return new Map(memoryRows(layout, ALIAS).map(({ key, value }) => [key, value]));
}

export function aliasChanges(layout: TableLayout, decided: ReadonlyMap<string, string>): readonly Change[] {
  const rows = new Map(memoryRows(layout, ALIAS).map(({ key, row }) => [key, row]));
  const standing = [...decided].flatMap(([key, value]) => {
    const row = rows.get(key);
    return row === undefined ? [] : cellChange(layout, row, "value", value);
  });
  const added = [...decided].filter(([key]) => !rows.has(key)).map(([key, value]) => new Map([["kind", ALIAS], ["key", key], ["value", value]]));
  return [...standing, ...addedRows(layout, added)];
}

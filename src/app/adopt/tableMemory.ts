/**
 * What was decided about tables of the user's own, kept in tblMemory. Kind `table`: key the head's fingerprint, value how it was
 * taken. Kind `tableRow`: key `section|name|part` as the table has them, value the code, whatever the register calls it since.
 */
import { COLUMN_FIELDS, type ColumnField, type TableReading } from "../../core/table/tableReading";
import type { CellInput, Change } from "../../host/workbook";
import type { TableLayout } from "../../sheets/layout";
import { memoryRows } from "../../sheets/memoryRows";
import { cellChange } from "../../sheets/tableChanges";
import { addedRows } from "../addedRows";
import { type AdoptionChoice, OWN_COLUMNS } from "./adoption";

/** The choice as it is kept: by words instead of by places, which change. */
export interface RememberedTable extends Pick<TableReading, "fingerprint" | "sheet">, Pick<AdoptionChoice["period"], "month">, Pick<AdoptionChoice, "fill" | "add"> {
  /** By the head's words, joined as in the fingerprint. */
  readonly fields: ReadonlyMap<string, ColumnField>;
  /** Names of rows that are not taken. */
  readonly leftOut: ReadonlySet<string>;
}

/** Of a key the newest row rules; what somebody has made unreadable counts as not remembered. */
export function rememberedTables(layout: TableLayout | undefined): readonly RememberedTable[] {
  const newest = new Map(memoryRows(layout, "table").map(({ key, value }) => [key, value]));
  return [...newest].flatMap(([fingerprint, value]) => parsed(fingerprint, value) ?? []);
}

export function rememberedRows(layout: TableLayout | undefined): ReadonlyMap<string, string> {
  return new Map(memoryRows(layout, "tableRow").map(({ key, value }) => [key, value]));
}

export type MemoryRows = readonly (readonly [kind: "table" | "tableRow", key: string, value: string])[];

/** `keys`: by code of the register. */
export function tableMemory(reading: TableReading, choice: AdoptionChoice, keys: ReadonlyMap<string, string>): MemoryRows {
  const fields = reading.columns.flatMap(({ column, path }) => {
    const field = choice.fields.get(column);
    return field ? [[path.join("/"), field] as const] : [];
  });
  const leftOut = reading.rows.filter(({ row, name }) => choice.leftOut.has(row) && name !== "").map(({ name }) => name);
  const value = JSON.stringify({ sheet: reading.sheet, month: choice.period.month, fields, leftOut, fill: choice.fill, add: choice.add });
  return [["table", keyOf(reading), value], ...[...keys].map(([code, key]) => ["tableRow", key, code] as const)];
}

/** A cell holds at most 32,767 characters; heads that long differ long before their end. */
export function keyOf({ fingerprint }: TableReading): string {
  return fingerprint.slice(0, LONGEST_KEY);
}

const LONGEST_KEY = 2000;

export function memoryChanges(layout: TableLayout, wanted: MemoryRows): readonly Change[] {
  const standing = new Map((["table", "tableRow"] as const).flatMap((kind) => memoryRows(layout, kind).map(({ key, row }) => [`${kind} ${key}`, row] as const)));
  const changed = wanted.flatMap(([kind, key, value]) => {
    const row = standing.get(`${kind} ${key}`);
    return row === undefined ? [] : cellChange(layout, row, "value", value);
  });
  const added = wanted.filter(([kind, key]) => !standing.has(`${kind} ${key}`)).map(([kind, key, value]) => new Map<string, CellInput>([["kind", kind], ["key", key], ["value", value]]));
  return [...changed, ...addedRows(layout, added)];
}

function parsed(fingerprint: string, value: string): RememberedTable | null {
  try {
    const { sheet, month, fields, leftOut, fill, add } = JSON.parse(value) as Record<string, unknown>;
    if (typeof sheet !== "string" || typeof month !== "number") return null;
    const pairs = (Array.isArray(fields) ? (fields as unknown[]) : []).flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === "string" && isField(pair[1]) ? [[pair[0], pair[1]] as const] : []));
    return {
      fingerprint, sheet, month, fields: new Map(pairs), leftOut: new Set((Array.isArray(leftOut) ? (leftOut as unknown[]) : []).filter((name) => typeof name === "string")), fill: fill !== false,
      add: OWN_COLUMNS.filter((own) => Array.isArray(add) && add.includes(own)),
    };
  } catch {
    return null;
  }
}

function isField(value: unknown): value is ColumnField {
  return typeof value === "string" && (COLUMN_FIELDS as readonly string[]).includes(value);
}

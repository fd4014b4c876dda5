/** tblMemory: what was decided, by kind and key. */
import { cellOf, type TableLayout } from "./layout";

export type MemoryKind = "alias" | "wording" | "table" | "tableRow" | "ignored";

export interface MemoryRow {
  /** 0-based body row. */
  readonly row: number;
  readonly key: string;
  readonly value: string;
}

/** In the order of the table: of one key the last rules. */
export function memoryRows(layout: TableLayout | undefined, kind: MemoryKind): readonly MemoryRow[] {
  if (!layout) return [];
  const text = (row: number, key: string): string => String(cellOf(layout, row, key) ?? "").trim();
  return layout.data.rows.flatMap((_, row) => (text(row, "kind") === kind ? [{ row, key: text(row, "key"), value: text(row, "value") }] : []));
}

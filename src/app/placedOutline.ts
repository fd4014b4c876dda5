/** An outline into its sheet, with everything that belongs to a row: its id, words that are not ours to read, the user's own columns. */
import type { OutlineParagraph } from "../core/outline/paragraph";
import { HostError, type Change } from "../host/workbook";
import type { TableLayout } from "../sheets/layout";
import { writeOutline } from "../sheets/records";
import { bodyChanges, isBlankRow, standingRow, type RowCells } from "../sheets/tableChanges";
import type { Tracker } from "./tracker";

type Placed = Omit<OutlineParagraph, "row">;

interface PlacedRow {
  readonly cells: RowCells;
  /** The body row it stood in; null: new. */
  readonly from: number | null;
}

/** Paragraphs are known by their ids. Rows of the sheet that are none (they have no level) stay behind the one they stand behind. */
export function placedOutline(tracker: Tracker, outline: readonly Placed[], codeOf: ReadonlyMap<string, string>): readonly Change[] {
  const layout = tracker.layouts.get("tblPhrases");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblPhrases", sheet: "提纲" } });
  const before = tracker.dataset.outline;
  const known = new Map(before.map((paragraph) => [paragraph.id, paragraph]));
  const staying = new Set(outline.map(({ id }) => id));
  const own = rowsOfTheUser(layout, before, staying);
  const rows: readonly PlacedRow[] = [
    ...(own.get("") ?? []),
    ...outline.flatMap((paragraph) => [rowOf(layout, paragraph, known.get(paragraph.id) ?? null, codeOf), ...(own.get(paragraph.id) ?? [])]),
  ];
  return bodyChanges(layout, rows.map(({ cells }) => cells), rows.map(({ from }) => from));
}

/** Only cells whose meaning changed: words in the others that are not ours to read stay. An id that was only counted is written down. */
function rowOf(layout: TableLayout, paragraph: Placed, old: OutlineParagraph | null, codeOf: ReadonlyMap<string, string>): PlacedRow {
  const cells = writeOutline(paragraph, layout.language, codeOf);
  if (!old) return { cells, from: null };
  const was = writeOutline(old, layout.language, codeOf);
  const changed = [...cells].filter(([key, value]) => key === "id" || was.get(key) !== value);
  return { cells: new Map([...standingRow(layout, old.row), ...changed]), from: old.row };
}

function rowsOfTheUser(layout: TableLayout, paragraphs: readonly OutlineParagraph[], staying: ReadonlySet<string>): ReadonlyMap<string, readonly PlacedRow[]> {
  const ids = new Map(paragraphs.map(({ row, id }) => [row, id]));
  const own = new Map<string, PlacedRow[]>();
  let behind = "";
  layout.data.rows.forEach((_, row) => {
    const id = ids.get(row);
    if (id !== undefined) behind = staying.has(id) ? id : behind;
    else if (!isBlankRow(layout, row)) own.set(behind, [...(own.get(behind) ?? []), { cells: standingRow(layout, row), from: row }]);
  });
  return own;
}

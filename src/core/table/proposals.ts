/** Numbers inside a row's sentences that may be its actual: proposed to a person, never taken. Source: tables.md F 7. */
import { readReport } from "../read/readReport";
import { cellMeaning } from "./cellMeaning";
import type { RowContext } from "./rowContext";
import type { Proposal, TableRow } from "./tableReading";

/** More would not be looked at. */
const AT_MOST = 3;
const NUMBER = /\d/u;

/** The row with what its own progress text offers, most like its name first; only where a target asks for it and no actual stands. */
export function withProposals({ grid, byField }: RowContext, row: TableRow): TableRow {
  if (row.actual !== null || row.unit === "" || !NUMBER.test(row.progressText)) return row;
  const column = byField.get("progress_text")?.filter((one) => cellMeaning(grid.filled(row.row, one.column)).words !== "").at(-1);
  if (!column) return row;
  const found = readReport(asSentences(row.progressText)).quantities.filter(({ value, unit, kind }) => value !== null && unit === row.unit && kind !== "share" && kind !== "target").map((quantity) => ({
    likeness: likeness(quantity.clause, row.name), proposal: { column: column.column, field: "actual", value: quantity.value ?? 0, unit: quantity.unit, text: quantity.clause } satisfies Proposal,
  }));
  const proposals = found.sort((one, other) => other.likeness - one.likeness).slice(0, AT_MOST).map(({ proposal }) => proposal);
  return proposals.length > 0 ? { ...row, proposals } : row;
}

/** Cells do without the last 。, and a line without one is a heading to the reader of reports. */
function asSentences(text: string): string {
  return text.replace(/(?<![。！？；;:：])\s*$/gmu, "。");
}

/** Characters of the name that the words around the number share. */
function likeness(clause: string, name: string): number {
  return [...new Set(name)].filter((character) => clause.includes(character)).length;
}

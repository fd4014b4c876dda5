import { cellAddress, parseArea } from "../../../../src/host/a1";
import { boxOf, cellsOf, type Place } from "./movedCase";

/** Text in quotes, or a reference with the sheet (or the sheets) before it. */
const REFERENCE = /"[^"]*"|(?<sheets>'[^']+'!|[\p{L}\p{N}_:()（）]+!)?(?<area>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])/gu;

/** A formula whose cells have moved: a range that is no range any more becomes a list. */
export function movedFormula(formula: string, own: string, placeOf: (sheet: string, row: number, column: number) => Place | null): string {
  return formula.replace(REFERENCE, (...found) => {
    const { sheets = "", area } = found.at(-1) as { readonly sheets?: string; readonly area?: string };
    const from = area === undefined ? null : parseArea(area);
    if (!from) return String(found[0]);
    // Of several sheets the first stands for all: they are alike.
    const sheet = sheets === "" ? own : sheets.replace(/^'|'?!$/gu, "").split(":")[0] ?? own;
    const cells = cellsOf(from.top, from.left, from.bottom - from.top + 1, from.right - from.left + 1);
    const places = cells.flatMap(({ row, column }) => placeOf(sheet, row, column) ?? []);
    if (places.length === 0) return "#REF!";
    const { row, column, rowCount, columnCount } = boxOf(places);
    const first = cellAddress(row, column);
    if (places.length === 1) return sheets + first;
    if (rowCount * columnCount === places.length) return `${sheets}${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
    return places.map((place) => sheets + cellAddress(place.row, place.column)).join(",");
  });
}

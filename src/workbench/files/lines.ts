/** Widths, heights and hidden lines. A file counts columns in digits of seven pixels and rows in points. */
import { MAX_COLUMNS } from "../../host/a1";
import type { Book } from "../standin/book/book";
import { childrenOf, find, flagAttribute, numberAttribute, type XmlNode } from "./xmlTree";

export const PIXELS_PER_DIGIT = 7;
export const PIXELS_PER_POINT = 4 / 3;

export function readLines(book: Book, id: number, text: string, sheet: XmlNode): void {
  const { index } = book.sheet(id);
  const last = (book.state(id).written?.right ?? 0) + 1;
  for (const node of childrenOf(find(sheet, "cols"), "col")) {
    const from = numberAttribute(node, "min") ?? 1;
    // A file may state a width for all the empty columns at the right.
    const to = Math.min(numberAttribute(node, "max") ?? from, Math.max(last, from), MAX_COLUMNS);
    const width = numberAttribute(node, "width");
    if (width !== undefined) book.model.setColumnsWidth(index, from, to, Math.round(width * PIXELS_PER_DIGIT));
    if (flagAttribute(node, "hidden")) book.model.setColumnsHidden(index, from, to, true);
  }
  for (const { from, to, height, hidden } of rowRuns(text)) {
    if (height !== null) book.model.setRowsHeight(index, from, to, Math.round(height * PIXELS_PER_POINT));
    if (hidden) book.model.setRowsHidden(index, from, to, true);
  }
}

interface RowRun {
  readonly from: number;
  readonly to: number;
  readonly height: number | null;
  readonly hidden: boolean;
}

function rowRuns(text: string): readonly RowRun[] {
  const found: RowRun[] = [];
  for (const [tag] of text.matchAll(/<(?:\w+:)?row\b[^>]*>/gu)) {
    const value = (name: string): string | undefined => new RegExp(String.raw`\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
    const row = Number(value("r"));
    const height = value("ht");
    const run = { from: row, to: row, height: height === undefined ? null : Number(height), hidden: ["1", "true"].includes(value("hidden") ?? "") };
    if (!Number.isInteger(row) || (run.height === null && !run.hidden)) continue;
    const last = found.at(-1);
    if (last?.to === row - 1 && last.height === run.height && last.hidden === run.hidden) found[found.length - 1] = { ...last, to: row };
    else found.push(run);
  }
  return found;
}

/**
 * Rows of a table that move, and every reference that must move with them: in formulas of all sheets, in names and
 * in charts, as Excel does it. Whole columns, which our own formulas use, never change.
 */
import { type Area, areaAddress, parseArea } from "../a1";
import { rewriteReferences } from "../formulaTokens";
import { A1_REFERENCE } from "../r1c1";
import { type Book, sameName } from "./book";
import { escapeXml, walkXml } from "./xml";
import type { SheetEntry } from "./workbookPart";

export interface RowShift {
  readonly sheet: SheetEntry;
  /** Only these columns move. */
  readonly left: number;
  readonly right: number;
  /** Where the rows from `top` to `bottom` stand afterwards; null when none of them is left. */
  readonly move: (top: number, bottom: number) => readonly [number, number] | null;
}

export function shiftReferences(book: Book, shift: RowShift): void {
  for (const sheet of book.sheets) {
    if (!sheet.hasCells) continue;
    // Sheets that never name this one are not even parsed.
    if (book.isOpen(sheet) || mentions(book.zip.text(sheet.path), shift.sheet.name)) shiftCells(book, sheet, shift);
  }
  const charts = book.zip.paths.filter((path) => /\/charts\/[^/]+\.xml$/i.test(path));
  for (const path of [book.path, ...charts]) {
    const text = book.zip.text(path);
    const edited = mentions(text, shift.sheet.name) ? shiftTexts(text, path, ["definedName", "f"], shift) : text;
    if (edited !== text) book.zip.set(path, edited);
  }
}

function shiftCells(book: Book, sheet: SheetEntry, shift: RowShift): void {
  const grid = book.grid(sheet);
  for (const { row, column, cell } of [...grid.cells()]) {
    if (cell.formula === null || cell.formula.text === "") continue;
    const edited = shiftFormula(cell.formula.text, sheet.name, shift);
    if (edited !== cell.formula.text) grid.setFormulaText(row, column, edited);
  }
}

function mentions(text: string, sheet: string): boolean {
  return text.includes(escapeXml(sheet.replaceAll("'", "''"))) || text.includes(sheet);
}

export function shiftFormula(formula: string, ownSheet: string, { sheet, left, right, move }: RowShift): string {
  return rewriteReferences(formula, A1_REFERENCE, (reference, named) => {
    if (!sameName(named() ?? ownSheet, sheet.name)) return reference;
    const area = parseArea(reference);
    if (area === null || area.left < left || area.right > right) return reference;
    const rows = move(area.top, area.bottom);
    return rows === null ? "#REF!" : withRows(reference, area, rows);
  });
}

/** Dollar signs and the order of the corners stay. */
function withRows(reference: string, { top }: Area, [newTop, newBottom]: readonly [number, number]): string {
  const ends = reference.split(":");
  return ends
    .map((end) => {
      const row = Number(/\d+$/.exec(end)?.[0] ?? 0) - 1;
      return end.replace(/\d+$/, String((row === top ? newTop : newBottom) + 1));
    })
    .join(":");
}

/** Rewrites the formulas that are the text of these elements. */
function shiftTexts(text: string, path: string, elements: readonly string[], shift: RowShift): string {
  const edits: { start: number; end: number; formula: string }[] = [];
  let open = -1;
  let formula = "";
  walkXml(text, path, {
    open(tag) {
      open = elements.includes(tag.name) && !tag.selfClosing ? tag.end : -1;
      formula = "";
    },
    text(content) {
      formula += content;
    },
    close(_name, closeStart) {
      // A reference in a name or a chart always states its sheet.
      const edited = open < 0 ? formula : shiftFormula(formula, "", shift);
      if (edited !== formula) edits.push({ start: open, end: closeStart, formula: edited });
      open = -1;
    },
  });
  return edits
    .toReversed()
    .reduce((result, edit) => result.slice(0, edit.start) + escapeXml(edit.formula) + result.slice(edit.end), text);
}

/** Merged areas and links below a table that grows; they stand behind the cells in the sheet's part. */
export function shiftTail(tail: string, { left, right, move }: RowShift): string {
  return tail.replace(/(<(?:mergeCell|hyperlink)\b[^>]*\bref=")([^"]*)"/g, (whole, before: string, ref: string) => {
    const area = parseArea(ref);
    if (area === null || area.left < left || area.right > right) return whole;
    const rows = move(area.top, area.bottom);
    return rows === null ? whole : `${before}${areaAddress({ ...area, top: rows[0], bottom: rows[1] })}"`;
  });
}

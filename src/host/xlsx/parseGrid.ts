/** Reads a worksheet part into rows and cells that remember their own XML. */
import { MAX_COLUMNS, MAX_ROWS, parseCell } from "../a1";
import { cellValue } from "./cellXml";
import { fileError } from "./fileError";
import type { GridCell, GridFormula } from "./gridCell";
import { plainTextCollector } from "./sharedStrings";
import { walkXml, type XmlTag } from "./xml";

export interface GridRow {
  /** The row as it stands, with the white space before it; null once it has changed, or when it counts from its neighbours. */
  xml: string | null;
  open: string;
  readonly close: string;
  readonly cells: Map<number, GridCell>;
}

export interface ParsedGrid {
  /** Up to and with `<sheetData>`; `tail` begins with its closing tag. */
  readonly head: string;
  readonly tail: string;
  readonly rows: Map<number, GridRow>;
}

export function parseGrid(path: string, text: string, shared: readonly string[]): ParsedGrid {
  const rows = new Map<number, GridRow>();
  let head: string | null = null;
  let tail = "";
  let rowStart = 0;
  let rowEnd = 0;
  let row = -1;
  let open = "";
  let cells = new Map<number, GridCell>();
  let cell = newCell(null);
  let column = -1;
  let cellEnd = 0;
  let depth: "outside" | "rows" | "cells" | "cell" = "outside";
  const inline = plainTextCollector();
  let inside: "v" | "f" | null = null;
  let placesStated = true;

  walkXml(text, path, {
    open(tag) {
      if (tag.name === "sheetData" && depth === "outside") {
        depth = "rows";
        head = openedHead(text, tag);
        rowEnd = tag.end;
      } else if (tag.name === "row" && depth === "rows") {
        depth = "cells";
        rowStart = rowEnd;
        row = rowNumber(tag, row, path);
        placesStated = tag.attributes["r"] !== undefined;
        open = text.slice(rowStart, tag.end).replace(/\s*\/>$/, ">");
        cells = new Map();
        column = -1;
        cellEnd = tag.end;
      } else if (tag.name === "c" && depth === "cells") {
        depth = "cell";
        column = columnNumber(tag, column, path);
        placesStated &&= tag.attributes["r"] !== undefined;
        cell = newCell(tag);
      } else if (depth === "cell") {
        if (tag.name === "v" || tag.name === "f") inside = tag.name;
        if (tag.name === "v") cell.content = "";
        if (tag.name === "f") cell.formula = { start: tag.start, attributes: tag.attributes };
        if (tag.name === "is") inline.start();
        inline.open(tag.name);
      }
    },
    text(content) {
      if (inside === "v") cell.content = (cell.content ?? "") + content;
      else if (inside === "f") cell.formulaText += content;
      else inline.text(content);
    },
    close(name, closeStart, end) {
      if (depth === "cell") {
        inline.close(name);
        if (name === "v" || name === "f") inside = null;
        if (name === "f") cell.formulaXml = text.slice(cell.formula?.start ?? end, end);
        if (name === "is") cell.content = inline.finish();
        if (name === "c") {
          depth = "cells";
          cells.set(column, finishCell(cell, text.slice(cellEnd, end), shared));
          cellEnd = end;
        }
      } else if (depth === "cells" && name === "row") {
        depth = "rows";
        const selfClosed = closeStart === end;
        rows.set(row, {
          xml: placesStated ? text.slice(rowStart, end) : null,
          open,
          close: selfClosed ? "</row>" : text.slice(cellEnd, end),
          cells,
        });
        rowEnd = end;
      } else if (depth === "rows" && name === "sheetData") {
        depth = "outside";
        tail = closeStart === end ? `</sheetData>${text.slice(end)}` : text.slice(rowEnd);
      }
    },
  });
  if (head === null) throw fileError("file_damaged", path);
  return { head, tail, rows };
}

interface CellBeingRead {
  readonly tag: XmlTag | null;
  content: string | null;
  formula: { readonly start: number; readonly attributes: Readonly<Record<string, string>> } | null;
  formulaText: string;
  formulaXml: string;
}

function newCell(tag: XmlTag | null): CellBeingRead {
  return { tag, content: null, formula: null, formulaText: "", formulaXml: "" };
}

function finishCell(cell: CellBeingRead, xml: string, shared: readonly string[]): GridCell {
  const { t: type = "n", s: style = "0" } = cell.tag?.attributes ?? {};
  return { xml, style: Number(style), value: cellValue(type, cell.content, shared), formula: finishFormula(cell) };
}

function finishFormula({ formula, formulaText: text, formulaXml: xml }: CellBeingRead): GridFormula | null {
  if (formula === null) return null;
  const { t: type = "normal", si: group = "" } = formula.attributes;
  if (type === "shared") return { kind: text === "" ? "child" : "master", text, group, xml };
  return { kind: type === "normal" ? "plain" : "other", text, group: "", xml };
}

function openedHead(text: string, tag: XmlTag): string {
  return tag.selfClosing ? text.slice(0, tag.end).replace(/\s*\/>$/, ">") : text.slice(0, tag.end);
}

/** Rows and cells may leave out where they are: one after the one before. */
function rowNumber({ attributes }: XmlTag, before: number, path: string): number {
  const row = attributes["r"] === undefined ? before + 1 : Number(attributes["r"]) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw fileError("file_damaged", path);
  return row;
}

function columnNumber({ attributes }: XmlTag, before: number, path: string): number {
  const column = attributes["r"] === undefined ? before + 1 : (parseCell(attributes["r"])?.column ?? MAX_COLUMNS);
  if (column >= MAX_COLUMNS) throw fileError("file_damaged", path);
  return column;
}

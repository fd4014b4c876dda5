import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../host/a1";
import { fullAddress } from "../book/address";
import { areaAt, cellsOf, columnsOf, intersection, isInSheet, isWholeColumns, isWholeRows, rowsOf, union } from "../book/areas";
import { clearCells } from "../book/clearCells";
import type { LiveRange } from "../book/liveRange";
import { mergeCells, unmergeCells } from "../book/merges";
import { type Aspect, readCells, usedArea } from "../book/readCells";
import { activateSheet } from "../book/sheetOperations";
import { deleteCells, insertCells } from "../book/structure";
import { type Notation, writeCells } from "../book/writeCells";
import type { Host } from "../host";
import type { Args } from "../protocol/args";
import { Fault } from "../protocol/fault";
import type { Json } from "../protocol/json";
import { getCellProperties, getColumnProperties, getRowProperties } from "./cellProperties";
import { setNumberFormat } from "./numberFormats";
import { mergedAreas } from "./rangeAreas";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MAX_CELLS_READ = 5_000_000;

const cells = (aspect: Aspect) => (range: LiveRange, { book }: Host): Json => {
  const { area, sheet } = range;
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  if (isWholeColumns(area) || isWholeRows(area) || cellsOf(area) > MAX_CELLS_READ) return null;
  return readCells(book, sheet, area, aspect);
};

const setCells = (notation: Notation) => (range: LiveRange, input: Json, host: Host): void => {
  host.cellsWritten += writeCells(host.book, range.sheet, range.area, input, notation);
};

const hiddenLines = (range: LiveRange, host: Host, axis: "row" | "column"): Json => {
  const { area, sheet } = range;
  const { index } = host.book.sheet(sheet);
  const { model } = host.book;
  const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const seen = new Set<boolean>();
  for (let line = first; line <= last && seen.size < 2; line += 1) {
    seen.add((axis === "row" ? model.getRowHeight(index, line + 1) : model.getColumnWidth(index, line + 1)) === 0);
  }
  return seen.size === 1 ? seen.has(true) : null;
};

/** A range made from this one's area; Excel refuses one that leaves the sheet. */
function derived(host: Host, range: LiveRange, area: Area): Target {
  if (!isInSheet(area)) throw new Fault("InvalidArgument", "the range lies outside the sheet");
  return host.range(range.sheet, area);
}

const move =
  (change: (area: Area, args: Args) => Area) =>
  (range: LiveRange, args: Args, host: Host): Target =>
    derived(host, range, change(range.area, args));

/** Rows and columns beside the range; a negative count looks the other way. */
const beside = (axis: "row" | "column", side: 1 | -1) =>
  move((area, args) => {
    const given = args.optionalInteger(0) ?? 1;
    if (given === 0) throw new Fault("InvalidArgument", "a count other than 0 is expected");
    const [first, last] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    const after = given * side > 0;
    const count = Math.abs(given);
    const [from, to] = after ? [last + 1, last + count] : [first - count, first - 1];
    return axis === "row" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
  });

const common = (range: LiveRange, args: Args, { book }: Host): Area | null =>
  intersection(range.area, args.area(0, book, range.sheet));

export const range: TypeSpec<"Range"> = {
  identity: (value, host) => ({ _ReferenceId: host.referenceOf(value) }),
  get: {
    Address: ({ sheet, area }, { book }) => fullAddress(book, { sheet, area }),
    AddressLocal: ({ sheet, area }, { book }) => fullAddress(book, { sheet, area }),
    CellCount: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
    ColumnCount: ({ area }) => columnsOf(area),
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowsOf(area),
    RowIndex: ({ area }) => area.top,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Values: cells("values"),
    Formulas: cells("formulas"),
    FormulasLocal: cells("formulas"),
    FormulasR1C1: cells("formulasR1C1"),
    Text: cells("text"),
    ValueTypes: cells("valueTypes"),
    NumberFormat: cells("numberFormat"),
    NumberFormatLocal: cells("numberFormat"),
    RowHidden: (value, host) => hiddenLines(value, host, "row"),
    ColumnHidden: (value, host) => hiddenLines(value, host, "column"),
    Hidden: (value, host) => hiddenLines(value, host, "row") === true || hiddenLines(value, host, "column") === true,
  },
  set: {
    Values: setCells("A1"),
    Formulas: setCells("A1"),
    FormulasLocal: setCells("A1"),
    FormulasR1C1: setCells("R1C1"),
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: ({ sheet, area }, input, { book }) => {
      book.model.setRowsHidden(book.sheet(sheet).index, area.top + 1, area.bottom + 1, input === true);
    },
    ColumnHidden: ({ sheet, area }, input, { book }) => {
      book.model.setColumnsHidden(book.sheet(sheet).index, area.left + 1, area.right + 1, input === true);
    },
  },
  open: {
    Worksheet: ({ sheet }) => ({ type: "Worksheet", value: sheet }),
    Format: (value) => ({ type: "RangeFormat", value }),
    DataValidation: (value) => ({ type: "DataValidation", value }),
    ConditionalFormats: (value) => ({ type: "ConditionalFormatCollection", value }),
    GetCell: move((area, args) => areaAt(area.top + args.integer(0), area.left + args.integer(1), 1, 1)),
    GetRow: move((area, args) => ({ ...area, top: area.top + args.integer(0), bottom: area.top + args.integer(0) })),
    GetColumn: move((area, args) => ({ ...area, left: area.left + args.integer(0), right: area.left + args.integer(0) })),
    GetLastCell: move(({ bottom, right }) => areaAt(bottom, right, 1, 1)),
    GetLastRow: move((area) => ({ ...area, top: area.bottom })),
    GetLastColumn: move((area) => ({ ...area, left: area.right })),
    GetEntireRow: move((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetEntireColumn: move((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetOffsetRange: move((area, args) => areaAt(area.top + args.integer(0), area.left + args.integer(1), rowsOf(area), columnsOf(area))),
    GetResizedRange: move((area, args) => ({ ...area, bottom: area.bottom + args.integer(0), right: area.right + args.integer(1) })),
    GetAbsoluteResizedRange: move((area, args) => areaAt(area.top, area.left, args.integer(0), args.integer(1))),
    GetRowsAbove: beside("row", -1),
    GetRowsBelow: beside("row", 1),
    GetColumnsBefore: beside("column", -1),
    GetColumnsAfter: beside("column", 1),
    GetBoundingRect: (value, args, host) => derived(host, value, union(value.area, args.area(0, host.book, value.sheet))),
    GetIntersection: (value, args, host) => {
      const area = common(value, args, host);
      if (area === null) throw new Fault("ItemNotFound", "the ranges do not meet");
      return derived(host, value, area);
    },
    GetIntersectionOrNullObject: (value, args, host) => {
      const area = common(value, args, host);
      return area === null ? NULL_OBJECT : derived(host, value, area);
    },
    GetUsedRange: (value, args, host) => derived(host, value, usedArea(host.book, value.sheet, args.flag(0), value.area) ?? areaAt(value.area.top, value.area.left, 1, 1)),
    GetUsedRangeOrNullObject: (value, args, host) => {
      const area = usedArea(host.book, value.sheet, args.flag(0), value.area);
      return area === null ? NULL_OBJECT : derived(host, value, area);
    },
    GetMergedAreasOrNullObject: (value, _, host) => mergedAreas(value, host),
    Insert: (value, args, host) => {
      const { sheet, area } = value;
      insertCells(host.book, sheet, area, args.oneOf(0, ["Down", "Right"]));
      return host.range(sheet, area);
    },
  },
  call: {
    GetCellProperties: getCellProperties,
    GetRowProperties: getRowProperties,
    GetColumnProperties: getColumnProperties,
    Select: ({ sheet, area }, _, { book }) => {
      activateSheet(book, sheet);
      book.model.setSelectedCell(area.top + 1, area.left + 1);
      book.model.setSelectedRange(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
      book.note({ kind: "selection", sheet, area });
      return undefined;
    },
    Clear: ({ sheet, area }, args, { book }) =>
      void clearCells(book, sheet, area, args.oneOf(0, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "All")),
    Delete: ({ sheet, area }, args, { book }) => void deleteCells(book, sheet, area, args.oneOf(0, ["Up", "Left"])),
    Merge: ({ sheet, area }, args, { book }) => void mergeCells(book, sheet, area, args.flag(0)),
    Unmerge: ({ sheet, area }, _, { book }) => void unmergeCells(book, sheet, area),
    Calculate: (_, __, { book }) => void book.calculate(),
    /** The library cuts arrays of more than 1,500 cells into bands of rows and asks for this check first. */
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) === rowsOf(area) && args.integer(1) === columnsOf(area)) return undefined;
      throw new Fault("InvalidArgument", "the array does not fit the range");
    },
    _KeepReference: (value, _, host) => void host.keepReference(value),
  },
};


import { WORKBOOK_TARGET } from "../events/eventRegistry";
import type { Host } from "../host";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from "../book/sheetOperations";
import { WHOLE_SHEET, areaAt, isInSheet } from "../book/areas";
import { usedArea } from "../book/readCells";
import { Fault } from "../protocol/fault";
import { eventCalls } from "./eventCalls";
import { findSheet, found, sheetKey } from "./identity";
import { colorInput, numberInput, textInput, wordInput } from "./input";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

const sheetTarget = (value: number): Target => ({ type: "Worksheet", value });

const visibleFrom = (host: Host, start: number, step: 1 | -1, visibleOnly: boolean): number | undefined => {
  const { sheets } = host.book;
  for (let at = start; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (!visibleOnly || !sheet.hidden)) return sheet.id;
  }
  return undefined;
};

export const worksheetCollection: TypeSpec<"WorksheetCollection"> = {
  get: { Count: (_, { book }) => book.sheets.length },
  items: (_, { book }) => book.sheets.map(({ id }) => sheetTarget(id)),
  open: {
    Add: (_, args, { book }) => sheetTarget(addSheet(book, args.optionalText(0) ?? undefined)),
    GetItem: (_, args, { book }) => sheetTarget(found(findSheet(book, args.text(0)), `no sheet ${args.text(0)}`)),
    GetItemOrNullObject: (_, args, { book }) => {
      const id = findSheet(book, args.text(0));
      return id === undefined ? NULL_OBJECT : sheetTarget(id);
    },
    GetActiveWorksheet: (_, __, { book }) => sheetTarget(found(book.sheets[book.model.getSelectedSheet()], "the active sheet").id),
    GetFirst: (_, args, host) => sheetTarget(found(visibleFrom(host, 0, 1, args.flag(0)), "no sheet")),
    GetLast: (_, args, host) => sheetTarget(found(visibleFrom(host, host.book.sheets.length - 1, -1, args.flag(0)), "no sheet")),
  },
  call: {
    GetCount: (_, args, { book }) => book.sheets.filter(({ hidden }) => !args.flag(0) || !hidden).length,
    ...eventCalls(
      {
        Activated: "activated",
        Added: "added",
        Calculated: "calculated",
        DataChanged: "changed",
        Deactivated: "deactivated",
        Deleted: "deleted",
        SelectionChanged: "selectionChanged",
      },
      () => WORKBOOK_TARGET,
    ),
  },
};

export const worksheet: TypeSpec<"Worksheet"> = {
  identity: (id, { book }) => ({ Id: sheetKey(book.sheet(id).id) }),
  get: {
    Id: (id) => sheetKey(id),
    Name: (id, { book }) => book.sheet(id).name,
    Position: (id, { book }) => book.sheet(id).index,
    Visibility: (id, { book }) => visibilityOf(book, book.sheet(id)),
    TabColor: (id, { book }) => book.state(id).tabColor,
    ShowGridlines: (id, { book }) => book.model.getShowGridLines(book.sheet(id).index),
    EnableCalculation: () => true,
    ShowHeadings: () => true,
    StandardHeight: () => 15,
    StandardWidth: () => 64,
  },
  set: {
    Name: (id, input, { book }) => {
      renameSheet(book, id, textInput(input));
    },
    Position: (id, input, { book }) => {
      moveSheet(book, id, numberInput(input));
    },
    Visibility: (id, input, { book }) => {
      setVisibility(book, id, wordInput(input, ["Visible", "Hidden", "VeryHidden"]));
    },
    TabColor: (id, input, { book }) => {
      const color = input === "" ? "" : colorInput(input);
      book.model.setSheetColor(book.sheet(id).index, color);
      book.setState(id, { tabColor: color });
    },
    ShowGridlines: (id, input, { book }) => {
      book.model.setShowGridLines(book.sheet(id).index, input === true);
    },
  },
  open: {
    Tables: (sheet) => ({ type: "TableCollection", value: { sheet } }),
    Names: (scope) => ({ type: "NamedItemCollection", value: { scope } }),
    FreezePanes: (value) => ({ type: "WorksheetFreezePanes", value }),
    PageLayout: (value) => ({ type: "PageLayout", value }),
    Protection: (value) => ({ type: "WorksheetProtection", value }),
    AutoFilter: (sheet) => ({ type: "AutoFilter", value: { sheet } }),
    GetRange: (id, args, host) => {
      host.book.sheet(id);
      if (!args.objects.has(0) && args.optionalText(0) === null) return host.range(id, WHOLE_SHEET);
      const place = args.place(0, host.book, id);
      return host.range(place.sheet, place.area);
    },
    GetCell: (id, args, host) => sheetArea(host, id, args.integer(0), args.integer(1), 1, 1),
    GetRangeByIndexes: (id, args, host) => sheetArea(host, id, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    GetUsedRange: (id, args, host) => host.range(id, usedArea(host.book, id, args.flag(0)) ?? areaAt(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (id, args, host) => {
      const area = usedArea(host.book, host.book.sheet(id).id, args.flag(0));
      return area === null ? NULL_OBJECT : host.range(id, area);
    },
    GetNext: (id, args, host) => sheetTarget(found(visibleFrom(host, host.book.sheet(id).index + 1, 1, args.flag(0)), "no next sheet")),
    GetPrevious: (id, args, host) => sheetTarget(found(visibleFrom(host, host.book.sheet(id).index - 1, -1, args.flag(0)), "no previous sheet")),
    GetNextOrNullObject: (id, args, host) => orNull(visibleFrom(host, host.book.sheet(id).index + 1, 1, args.flag(0))),
    GetPreviousOrNullObject: (id, args, host) => orNull(visibleFrom(host, host.book.sheet(id).index - 1, -1, args.flag(0))),
  },
  call: {
    Activate: (id, _, { book }) => void activateSheet(book, id),
    Calculate: (_, __, { book }) => void book.calculate(),
    Delete: (id, _, { book }) => void deleteSheet(book, id),
    ...eventCalls(
      {
        Activated: "activated",
        Calculated: "calculated",
        DataChanged: "changed",
        Deactivated: "deactivated",
        SelectionChanged: "selectionChanged",
      },
      (id: number) => sheetKey(id),
    ),
  },
};

const orNull = (id: number | undefined): Target => (id === undefined ? NULL_OBJECT : sheetTarget(id));

function sheetArea(host: Host, id: number, row: number, column: number, rowCount: number, columnCount: number): Target {
  const area = areaAt(row, column, rowCount, columnCount);
  if (!isInSheet(area)) throw new Fault("InvalidArgument", "the range lies outside the sheet");
  return host.range(host.book.sheet(id).id, area);
}

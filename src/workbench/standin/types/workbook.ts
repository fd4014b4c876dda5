import { selected } from "../book/selection";
import { found } from "./identity";
import { wordInput, flagInput, textInput } from "./input";
import { areasTarget } from "./rangeAreas";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";
import { Fault } from "../protocol/fault";
import type { Host } from "../host";
import type { Json } from "../protocol/json";

export const workbook: TypeSpec<"Workbook"> = {
  get: {
    Name: (_, { book }) => book.model.getName(),
    ReadOnly: () => false,
    IsDirty: (_, { book }) => book.history.canUndo,
    AutoSave: () => false,
    ChartDataPointTrack: () => true,
    PreviouslySaved: () => false,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
  },
  set: { IsDirty: () => undefined },
  open: {
    Application: () => ({ type: "Application", value: null }),
    _Runtime: () => ({ type: "Runtime", value: null }),
    Properties: () => ({ type: "DocumentProperties", value: null }),
    Worksheets: () => ({ type: "WorksheetCollection", value: null }),
    Tables: () => ({ type: "TableCollection", value: { sheet: null } }),
    Names: () => ({ type: "NamedItemCollection", value: { scope: null } }),
    GetSelectedRange: (_, __, host) => selectedRange(host),
    GetSelectedRanges: (_, __, host) => selectedRanges(host),
    GetActiveCell: (_, __, host) => activeCell(host),
    _GetRangeForEventByReferenceId: (_, args, host) => eventRange(args.text(0), host) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, host) => eventRange(args.text(0), host) ?? NULL_OBJECT,
  },
  call: {
    Save: () => undefined,
    _RemoveReference: (_, args, host) => {
      host.dropReference(args.text(0));
      return undefined;
    },
    _RegisterSelectionChangedEvent: (_, __, host) => {
      host.events.register("selectionChanged", "Workbook");
      return undefined;
    },
  },
};

function missing(): never {
  throw new Fault("InvalidReference", "the event's range is gone");
}

function eventRange(reference: string, host: Host): Target | null {
  const range = host.rangeByReference(reference);
  return range ? { type: "Range", value: range } : null;
}

/** "If there are multiple ranges selected, this method will throw an error": the reference; which one is a judgement. */
function selectedRange(host: Host): Target {
  const { sheet, areas } = selected(host.book);
  const [area, ...more] = areas;
  if (area === undefined || more.length > 0) throw new Fault("InvalidSelection", "several ranges are selected");
  return host.range(sheet, area);
}

function selectedRanges(host: Host): Target {
  const { sheet, areas } = selected(host.book);
  return areasTarget(host, sheet, areas);
}

function activeCell(host: Host): Target {
  const { sheet, row, column } = host.book.model.getSelectedView();
  const id = found(host.book.sheets[sheet], "the active sheet").id;
  return host.range(id, { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 });
}

const none = (): undefined => undefined;

export const application: TypeSpec<"Application"> = {
  get: {
    CalculationMode: (_, { book }) => book.calculates,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
  },
  set: {
    CalculationMode: (_, input, { book }) => {
      book.calculates = wordInput(input, ["Automatic", "AutomaticExceptTables", "Manual"]);
    },
  },
  call: {
    Calculate: (_, args, { book }) => {
      args.oneOf(0, ["Recalculate", "Full", "FullRebuild"]);
      book.calculate();
      return undefined;
    },
    SuspendApiCalculationUntilNextSync: none,
    SuspendScreenUpdatingUntilNextSync: none,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime#excel-excel-runtime-enableevents-member */
export const runtime: TypeSpec<"Runtime"> = {
  get: { EnableEvents: (_, { book }) => book.heard },
  set: {
    EnableEvents: (_, input, { book }) => {
      book.heard = flagInput(input);
    },
  },
};

/** Kept for the session only: IronCalc has no place for them. */
const properties = new WeakMap<Host, Map<string, string>>();
const property = (name: string) => (_: null, host: Host): Json => properties.get(host)?.get(name) ?? "";
const setProperty = (name: string) => (_: null, input: Json, host: Host): void => {
  const known = properties.get(host) ?? new Map<string, string>();
  properties.set(host, known.set(name, textInput(input)));
};
const WORDS = ["Author", "Category", "Comments", "Company", "Keywords", "Manager", "Subject", "Title"];

export const documentProperties: TypeSpec<"DocumentProperties"> = {
  get: Object.fromEntries(WORDS.map((name) => [name, property(name)])),
  set: Object.fromEntries(WORDS.map((name) => [name, setProperty(name)])),
};

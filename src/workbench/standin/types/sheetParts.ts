/** Frozen panes, protection and page set-up of a sheet. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import type { Book } from "../book/book";
import type { PageState } from "../book/registry";
import type { Host } from "../host";
import type { Args } from "../protocol/args";
import { Fault } from "../protocol/fault";
import { isObject, type Json, type JsonObject } from "../protocol/json";
import { numberInput, textInput, wordInput } from "./input";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

function freeze(book: Book, id: number, frozen: { readonly rows?: number; readonly columns?: number }): undefined {
  const { index } = book.sheet(id);
  const next = { ...book.state(id).frozen, ...frozen };
  if (next.rows < 0 || next.columns < 0) throw new Fault("InvalidArgument", "a count from 0 is expected");
  book.model.setFrozenRowsCount(index, next.rows);
  book.model.setFrozenColumnsCount(index, next.columns);
  book.setState(id, { frozen: next });
  return undefined;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanes: TypeSpec<"WorksheetFreezePanes"> = {
  open: {
    GetLocationOrNullObject: (id, _, host) => frozenRange(id, host) ?? NULL_OBJECT,
    GetLocation: (id, _, host) => {
      const range = frozenRange(id, host);
      if (range === null) throw new Fault("ItemNotFound", "nothing is frozen");
      return range;
    },
  },
  call: {
    FreezeRows: (id, args, { book }) => freeze(book, id, { rows: args.optionalInteger(0) ?? 1, columns: 0 }),
    FreezeColumns: (id, args, { book }) => freeze(book, id, { rows: 0, columns: args.optionalInteger(0) ?? 1 }),
    FreezeAt: (id, args, { book }) => {
      const { bottom, right } = args.area(0, book, id);
      return freeze(book, id, { rows: bottom === MAX_ROWS - 1 ? 0 : bottom + 1, columns: right === MAX_COLUMNS - 1 ? 0 : right + 1 });
    },
    Unfreeze: (id, _, { book }) => freeze(book, id, { rows: 0, columns: 0 }),
  },
};

function frozenRange(id: number, host: Host): Target | null {
  const { rows, columns } = host.book.state(id).frozen;
  if (rows === 0 && columns === 0) return null;
  return host.range(id, { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
const NO_PERMISSIONS: JsonObject = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const protection: TypeSpec<"WorksheetProtection"> = {
  get: {
    Protected: (id, { book }) => book.state(id).protection !== null,
    Options: (id, { book }) => book.state(id).protection ?? NO_PERMISSIONS,
  },
  call: {
    Protect: (id, args, { book }) => {
      if (book.state(id).protection !== null) throw new Fault("InvalidOperation", "the sheet is protected already");
      book.setState(id, { protection: { ...NO_PERMISSIONS, ...args.object(0) }, password: args.optionalText(1) });
      return undefined;
    },
    Unprotect: (id, args, { book }) => {
      const { password } = book.state(id);
      if (password !== null && password !== args.optionalText(0)) throw new Fault("AccessDenied", "the password is wrong");
      book.setState(id, { protection: null, password: null });
      return undefined;
    },
  },
};

const PAPERS = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5",
  "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note",
] as const;

const CHECKS: Readonly<Record<string, (input: Json) => Json>> = {
  PaperSize: (input) => wordInput(input, PAPERS),
  Orientation: (input) => wordInput(input, ["Portrait", "Landscape"]),
  PrintOrder: (input) => wordInput(input, ["DownThenOver", "OverThenDown"]),
  PrintComments: (input) => wordInput(input, ["NoComments", "EndSheet", "InPlace"]),
  PrintErrors: (input) => wordInput(input, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
  Zoom: zoom,
  ...Object.fromEntries(
    ["TopMargin", "BottomMargin", "LeftMargin", "RightMargin", "HeaderMargin", "FooterMargin"].map((name) => [name, (input: Json) => numberInput(input)]),
  ),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions: scale is 10 to 400. */
function zoom(input: Json): Json {
  if (!isObject(input)) throw new Fault("InvalidArgument", "zoom takes scale or pages to fit");
  for (const [key, value] of Object.entries(input)) {
    if (key === "scale") numberInput(value ?? null, 10, 400);
    else if (key === "horizontalFitToPages" || key === "verticalFitToPages") numberInput(value ?? null, 0, 32_767);
    else throw new Fault("InvalidArgument", `zoom has no ${key}`);
  }
  return input;
}

const SETTINGS = [
  "BlackAndWhite", "BottomMargin", "CenterHorizontally", "CenterVertically", "DraftMode", "FirstPageNumber", "FooterMargin",
  "HeaderMargin", "LeftMargin", "Orientation", "PaperSize", "PrintComments", "PrintErrors", "PrintGridlines", "PrintHeadings",
  "PrintOrder", "RightMargin", "TopMargin", "Zoom",
];

const setPage = (book: Book, id: number, patch: Partial<PageState>): undefined => {
  book.setState(id, { page: { ...book.state(id).page, ...patch } });
  return undefined;
};

const pageRange = (part: "titleRows" | "titleColumns" | "printArea") => (id: number, _: Args, host: Host): Target => {
  const area = host.book.state(id).page[part];
  return area === null ? NULL_OBJECT : host.range(id, area);
};

/** Points in each unit. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout: TypeSpec<"PageLayout"> = {
  get: Object.fromEntries(SETTINGS.map((name) => [name, (id: number, { book }: Host) => book.state(id).page.settings[name] ?? null])),
  set: Object.fromEntries(
    SETTINGS.map((name) => [
      name,
      (id: number, input: Json, { book }: Host) => {
        const value = (CHECKS[name] ?? ((given: Json) => given))(input);
        setPage(book, id, { settings: { ...book.state(id).page.settings, [name]: value } });
      },
    ]),
  ),
  open: {
    HeadersFooters: (value) => ({ type: "HeaderFooterGroup", value }),
    GetPrintAreaOrNullObject: pageRange("printArea"),
    GetPrintTitleRowsOrNullObject: pageRange("titleRows"),
    GetPrintTitleColumnsOrNullObject: pageRange("titleColumns"),
  },
  call: {
    SetPrintArea: (id, args, { book }) => setPage(book, id, { printArea: args.area(0, book, id) }),
    SetPrintTitleRows: (id, args, { book }) => setPage(book, id, { titleRows: lines(args.area(0, book, id), "rows") }),
    SetPrintTitleColumns: (id, args, { book }) => setPage(book, id, { titleColumns: lines(args.area(0, book, id), "columns") }),
    SetPrintMargins: (id, args, { book }) => {
      const factor = UNITS[args.oneOf(0, ["Points", "Inches", "Centimeters"])];
      const margins = Object.entries(args.object(1)).map(([side, value]) => [
        `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`,
        numberInput(value ?? null) * factor,
      ]);
      return setPage(book, id, { settings: { ...book.state(id).page.settings, ...(Object.fromEntries(margins) as JsonObject) } });
    },
  },
};

const lines = (area: Area, what: "rows" | "columns"): Area =>
  what === "rows" ? { ...area, left: 0, right: MAX_COLUMNS - 1 } : { ...area, top: 0, bottom: MAX_ROWS - 1 };

export const headerFooterGroup: TypeSpec<"HeaderFooterGroup"> = {
  get: { State: () => "Default", UseSheetMargins: () => true, UseSheetScale: () => true },
  open: { DefaultForAllPages: (value) => ({ type: "HeaderFooter", value }) },
};

const TEXTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

/** https://support.microsoft.com/office/headers-and-footers-in-a-worksheet: 255 characters all together. */
const MAX_HEADER = 255;

export const headerFooter: TypeSpec<"HeaderFooter"> = {
  get: Object.fromEntries(TEXTS.map((name) => [name, (id: number, { book }: Host) => book.state(id).page.headerFooter[name] ?? ""])),
  set: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      (id: number, input: Json, { book }: Host) => {
        const headerFooterTexts = { ...book.state(id).page.headerFooter, [name]: textInput(input) };
        const end = name.endsWith("Header") ? "Header" : "Footer";
        const length = TEXTS.filter((one) => one.endsWith(end)).reduce((sum, one) => sum + String(headerFooterTexts[one] ?? "").length, 0);
        if (length > MAX_HEADER) throw new Fault("InvalidArgument", `a header or footer holds ${String(MAX_HEADER)} characters`);
        setPage(book, id, { headerFooter: headerFooterTexts });
      },
    ]),
  ),
};


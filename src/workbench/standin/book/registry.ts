/**
 * What Excel knows of a workbook and IronCalc does not. Immutable, so that undo and redo swap whole registries.
 * Sheets are keyed by the engine's sheet id, which stays when a sheet is renamed or moved.
 */
import type { Area } from "../../../host/a1";
import type { Json, JsonObject } from "../protocol/json";

export interface TableState {
  readonly id: number;
  readonly name: string;
  readonly sheet: number;
  /** With the head row and, when shown, the total row. */
  readonly area: Area;
  /** One id per column, from left to right; names stand in the head cells. */
  readonly columnIds: readonly number[];
  readonly options: TableOptions;
  readonly filter: FilterState | null;
}

export interface TableOptions {
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface FilterState {
  /** By 0-based column inside the filtered area, as Office.js describes criteria. */
  readonly criteria: ReadonlyMap<number, JsonObject>;
  /** Rows of the sheet that the filter hides. Excel does not filter again by itself when values change. */
  readonly hiddenRows: readonly number[];
}

export interface SheetFilter extends FilterState {
  readonly area: Area;
}

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly rule: JsonObject;
  readonly errorAlert: JsonObject;
  readonly prompt: JsonObject;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** What was set, by wire name: `Formula`, `Rule`, `Color`… */
  readonly rule: JsonObject;
  readonly fill: string | null;
  readonly font: JsonObject;
  readonly numberFormat: string | null;
  readonly stopIfTrue: boolean;
}

export interface NameState {
  readonly name: string;
  /** Null for the workbook. */
  readonly scope: number | null;
  readonly target: { readonly sheet: number; readonly area: Area } | { readonly constant: Json };
  readonly visible: boolean;
  readonly comment: string;
}

export interface PageState {
  /** Scalars of PageLayout by wire name. */
  readonly settings: JsonObject;
  /** HeaderFooter texts of all pages by wire name. */
  readonly headerFooter: JsonObject;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly printArea: Area | null;
}

export interface SheetState {
  readonly validations: readonly ValidationState[];
  /** The first one wins, as in Excel. */
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly merges: readonly Area[];
  readonly page: PageState;
  /** Options of the protection; null when the sheet is not protected. */
  readonly protection: JsonObject | null;
  readonly password: string | null;
  /** Cells are locked unless they lie here. */
  readonly unlocked: readonly Area[];
  /** Text that the engine would read as something else, by cell key; see quotedText.ts. */
  readonly quoted: ReadonlyMap<number, string>;
  /** Cells formatted `@`. */
  readonly textCells: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: SheetFilter | null;
  readonly veryHidden: boolean;
  readonly tabColor: string;
  /** Bounds within which something was ever written. */
  readonly written: Area | null;
  /** Bounds within which something was ever formatted. */
  readonly styled: Area | null;
}

export interface Registry {
  readonly sheets: ReadonlyMap<number, SheetState>;
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
}

/** Excel's defaults; margins in points. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
const NEW_PAGE: PageState = {
  settings: {
    BlackAndWhite: false,
    BottomMargin: 54,
    CenterHorizontally: false,
    CenterVertically: false,
    DraftMode: false,
    FirstPageNumber: "",
    FooterMargin: 21.6,
    HeaderMargin: 21.6,
    LeftMargin: 50.4,
    Orientation: "Portrait",
    PaperSize: "A4",
    PrintComments: "NoComments",
    PrintErrors: "AsDisplayed",
    PrintGridlines: false,
    PrintHeadings: false,
    PrintOrder: "DownThenOver",
    RightMargin: 50.4,
    TopMargin: 54,
    Zoom: { scale: 100 },
  },
  headerFooter: { LeftHeader: "", CenterHeader: "", RightHeader: "", LeftFooter: "", CenterFooter: "", RightFooter: "" },
  titleRows: null,
  titleColumns: null,
  printArea: null,
};

export const NEW_SHEET: SheetState = {
  validations: [],
  conditionalFormats: [],
  merges: [],
  page: NEW_PAGE,
  protection: null,
  password: null,
  unlocked: [],
  quoted: new Map(),
  textCells: [],
  frozen: { rows: 0, columns: 0 },
  filter: null,
  veryHidden: false,
  tabColor: "",
  written: null,
  styled: null,
};

export const NEW_TABLE_OPTIONS: TableOptions = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export const EMPTY_REGISTRY: Registry = { sheets: new Map(), tables: [], names: [] };

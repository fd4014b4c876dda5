/**
 * The port: a workbook as plain values, with nothing of Office or of a file format in it.
 * `host/excel` (through Office.js) and `host/xlsx` (files) both implement it and pass one contract suite.
 *
 * Tables are found by name, columns by position in the head that was read; rows and columns are
 * 0-based and counted inside the table's body. A host reports failures by throwing {@link HostError}.
 */
import type { Issue } from "../core/issue";
import type { Area, SheetCells } from "../core/table/sheetCells";
import type { SheetPlan } from "../sheets/plan";

/** An error value such as `#DIV/0!` that stands in a cell. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; an empty cell is `null`, never `""`. Dates are Excel serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

/** A formula to write, in R1C1 notation and English function names, e.g. `=RC[-1]/RC[-2]`. */
export interface CellFormula {
  readonly formula: string;
}

/** What may be written to a cell. A string is always stored as text, also `=1`, `001` and `1-2`. */
export type CellInput = string | number | boolean | null | CellFormula;

export const isFormula = (cell: CellInput | undefined): cell is CellFormula => typeof cell === "object" && cell !== null;

export interface TableData {
  readonly name: string;
  /** The sheet's present name: the user may have renamed it. */
  readonly sheet: string;
  /** Of the head row and first column, 0-based in the sheet. */
  readonly headRow: number;
  readonly firstColumn: number;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface WorkbookContent {
  /** Only tables that exist, by table name. */
  readonly tables: ReadonlyMap<string, TableData>;
  /** Of every sheet, in order. */
  readonly sheetNames: readonly string[];
  readonly readOnly: boolean;
}

/**
 * One rectangle of a table's body; `cells[r][c]` goes to row `row + r`, column `column + c`, and `undefined` leaves the
 * cell there as it is. The values of one rectangle stand together or not at all, up to what a host takes at once.
 */
export interface CellsChange {
  readonly kind: "cells";
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellInput | undefined)[])[];
}

/** Rows below the table's last one; each row is as long as the head. */
export interface AppendChange {
  readonly kind: "append";
  readonly table: string;
  readonly rows: readonly (readonly CellInput[])[];
}

/** Whole body rows out of the table (0-based, before any change of this write); nothing else on the sheet moves sideways. */
export interface DeleteRowsChange {
  readonly kind: "deleteRows";
  readonly table: string;
  readonly rows: readonly number[];
}

/** New columns at the table's right end: an older workbook gains what it lacks. */
export interface AddColumnsChange {
  readonly kind: "addColumns";
  readonly table: string;
  readonly heads: readonly string[];
  /** `cells[r]` is one body row of the new columns. */
  readonly cells: readonly (readonly CellInput[])[];
}

/**
 * One rectangle of a sheet that may be the user's own; `cells[r][c]` goes to row `row + r`, column `column + c` of the
 * sheet, 0-based, and `undefined` leaves the cell there as it is. Refused as a whole where a cell does not hold what it
 * should (`host_changed`), lies under a merged one (`host_merged`), or would keep a formula or a number as text because
 * of its format (`host_text_cell`), and on a protected sheet (`host_protected`).
 */
export interface SheetCellsChange {
  readonly kind: "sheetCells";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellInput | undefined)[])[];
  /** What must stand in each cell that is written: null (or nothing said) a blank cell, else the value, or the formula in R1C1. */
  readonly standing: readonly (readonly (CellInput | undefined)[])[];
  /** Number formats as Excel writes them (`0.0%`, `General`), also where the cell stays; undefined leaves the format. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  /** The formats found where `formats` has one. The host does not look at them: with them the change can be turned round. */
  readonly standingFormats?: readonly (readonly (string | undefined)[])[];
}

/** New sheets, each with its table, formulas, validation, formats and print set-up, as declared. */
export interface CreateSheetsChange {
  readonly kind: "createSheets";
  readonly sheets: readonly SheetPlan[];
}

/**
 * The sheets of these tables, whole: what createSheets made is taken away again. Refused (`host_changed`) where the table
 * is not as in the basis or something stands below or beside it; what a formula shows counts as unchanged. Refused, too,
 * when no visible sheet would be left (`host_last_sheet`).
 */
export interface DeleteSheetsChange {
  readonly kind: "deleteSheets";
  readonly tables: readonly string[];
}

export type Change =
  | CellsChange
  | AppendChange
  | DeleteRowsChange
  | AddColumnsChange
  | SheetCellsChange
  | CreateSheetsChange
  | DeleteSheetsChange;

/** The tables that changes were worked out from, as they were read, by name. */
export type Basis = ReadonlyMap<string, TableData>;

/** A place in a sheet, 0-based; a single cell when `rowCount` and `columnCount` are 1. */
export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet by its name; with an area, only what of it is used. */
export interface SheetPart {
  readonly sheet: string;
  readonly area?: Area;
}

/** In sheet coordinates; several areas when the user held Ctrl. */
export interface SheetSelection {
  readonly areas: readonly Area[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

/** The smallest rectangle around everything that holds a value or a formula: cells with nothing but a format are no part of it. */
export interface SheetContent extends SheetCells {
  /** Those whose first cell is among the cells. */
  readonly merges: readonly Area[];
  /** False where the host cannot say which cells are merged: then `merges` is empty and proves nothing. */
  readonly mergesKnown: boolean;
  /** By hand, by a filter or by a collapsed outline; 0-based in the sheet, among the cells read, which hold them all the same. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Reading works all the same; writing will be refused. */
  readonly isProtected: boolean;
  /**
   * Number formats of cells that show nothing, placed as `values`: what is written there will be shown by them. They are
   * no part of `formats`, because how an empty cell would show a number says nothing of what is there.
   */
  readonly blankFormats?: NonNullable<SheetCells["formats"]>;
  /** Null for a sheet that was asked for by name. */
  readonly selection: SheetSelection | null;
}

/** More cells than any office's table has; a larger sheet is read where the user has selected it, and refused otherwise (`sheet_too_large`). */
export const MAX_SHEET_CELLS = 1_000_000;

export interface Workbook {
  /** Reads the named tables in a constant number of requests; tables that do not exist are left out. */
  read(tables: readonly string[]): Promise<WorkbookContent>;
  /**
   * Applies the changes in order. A stop half-way leaves earlier ones done and loses nothing that stood there.
   * Where others write, too, nothing is written (`host_changed`) if the rows at stake are no longer as in `basis`.
   */
  write(changes: readonly Change[], basis?: Basis): Promise<void>;
}

/** A cell as a write finds it. */
export interface StandingCell {
  /** A formula in R1C1 notation, else the value; null when the cell is blank, an error value as its text. */
  readonly content: CellInput;
  /** Its number format, also where it is blank: `General`, `@`. */
  readonly format: string;
}

/** The door to tables that are not ours. */
export interface SheetReader {
  /**
   * The cells of a sheet that may be the user's own: without a part, of the one in which a cell is selected (in a file:
   * was, when it was saved). Nothing is changed, nothing is selected. Refused where no cell is (`selection_not_cells`).
   */
  readSheet(part?: SheetPart): Promise<SheetContent>;
  /** Every cell of the area, blank ones too: what `SheetCellsChange` asks to state, and what is kept to undo it. */
  readCells(area: SheetArea): Promise<readonly (readonly StandingCell[])[]>;
}

/** Both hosts: what is ours by its tables, what is the user's by its sheets. */
export interface OpenWorkbook extends Workbook, SheetReader {}

/** What the user did in a sheet that is open in Excel. An edit in a table is told twice: with the table's name, and as one of its sheet (`table` null), as one outside every table is. */
export interface SheetEdit {
  readonly table: string | null;
}

/** A workbook that a user sees: it can be pointed at and watched. */
export interface LiveWorkbook extends OpenWorkbook {
  /** Shows the sheet and selects the area. */
  select(area: SheetArea): Promise<void>;
  /** Calls back after edits by the user or a colleague, not after our own writes. Returns the way to stop. */
  watch(onEdit: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
}

/** The one way a host says that it could not do what was asked. The issue is worded by `i18n`. */
export class HostError extends Error {
  constructor(
    readonly issue: Issue,
    /** Codes and addresses for the details pane; never values from the workbook. */
    readonly detail = "",
  ) {
    super(issue.code);
    this.name = "HostError";
  }
}

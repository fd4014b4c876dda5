/** A sheet, or a selection of it, as a user's table is read from: plain cells with what tells their meaning. */

export interface CellError {
  readonly error: string;
}

/** An empty cell is `null`. Dates are Excel serial numbers with a date format. */
export type SheetValue = string | number | boolean | null | CellError;

/** 0-based, within the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetCells {
  readonly sheet: string;
  /** Place of `values[0][0]` in the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  /** Rectangular. */
  readonly values: readonly (readonly SheetValue[])[];
  /** Number formats as Excel writes them (`0.0%`, `General`); rows or cells that are missing are `General`. */
  readonly formats?: readonly (readonly (string | undefined)[] | undefined)[];
  /** Formulas with their `=`, at cells that have one; rows without a formula may be missing. */
  readonly formulas?: readonly (readonly (string | null | undefined)[] | undefined)[];
  /** In sheet coordinates. */
  readonly merges: readonly Area[];
  /** false: this Excel cannot tell merges, cells under one are just empty. Left out: they are known. */
  readonly mergesKnown?: boolean;
  /** Fill colours as RRGGBB where a cell has one; for tables whose state is a colour. */
  readonly fills?: readonly (readonly (string | null | undefined)[] | undefined)[];
}

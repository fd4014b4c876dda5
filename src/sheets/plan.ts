/**
 * What one sheet looks like, declared: both hosts build the same sheet from it.
 * Layout of every sheet: row 1 title, row 2 subtitle, row 3 group heads, row 4 the table's head, then its body.
 */
import type { CellInput } from "../host/workbook";

/** 0-based row of the table's head on every sheet of ours. */
export const HEAD_ROW = 3;

export interface ListRule {
  readonly kind: "list";
  readonly items: readonly string[];
}

export interface NumberRule {
  readonly kind: "number";
  readonly min: number | null;
  readonly max: number | null;
  readonly whole: boolean;
}

export interface DateRule {
  readonly kind: "date";
  /** Excel serial numbers, inclusive. */
  readonly min: number;
  readonly max: number;
}

export interface LengthRule {
  readonly kind: "length";
  readonly max: number;
}

export type InputRule = (ListRule | NumberRule | DateRule | LengthRule) & {
  /** Words of the box that refuses a wrong entry, and of the hint beside the cell. */
  readonly error: { readonly title: string; readonly message: string };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  /** `stop` refuses; `warning` asks. */
  readonly severity: "stop" | "warning";
};

/** Shades cells of a column by the text they hold. Colours are `#RRGGBB`. */
export interface TextShade {
  readonly texts: readonly string[];
  readonly fill: string;
  readonly font: string;
}

export interface ColumnPlan {
  readonly key: string;
  readonly head: string;
  /** In characters of the default font, as Excel counts column width. */
  readonly width: number;
  readonly hidden: boolean;
  /** Excel number format of the whole body column, `General` when nothing special, `@` for text. */
  readonly format: string;
  readonly align: "left" | "center" | "right";
  readonly wrap: boolean;
  /** Typed by the user, or computed and shaded grey as "do not type here". */
  readonly role: "input" | "computed";
  readonly rule: InputRule | null;
  readonly shades: readonly TextShade[];
}

/** A cell whose number format differs from its column's, e.g. a percentage among counts. */
export interface FormatException {
  /** 0-based in the body. */
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

export interface GroupHead {
  readonly column: number;
  readonly span: number;
  readonly value: string | number;
}

export interface SheetPlan {
  readonly name: string;
  readonly tableName: string;
  readonly title: string;
  readonly subtitle: CellInput;
  /** Row 3: words above groups of columns, or the month numbers that formulas read. */
  readonly groups: readonly GroupHead[];
  readonly columns: readonly ColumnPlan[];
  /** Body rows; each as long as `columns`. A table has at least one body row, possibly of nulls. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly formatExceptions: readonly FormatException[];
  readonly freezeColumns: number;
  /** `veryHidden` is not used: a user can always unhide what is theirs. */
  readonly visibility: "visible" | "hidden";
  readonly filterButtons: boolean;
  readonly fonts: SheetFonts;
  readonly print: PrintPlan;
}

export interface SheetFonts {
  /** Names that Excel for Chinese Windows has; others fall back. */
  readonly title: { readonly name: string; readonly size: number };
  readonly head: { readonly name: string; readonly size: number };
  readonly body: { readonly name: string; readonly size: number };
}

/** A4, one page wide, head rows repeated; the signature line is the page footer, so a growing table never meets it. */
export interface PrintPlan {
  /** Columns that print, counted from the first; the others are for the screen. null = all. */
  readonly columnCount: number | null;
  readonly orientation: "portrait" | "landscape";
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

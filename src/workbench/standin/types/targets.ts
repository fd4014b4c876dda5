/** Everything that an object path can lead to: the class in Excel's API and what the stand-in holds for it. */
import type { LiveRange } from "../book/liveRange";

export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export interface Targets {
  readonly Workbook: null;
  readonly Application: null;
  readonly Runtime: null;
  readonly DocumentProperties: null;
  readonly WorksheetCollection: null;
  /** The engine's sheet id. */
  readonly Worksheet: number;
  readonly WorksheetFreezePanes: number;
  readonly WorksheetProtection: number;
  readonly PageLayout: number;
  readonly HeaderFooterGroup: number;
  readonly HeaderFooter: number;
  /** Of one sheet, or of the workbook. */
  readonly TableCollection: { readonly sheet: number | null };
  readonly Table: number;
  readonly TableRowCollection: number;
  readonly TableRow: { readonly table: number; readonly index: number };
  readonly TableColumnCollection: number;
  readonly TableColumn: { readonly table: number; readonly column: number };
  readonly Filter: { readonly table: number; readonly column: number };
  readonly AutoFilter: { readonly table: number } | { readonly sheet: number };
  readonly NamedItemCollection: { readonly scope: number | null };
  readonly NamedItem: { readonly name: string; readonly scope: number | null };
  readonly Range: LiveRange;
  readonly RangeAreas: readonly LiveRange[];
  readonly RangeCollection: readonly LiveRange[];
  readonly RangeFormat: LiveRange;
  readonly RangeFill: LiveRange;
  readonly RangeFont: LiveRange;
  readonly RangeBorderCollection: LiveRange;
  readonly RangeBorder: { readonly range: LiveRange; readonly edge: BorderEdge };
  readonly FormatProtection: LiveRange;
  readonly DataValidation: LiveRange;
  readonly ConditionalFormatCollection: LiveRange;
  readonly ConditionalFormat: ConditionalKey;
  readonly CustomConditionalFormat: ConditionalKey;
  readonly ConditionalFormatRule: ConditionalKey;
  readonly CellValueConditionalFormat: ConditionalKey;
  readonly TextConditionalFormat: ConditionalKey;
  readonly ConditionalRangeFormat: ConditionalKey;
  readonly ConditionalRangeFill: ConditionalKey;
  readonly ConditionalRangeFont: ConditionalKey;
  /** What an `…OrNullObject` leads to when there is none. */
  readonly Null: null;
}

export interface ConditionalKey {
  readonly sheet: number;
  readonly id: string;
}

export type TypeName = keyof Targets;

export type Target = { readonly [Name in TypeName]: { readonly type: Name; readonly value: Targets[Name] } }[TypeName];

export const NULL_OBJECT: Target = { type: "Null", value: null };

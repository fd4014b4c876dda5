/** What happened to the workbook, for the events that follow. */
import type { Area } from "../../../host/a1";
import type { Json } from "../protocol/json";

export interface CellSide {
  readonly value: Json;
  readonly type: string;
}

export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: number;
      readonly area: Area;
      /** Of single cells only, as in Excel. */
      readonly before?: CellSide;
      readonly after?: CellSide;
    }
  | {
      readonly kind: "lines";
      readonly sheet: number;
      readonly area: Area;
      readonly what: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      /** How cells moved when not whole lines were inserted or deleted. */
      readonly direction: "None" | "ShiftCellDown" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellLeft";
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; readonly sheet: number }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: number; readonly table: number; readonly name: string }
  | { readonly kind: "selection"; readonly sheet: number; readonly area: Area }
  | { readonly kind: "calculated"; readonly sheet: number };

import type { Level } from "../core/outline/paragraph";
import type { Issue } from "../core/issue";
import type { CellInput } from "../host/workbook";
import type { ChoiceKey } from "./choices";
import { choice, readRecord, text, writeRecord, type RecordCodec } from "./codec";
import type { SheetLanguage } from "./language";
import type { TableLayout } from "./layout";

export type ReportState = ChoiceKey<"reportState">;

/** A row of tblReport: one Word-ready cell, and what it was made from. */
export interface ReportRow {
  readonly level: Level;
  readonly text: string;
  readonly state: ReportState;
  /** Outline row. */
  readonly id: string;
  /** As generated: another text in the cell is the user's. */
  readonly generated: string;
  readonly fingerprint: string;
  /** `2026-06 half-year` */
  readonly period: string;
}

const REPORT: RecordCodec<ReportRow> = {
  level: choice("level", "body"), text, state: choice("reportState", "fresh"), id: text, generated: text, fingerprint: text, period: text,
};

export function readReportRow(layout: TableLayout, row: number, report: (issue: Issue) => void): ReportRow {
  return readRecord(REPORT, layout, row, report);
}

export function writeReportRow(row: ReportRow, language: SheetLanguage): ReadonlyMap<string, CellInput> {
  return writeRecord(REPORT, row, language);
}

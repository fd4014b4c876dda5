/** A workbook's content as records, with everything that is wrong with it as issues. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";
import type { Status } from "../core/evaluate/status";
import type { Issue } from "../core/issue";
import { ownIds } from "../core/outline/ownIds";
import type { TableData, WorkbookContent } from "../host/workbook";
import { REGISTER_ROWS } from "./formulas";
import { cellOf, missingColumns, readLayout, type TableLayout } from "./layout";
import { memoryRows } from "./memoryRows";
import { withNewNames } from "./renames";
import { readEntry, readIndicator, readNote, readOutline, readTarget } from "./records";
import { readReportRow, type ReportRow } from "./reportRow";
import { SCHEMA } from "../core/indicator/settings";
import { readSettings, readStatusWords } from "./settingsTable";
import { TABLE_NAMES, TABLES, type TableName } from "./tables";

export interface TrackerContent {
  readonly dataset: Dataset;
  readonly layouts: ReadonlyMap<TableName, TableLayout>;
  /** Rows of tblReport with their body rows; rows without an outline id are the user's own and are left alone. */
  readonly report: readonly (ReportRow & { readonly row: number })[];
  /** Those rows of the user's own that have a text. */
  readonly ownReport: readonly (Pick<ReportRow, "level" | "text"> & { readonly row: number })[];
  readonly statusWords: ReadonlyMap<Status, string>;
  readonly issues: readonly Issue[];
  /** Made by a newer version: nothing may be written. */
  readonly newer: boolean;
  readonly sheetNames: readonly string[];
}

export type Reading = { readonly kind: "none"; readonly sheetNames: readonly string[] } | { readonly kind: "broken"; readonly issues: readonly Issue[] } | ({ readonly kind: "tracker" } & TrackerContent);

/** Tables without which there is no tracker; the others may be missing and count as empty. */
export const NEEDED_TABLES: readonly TableName[] = ["tblIndicators", "tblEntries", "tblSettings"];

export function readTracker(content: WorkbookContent): Reading {
  const found = TABLE_NAMES.filter((name) => content.tables.has(name));
  if (!found.includes("tblIndicators") && !found.includes("tblSettings")) return { kind: "none", sheetNames: content.sheetNames };
  const missing = NEEDED_TABLES.filter((name) => !found.includes(name));
  if (missing.length > 0) return { kind: "broken", issues: missing.map((table) => ({ code: "table_missing", severity: "error", with: { table, sheet: TABLES[table].sheet.zh } })) };

  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const layouts = new Map<TableName, TableLayout>();
  for (const name of found) {
    const reading = readLayout(TABLES[name], content.tables.get(name) as TableData);
    layouts.set(name, reading.layout);
    issues.push(...reading.issues);
  }
  if (issues.length > 0) return { kind: "broken", issues };
  const register = layouts.get("tblIndicators") as TableLayout;
  if (register.headRow + 1 + register.data.rows.length > REGISTER_ROWS) report({ code: "register_long", severity: "error", with: { rows: REGISTER_ROWS } });

  const settingsLayout = layouts.get("tblSettings") as TableLayout;
  const settings = readSettings(settingsLayout, report);
  const newer = settings.schema > SCHEMA;
  if (newer) report({ code: "newer_schema", severity: "warning", with: { version: settings.schema } });
  const rows = <T>(name: TableName, key: string, read: (layout: TableLayout, row: number, report: (issue: Issue) => void) => T): readonly T[] => {
    const layout = layouts.get(name);
    return layout ? filledRows(layout, key).map((row) => read(layout, row, report)) : [];
  };
  const indicators = rows("tblIndicators", "name", (layout, row, tell): RegisteredIndicator => ({ row, ...readIndicator(layout, row, tell) }));
  const outline = rows("tblPhrases", "level", (layout, row, tell) => {
    const read = readOutline(layout, row, tell);
    const codes = String(cellOf(layout, row, "slots") ?? "").split(" ");
    return { ...read, pattern: withNewNames(read.pattern, codes, indicators) };
  });
  const dataset: Dataset = {
    settings,
    indicators,
    entries: rows("tblEntries", "code", readEntry),
    targets: rows("tblTargets", "code", readTarget),
    notes: rows("tblNotes", "code", readNote),
    outline: ownIds(outline),
    wordings: memoryRows(layouts.get("tblMemory"), "wording").map(({ key, value }) => ({ code: key, wording: value })),
  };
  const older = [...layouts.values()].some((layout) => missingColumns(layout).length > 0) || layouts.size < TABLE_NAMES.length;
  if (older && !newer) report({ code: "older_schema", severity: "info" });
  const written = rows("tblReport", "text", (layout, row, tell) => ({ row, ...readReportRow(layout, row, tell) }));
  const reportRows = rows("tblReport", "id", (layout, row, tell) => ({ row, ...readReportRow(layout, row, tell) }));
  return { kind: "tracker", dataset, layouts, report: reportRows, ownReport: written.filter(({ id }) => id === ""), statusWords: readStatusWords(settingsLayout), issues, newer, sheetNames: content.sheetNames };
}

function filledRows(layout: TableLayout, key: string): readonly number[] {
  return layout.data.rows.flatMap((_, row) => {
    const cell = cellOf(layout, row, key);
    return cell === null || cell === "" ? [] : [row];
  });
}


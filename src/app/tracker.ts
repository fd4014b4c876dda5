/** The open workbook, read and evaluated: what every page of the pane and every command starts from. */
import { evaluate, type EvaluatedYear } from "../core/evaluate/evaluate";
import { inspect } from "../core/evaluate/inspect";
import type { Issue } from "../core/issue";
import { HostError, type Change, type Workbook } from "../host/workbook";
import { derivedIssues } from "../sheets/derived";
import { readTracker, type TrackerContent } from "../sheets/read";
import { completionChanges } from "../sheets/upkeep";
import { TABLE_NAMES } from "../sheets/tables";
import { basisOf } from "./basisOf";

export interface Tracker extends TrackerContent {
  /** At the workbook's own 报告期. */
  readonly year: EvaluatedYear;
  /** What is wrong with the sheets and what is odd in the figures. */
  readonly issues: readonly Issue[];
  readonly readOnly: boolean;
  /** Changes that make it look at the right cells of the user's own tables again; known where those were read. */
  readonly due?: readonly Change[];
}

export type Opened =
  | { readonly kind: "none"; readonly sheetNames: readonly string[] }
  | { readonly kind: "broken"; readonly issues: readonly Issue[] }
  | { readonly kind: "tracker"; readonly tracker: Tracker };

/** Reads the workbook. A workbook without our tables is `none`; one that lacks a needed table or column is `broken`, in words. */
export async function openTracker(workbook: Workbook): Promise<Opened> {
  const content = await workbook.read(TABLE_NAMES);
  const reading = readTracker(content);
  if (reading.kind !== "tracker") return reading;
  const year = evaluate(reading.dataset, reading.dataset.settings.period);
  const issues = [...reading.issues, ...inspect(reading.dataset, year), ...derivedIssues(reading, year)];
  return { kind: "tracker", tracker: { ...reading, year, issues, readOnly: content.readOnly || reading.newer } };
}

/** For commands that need a tracker: anything else is refused with its first issue. */
export async function requireTracker(workbook: Workbook): Promise<Tracker> {
  const opened = await openTracker(workbook);
  if (opened.kind === "tracker") return opened.tracker;
  throw new HostError(opened.kind === "broken" ? (opened.issues[0] ?? NO_TRACKER) : NO_TRACKER);
}

/**
 * For every use case that writes. A workbook of a newer version, or one that is read-only, is left as it is;
 * an older one first gains the tables and columns it lacks.
 */
export async function writableTracker(workbook: Workbook): Promise<Tracker> {
  const tracker = await requireTracker(workbook);
  const { readOnly, newer, dataset } = tracker;
  if (newer) throw new HostError({ code: "newer_schema", severity: "error", with: { version: dataset.settings.schema } });
  if (readOnly) throw new HostError({ code: "host_read_only", severity: "error" });
  const missing = completionChanges(tracker);
  if (missing.length === 0) return tracker;
  await workbook.write(missing, basisOf(tracker));
  return requireTracker(workbook);
}

const NO_TRACKER: Issue = { code: "no_tracker", severity: "error" };

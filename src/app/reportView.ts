/** The report as it stands in the sheet beside the report as the figures of now would have it. Derived at every look, never remembered. */
import { periodKey, usualKind, type Period, type ReportKind } from "../core/indicator/period";
import type { Issue } from "../core/issue";
import { writeReport, type Paragraph, type Unfilled } from "../core/narrate/report";
import type { Segment } from "../core/narrate/segment";
import type { Level, OutlineParagraph } from "../core/outline/paragraph";
import { wordsToCheck } from "../core/outline/wordsToCheck";
import type { ReportRow } from "../sheets/reportRow";
import type { Tracker } from "./tracker";

/** `unwritten`: the sheet does not have it yet. */
export type ParagraphState = "fresh" | "stale" | "edited" | "unwritten";

export interface ParagraphView {
  /** Outline row; of a row that the outline no longer has, the id it was made with. */
  readonly id: string;
  readonly level: Level;
  /** What stands in the cell; of an unwritten paragraph, what would. */
  readonly text: string;
  readonly state: ParagraphState;
  /** An edited paragraph whose figures have moved since it was generated. */
  readonly outdated: boolean;
  /** Runs with sources that make up `text`; one plain run where the user's words cannot be traced. */
  readonly segments: readonly Segment[];
  /** What the figures of now say; null when the outline or the figures no longer give this paragraph. */
  readonly now: Paragraph | null;
  /** Body row in tblReport; null when unwritten. */
  readonly row: number | null;
  /** null when unwritten, and of a row of the user's own. */
  readonly stored: ReportRow | null;
}

export interface ReportView {
  readonly period: Period;
  readonly kind: ReportKind;
  /** In the outline's order; paragraphs that only the sheet has follow the one they stand behind. */
  readonly paragraphs: readonly ParagraphView[];
  /** What was left out and why. */
  readonly issues: readonly Issue[];
}

export interface ReportChoice {
  readonly period?: Period;
  readonly kind?: ReportKind;
  readonly unfilled?: Unfilled;
}

/** The kind the sheet's report was made as, else the usual one of the period. */
export function kindInSheet(tracker: Tracker): ReportKind {
  const [, kind] = (tracker.report[0]?.period ?? "").split(" ");
  const { period } = tracker.dataset.settings;
  const stored = tracker.report[0]?.period.startsWith(periodKey(period)) ? kind : undefined;
  return (stored as ReportKind | undefined) ?? usualKind(period);
}

export function reportView(tracker: Tracker, choice: ReportChoice = {}): ReportView {
  const period = choice.period ?? tracker.dataset.settings.period;
  const kind = choice.kind ?? kindInSheet(tracker);
  const { paragraphs: now, issues } = writeReport(tracker.dataset, { period, kind, ...(choice.unfilled ? { unfilled: choice.unfilled } : {}) });
  const stored = new Map(tracker.report.map((row) => [row.id, row]));
  const stamp = reportStamp(period, kind);
  const views = now.map((paragraph) => viewOf(paragraph, stored.get(paragraph.id) ?? null, stamp));
  const known = new Set(now.map(({ id }) => id));
  const gone = tracker.report.filter(({ id }) => !known.has(id)).map((row) => viewOfGone(row));
  return { period, kind, paragraphs: withOwn([...views, ...gone], tracker), issues: [...issues, ...wordsToCheck(written(tracker, kind), period.year)] };
}

function written({ dataset: { outline } }: Tracker, kind: ReportKind): readonly OutlineParagraph[] {
  return outline.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
}

/** The user's own rows are part of the text: each behind the paragraph that it stands behind in the sheet. */
function withOwn(paragraphs: readonly ParagraphView[], { report, ownReport }: Tracker): readonly ParagraphView[] {
  if (ownReport.length === 0) return paragraphs;
  const behind = new Map<string, ParagraphView[]>();
  for (const { row, level, text } of ownReport) {
    const above = report.reduce<(typeof report)[number] | null>((nearest, one) => (one.row < row && one.row > (nearest?.row ?? -1) ? one : nearest), null);
    const own: ParagraphView = { id: `own ${String(row)}`, level, text, state: "fresh", outdated: false, segments: [{ text, source: null }], now: null, row, stored: null };
    behind.set(above?.id ?? "", [...(behind.get(above?.id ?? "") ?? []), own]);
  }
  return [...(behind.get("") ?? []), ...paragraphs.flatMap((paragraph) => [paragraph, ...(behind.get(paragraph.id) ?? [])])];
}

/** What tblReport remembers of the period: another one makes every paragraph stale. */
export function reportStamp(period: Period, kind: ReportKind): string {
  return `${periodKey(period)} ${kind}`;
}

function viewOf(now: Paragraph, row: (ReportRow & { readonly row: number }) | null, stamp: string): ParagraphView {
  if (!row) return { id: now.id, level: now.level, text: now.text, state: "unwritten", outdated: false, segments: now.segments, now, row: null, stored: null };
  const outdated = row.fingerprint !== now.fingerprint || row.generated !== now.text || row.period !== stamp;
  // What the figures of now say is nobody's edit, even where a write broke off behind the text.
  const edited = row.text !== row.generated && row.text !== now.text;
  const traced = !edited && !outdated;
  return {
    id: now.id, level: now.level, text: row.text, state: edited ? "edited" : outdated ? "stale" : "fresh", outdated,
    segments: traced ? now.segments : [{ text: row.text, source: null }], now, row: row.row, stored: row,
  };
}

/** A paragraph of the sheet that the report of now does not have: stale, or the user's if they changed it. */
function viewOfGone(row: ReportRow & { readonly row: number }): ParagraphView {
  return {
    id: row.id, level: row.level, text: row.text, state: row.text === row.generated ? "stale" : "edited", outdated: true,
    segments: [{ text: row.text, source: null }], now: null, row: row.row, stored: row,
  };
}

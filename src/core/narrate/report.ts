/** The whole report: the outline's paragraphs for this kind, each with its numbers, its fingerprint and what was left out. */
import type { Dataset } from "../indicator/dataset";
import { rowsWith } from "../indicator/rowsWith";
import type { Issue } from "../issue";
import type { Field } from "../outline/fields";
import { isOfKind, type Level, type OutlineParagraph } from "../outline/paragraph";
import { askedFor, type AutoNode, type SlotNode } from "../outline/pattern";
import { readOutline, type ReadParagraph } from "../outline/readOutline";
import { withoutHoles } from "./clauses";
import { RUNGS } from "./detail";
import { itemsClosedUp } from "./itemMarks";
import { DOCUMENT_AUTOS, SECTION_AUTOS, type Auto } from "./documentAutos";
import { guidancePhrase } from "./guidance";
import { headingCounter, isBareMark } from "./enumerator";
import { passedExpectations } from "./expectedDay";
import { fill, hasHole } from "./fill";
import { fingerprintOf } from "./fingerprint";
import { codesInFrames } from "./frame";
import { isNothingDone } from "./isNothingDone";
import { beginNarration, type Narration, type NarrationOptions } from "./narration";
import { overviewText } from "./overview";
import { opening, periodPhrase, titlePhrase, untilPhrase } from "./periodWords";
import { unconfirmed } from "./plan/planText";
import { reporterCounts, reporterLaggards, reporterLeaders, unreported } from "./reporters";
import { sectionText } from "./section";
import { merged, textOf, words, type Segment } from "./segment";
import { fieldText, meaningOf } from "./slot";
import { unchosenNotes } from "./unitNotes";

export interface Paragraph {
  /** The outline row's id. */
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** The text in runs; `text` is their concatenation. */
  readonly segments: readonly Segment[];
  /** Of all values that went in: another value, another fingerprint. */
  readonly fingerprint: string;
}

export interface Report {
  readonly paragraphs: readonly Paragraph[];
  /** What was left out and why, and what the outline asks for that does not exist. */
  readonly issues: readonly Issue[];
}

/**
 * `drop` cuts the clause of an empty value, `mark` puts 【待填：name】 in its place; `source` gives back the mask that the source had
 * there, or the same mark, and leaves nothing out.
 */
export const UNFILLED = ["drop", "mark", "source"] as const;
export type Unfilled = (typeof UNFILLED)[number];

export interface ReportOptions extends NarrationOptions {
  readonly unfilled?: Unfilled;
}

const CELL_LIMIT = 32_767;
const SENTENCE_END = /[。！？；!?;][”’"）)]*$/u;
const HEADINGS: readonly Level[] = ["h1", "h2", "h3"];

/** Over its word budget a report is told at less and less length. */
export function writeReport(dataset: Dataset, options: ReportOptions): Report {
  const narration = beginNarration(dataset, options, codesInFrames(dataset.indicators));
  const { budget } = dataset.settings;
  let report = toldReport(narration, options);
  for (let rung = narration.rung + 1; budget !== null && rung < RUNGS.length && lengthOf(report) > budget; rung += 1) report = toldReport({ ...narration, rung }, options);
  const over = budget !== null && lengthOf(report) > budget;
  return over ? { ...report, issues: [...report.issues, { code: "over_budget", severity: "warning", with: { count: lengthOf(report), limit: budget } }] } : report;
}

function lengthOf({ paragraphs }: Report): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function toldReport(given: Narration, options: ReportOptions): Report {
  const narration: Narration = { ...given, thread: { opened: false, before: null } };
  const { dataset } = narration;
  const issues: Issue[] = [];
  const { unfilled = "drop" } = options;
  const drafts = readOutline(dataset.outline)
    .filter(({ paragraph }) => isOfKind(paragraph, options.kind))
    .map((read) => draftOf(read.paragraph, bodyOf(narration, read, unfilled, (issue) => issues.push(issue))));
  const indexes = new Map(drafts.map(({ paragraph }, index) => [paragraph, index]));
  const headings = headingCounter();
  const paragraphs = dataset.outline.flatMap((paragraph): readonly Paragraph[] => {
    const { id, level } = paragraph;
    const index = indexes.get(paragraph) ?? -1;
    const draft = drafts[index];
    if (!draft) {
      headings.leftOut(level, paragraph.heading);
      return [];
    }
    const { body, isHeading } = draft;
    if (isHeading && unfilled !== "source" && !hasText(drafts, index)) {
      headings.leftOut(level, paragraph.heading);
      issues.push({ code: "heading_without_text", severity: "info", where: placeOf(paragraph), with: { name: paragraph.heading.replace(/。$/u, "") } });
      return [];
    }
    if (body.length === 0 && !isHeading && (paragraph.pattern !== "" || paragraph.pinned !== "" || paragraph.heading === "")) return [];
    const segments = merged([words(headings.kept(level, paragraph.heading)), ...body]);
    const text = textOf(segments);
    if (text.length > CELL_LIMIT) {
      issues.push({ code: "paragraph_too_long", severity: "error", where: placeOf(paragraph), with: { count: text.length } });
      return [];
    }
    return [{ id, level, text, segments, fingerprint: fingerprintOf(segments) }];
  });
  return { paragraphs, issues: [...issues, ...unchosenNotes(narration), ...passedExpectations(narration)] };
}

interface Draft {
  readonly paragraph: OutlineParagraph;
  readonly body: readonly Segment[];
  /** It has no text of its own. */
  readonly isHeading: boolean;
}

function draftOf(paragraph: OutlineParagraph, body: readonly Segment[]): Draft {
  return { paragraph, body, isHeading: isHeadingOnly(paragraph, body) };
}

/** Whether anything is said under a heading before the next one of its own or a higher level. */
function hasText(drafts: readonly Draft[], heading: number): boolean {
  const own = drafts[heading]?.paragraph.level ?? "h1";
  for (let index = heading + 1; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    const { level } = draft.paragraph;
    if (level === "closing" || (HEADINGS.includes(level) && HEADINGS.indexOf(level) <= HEADINGS.indexOf(own))) return false;
    if (!draft.isHeading && draft.body.length > 0) return true;
  }
  return false;
}

/**
 * A heading with a pattern runs on into its own text. Behind a mark alone (二、) the pattern is the heading's own words, as long as
 * they do not end as a sentence does: headings on their own line carry no stop. Rule: language.md 1.7.
 */
function isHeadingOnly({ level, heading }: OutlineParagraph, body: readonly Segment[]): boolean {
  if (!HEADINGS.includes(level) || body.length === 0) return HEADINGS.includes(level);
  return level !== "h3" && isBareMark(heading) && !SENTENCE_END.test(textOf(body));
}

/** An empty pattern has no body. */
function bodyOf(narration: Narration, { paragraph, nodes, brokenAt }: ReadParagraph, unfilled: Unfilled, report: (issue: Issue) => void): readonly Segment[] {
  if (brokenAt !== null) report({ code: "slot_syntax", severity: "warning", where: placeOf(paragraph), with: { position: brokenAt + 1 } });
  const filled = fill(nodes, {
    slot: (node) => slotText(narration, paragraph, node, unfilled, report),
    auto: (node) => autoText(narration, paragraph, node, report),
    keepsParts: unfilled === "source",
  });
  if (!hasHole(filled)) return merged(filled);
  if (unfilled === "drop") return itemsClosedUp(filled, withoutHoles(filled));
  return merged(filled.map((segment) => (segment.hole === undefined ? segment : words(placeholder(segment.hole, unfilled === "source" ? segment.mask : undefined)))));
}

/** Automatic text with nothing to say leaves no mark. */
function placeholder(hole: string, mask: string | undefined): string {
  return mask ?? (hole.startsWith("#") ? "" : `【待填：${hole}】`);
}

function slotText(narration: Narration, paragraph: OutlineParagraph, node: SlotNode, unfilled: Unfilled, report: (issue: Issue) => void): readonly Segment[] | null {
  const meaning = meaningOf(narration, node);
  if (meaning.ok && unfilled === "drop" && OF_THE_RESULT.has(meaning.field) && isNothingDone(meaning.fact.evaluation)) {
    report({ code: "confirm_not_started", severity: "warning", where: placeOf(paragraph), with: { name: askedFor(node) } });
    return null;
  }
  const text = meaning.ok ? fieldText(meaning.fact, meaning.field, node.written) : null;
  if (!meaning.ok) report({ code: meaning.code, severity: "warning", where: placeOf(paragraph), with: { slot: node.raw } });
  else if (text) text.forEach(({ source }) => source?.proposal && report(unconfirmed(meaning.fact, source.proposal)));
  else report({ code: unfilled === "drop" ? "slot_empty" : "slot_to_fill", severity: "info", where: placeOf(paragraph), with: { name: askedFor(node) } });
  return text;
}

const OF_THE_RESULT: ReadonlySet<Field> = new Set(["actual", "completion", "growth", "change"]);

const AUTOS: Readonly<Record<string, Auto>> = {
  时: (narration) => [words(periodPhrase(narration))],
  "时，": (narration) => [words(opening(periodPhrase(narration)))],
  期: (narration) => [words(titlePhrase(narration))],
  截至: (narration) => [words(untilPhrase(narration))],
  单位: ({ dataset }) => (dataset.settings.office ? [words(dataset.settings.office)] : null),
  区域: ({ dataset }) => (dataset.settings.region ? [words(dataset.settings.region)] : null),
  领导: ({ dataset }) => guidancePhrase(dataset.settings),
  // 通报 to those below, whatever it is called to those above
  呈: ({ voice }, argument) => [words(voice === "circular" ? "通报" : argument || "报告")],
  年: ({ year }) => [words(String(year.period.year))],
  下年: ({ year }) => [words(String(year.period.year + 1))],
  总况: (narration) => withStop(overviewText(narration)),
  栏目: sectionText,
  ...DOCUMENT_AUTOS,
  各单位: (narration, name) => withStop(ofIndicator(narration, name, reporterCounts)),
  前三: (narration, name) => withStop(ofIndicator(narration, name, reporterLeaders)),
  后进: (narration, name) => withStop(ofIndicator(narration, name, reporterLaggards)),
  未报: (narration) => withStop(unreported(narration)),
};

function autoText(narration: Narration, paragraph: OutlineParagraph, node: AutoNode, report: (issue: Issue) => void): readonly Segment[] | null {
  const auto = Object.prototype.hasOwnProperty.call(AUTOS, node.word) ? AUTOS[node.word] : undefined;
  if (!auto) report({ code: "auto_unknown", severity: "warning", where: placeOf(paragraph), with: { slot: node.raw } });
  if (SECTION_AUTOS.has(node.word) && rowsWith(narration.dataset.indicators, "section", node.argument).length === 0) {
    report({ code: "section_unknown", severity: "info", where: placeOf(paragraph), with: { slot: node.raw } });
  }
  return auto?.(narration, node.argument, report) ?? null;
}

function ofIndicator<T>(narration: Narration, name: string, make: (narration: Narration, indicator: Dataset["indicators"][number]) => T): T | null {
  const indicator = narration.byName.get(name)?.[0] ?? narration.byCode.get(name);
  return indicator ? make(narration, indicator) : null;
}

function withStop(segments: readonly Segment[] | null): readonly Segment[] | null {
  return segments && [...segments, words("。")];
}

function placeOf({ row }: OutlineParagraph): Issue["where"] & object {
  return { table: "tblPhrases", row, column: "pattern" };
}

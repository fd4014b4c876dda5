/** Last year's report into the workbook that is open. Nothing that stands there is overwritten; one press takes it all back. */
import type { RegisteredIndicator } from "../core/indicator/dataset";
import type { CellPlace } from "../core/issue";
import { withPlanJoined, type JoinedProposal } from "../core/read/joinPlan";
import { aliasKey, isAhead, matchIndicators, type Match } from "../core/read/matchIndicators";
import { outlineOf } from "../core/read/outlineOf";
import { freeName } from "../core/read/ownName";
import type { Proposal, ProposedIndicator } from "../core/read/proposal";
import type { Workbook } from "../host/workbook";
import { aliasChanges, rememberedAliases } from "./aliasMemory";
import { basisOf } from "./basisOf";
import { freeCodes } from "./freeCodes";
import { figuresByKey } from "./importedDataset";
import { mergeFigures, type Filled } from "./mergeFigures";
import { outlineChanges } from "./mergeOutline";
import { newRows, type NewRow } from "./mergeRows";
import { noteChanges } from "./mergeNotes";
import { actualFigure, reportMonth, reportPeriodKey, targetFigures } from "./reportFigures";
import { writableTracker, type Tracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export interface MergeRow {
  /** Of the proposed indicator. */
  readonly key: string;
  readonly match: Match;
}

export interface MergePreview {
  /** One for every proposed indicator that is not excluded, in the proposal's order. */
  readonly rows: readonly MergeRow[];
}

export interface MergeChoice {
  /**
   * By key: a code of the workbook, or null for a row of its own. What is not in it goes by its match; a doubtful one
   * becomes a row of its own, and that is not remembered.
   */
  readonly decisions: ReadonlyMap<string, string | null>;
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
  /** `replace`: the report's paragraphs in place of the workbook's; `append`: behind them; `keep`: none. */
  readonly outline: "replace" | "append" | "keep";
}

/** A cell that holds something else than the report says, and was left as it is. */
export interface Differing {
  readonly name: string;
  readonly place: CellPlace;
  /** A number, or the word of the sheet that says there is no target. */
  readonly stands: number | string;
  readonly says: number;
}

export interface Merged {
  /** New rows of the register, and rows that were there and are meant. */
  readonly added: number;
  readonly matched: number;
  /** Figures and targets that went into blank cells of rows that were there. */
  readonly filled: number;
  readonly differing: readonly Differing[];
  readonly undo: Undo;
}

/** Reads nothing and writes nothing: what `mergeReport` would do. A target that joins last year's result goes where that goes. */
export function mergePreview(tracker: Tracker, given: Proposal): MergePreview {
  const joined = withPlanJoined(given, yearOf(tracker));
  const matches = matchesOf(tracker, joined);
  const rows = given.indicators.filter(({ excluded }) => !excluded);
  return { rows: rows.map(({ key }) => ({ key, match: matches.get(joined.into.get(key) ?? key) ?? { kind: "none" } })) };
}

/**
 * What was said is kept first: a second try after a stop then finds the rows of the first. New rows of the register come
 * before their entries, and the sentences that name them last.
 */
export async function mergeReport(workbook: Workbook, given: Proposal, choice: MergeChoice): Promise<Merged> {
  const tracker = await writableTracker(workbook);
  const year = yearOf(tracker);
  const joined = withPlanJoined(given, year);
  const placed = placedRows(tracker, joined, choice);
  const proposal: Proposal = { reading: given.reading, indicators: placed.map(({ one, code, name, row }) => ({ ...one, name: slotName(tracker, placed, name, code), unit: row?.unit ?? one.unit })) };
  const outline = outlineOf(proposal, year);
  const figures = figuresByKey(outline);
  const month = reportMonth(proposal);
  const filled = placed.flatMap(({ one, row }): readonly { readonly placed: NewRow | null; readonly filled: Filled }[] => {
    if (!row) return [];
    const own = figures.get(one.key) ?? [];
    const actual = actualFigure(proposal, own, year, year);
    const result = mergeFigures(tracker, {
      indicator: row, own: actual?.value ?? null, last: actualFigure(proposal, own, year, year - 1)?.value ?? null, approximate: actual?.approximate?.text ?? "",
      targets: targetFigures(proposal, own, year), month, source: choice.source,
    });
    return [{ placed: result.wantsEntry ? { one, indicator: row, isNew: false } : null, filled: result }];
  });
  const codes = new Map(placed.map(({ one, code }) => [one.key, code]));
  const added = newRows(tracker, proposal, {
    codes, figures, source: choice.source, rows: placed.flatMap(({ one, name, row }) => (row ? [] : [{ one: { ...one, name }, isNew: true }])), wanting: filled.flatMap(({ placed: row }) => row ?? []),
  });
  const memory = tracker.layouts.get("tblMemory");
  const names = new Map([...tracker.dataset.indicators.map(({ name, code }) => [name, code] as const), ...placed.map(({ name, code }) => [name, code] as const)]);
  const changes = [
    ...(memory ? aliasChanges(memory, decidedAliases(tracker, joined, placed, choice)) : []),
    ...added,
    ...filled.flatMap(({ filled: { changes: cells } }) => cells),
    ...noteChanges(tracker, outline.words.map(({ indicator, practice, effect }) => ({ code: codes.get(indicator.key) ?? "", period: reportPeriodKey(proposal, year), practice, effect }))),
    ...(choice.outline === "keep" ? [] : outlineChanges(tracker, outline.paragraphs, choice.outline, names)),
  ];
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return {
    added: placed.filter(({ row }) => !row).length, matched: placed.filter(({ row }) => row).length,
    filled: filled.reduce((sum, { filled: { count } }) => sum + count, 0), differing: filled.flatMap(({ filled: { differing } }) => differing), undo: undoable(tracker, changes),
  };
}

interface Placed {
  readonly one: ProposedIndicator;
  readonly code: string;
  readonly name: string;
  /** null: a row of its own. */
  readonly row: RegisteredIndicator | null;
}

function yearOf({ dataset }: Tracker): number {
  return dataset.settings.period.year;
}

function matchesOf(tracker: Tracker, { proposal }: JoinedProposal): ReadonlyMap<string, Match> {
  return matchIndicators(proposal, { rows: tracker.dataset.indicators, remembered: rememberedAliases(tracker.layouts.get("tblMemory")), year: yearOf(tracker) });
}

function placedRows(tracker: Tracker, joined: JoinedProposal, { decisions }: MergeChoice): readonly Placed[] {
  const { indicators, entries, targets, notes } = tracker.dataset;
  const matches = matchesOf(tracker, joined);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const nextCode = freeCodes(indicators, [...entries, ...targets, ...notes].map(({ code }) => code));
  const names = new Set(indicators.map(({ name }) => name));
  return joined.proposal.indicators.filter(({ excluded }) => !excluded).map((one): Placed => {
    const match = matches.get(one.key);
    const agreed = match?.kind === "exact" || match?.kind === "remembered" ? match.code : null;
    const wanted = decisions.has(one.key) ? (decisions.get(one.key) ?? null) : agreed;
    const row = wanted === null ? null : (byCode.get(wanted) ?? null);
    if (row) return { one, code: row.code, name: row.name, row };
    const name = freeName(one.name, (wanted) => names.has(wanted));
    names.add(name);
    return { one, code: nextCode(one.section), name, row: null };
  });
}

/** A slot names the row, or its code where the name is not the row's alone or holds marks of a slot. */
function slotName(tracker: Tracker, placed: readonly Placed[], name: string, code: string): string {
  const others = [...tracker.dataset.indicators, ...placed].filter((other) => other.name === name && other.code !== code);
  return others.length > 0 || /[/@.{}|[\]\\]/u.test(name) ? code : name;
}

/** What a person decided, and rows that got another name than the report has. */
function decidedAliases(tracker: Tracker, { proposal }: JoinedProposal, placed: readonly Placed[], { decisions }: MergeChoice): ReadonlyMap<string, string> {
  return new Map(
    placed
      .filter(({ one, name, row }) => decisions.has(one.key) || (!row && name !== one.name))
      .map(({ one, code }) => [aliasKey(one, isAhead(proposal, one, yearOf(tracker))), code]),
  );
}

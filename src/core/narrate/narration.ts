/** What every part of the text needs to know; made once per report. */
import type { EvaluatedYear, Evaluation } from "../evaluate/evaluate";
import { evaluate } from "../evaluate/evaluate";
import type { Dataset, RegisteredIndicator } from "../indicator/dataset";
import type { Note } from "../indicator/indicator";
import { periodKey, type Period, type ReportKind } from "../indicator/period";
import { rowsWith } from "../indicator/rowsWith";
import type { Voice } from "../indicator/settings";
import { FIRST_RUNG } from "./detail";
import type { Sentence } from "./sentence";
import { withoutShortBases } from "./withoutShortBases";

/** What the paragraphs before have said: the period is named once, and neighbours do not repeat a wording, whatever heading parts them. */
export interface Thread {
  opened: boolean;
  before: Sentence | null;
}

export interface Narration {
  readonly thread: Thread;
  readonly dataset: Dataset;
  readonly year: EvaluatedYear;
  readonly kind: ReportKind;
  readonly voice: Voice;
  /** Index into RUNGS: how much is said. */
  readonly rung: number;
  readonly byName: ReadonlyMap<string, readonly RegisteredIndicator[]>;
  readonly byCode: ReadonlyMap<string, RegisteredIndicator>;
  /** Codes that another indicator's frame says along with its own value; without such a value nobody says them. */
  readonly saidElsewhere: ReadonlySet<string>;
}

export interface NarrationOptions {
  readonly period: Period;
  readonly kind: ReportKind;
  readonly voice?: Voice;
}

export function beginNarration(dataset: Dataset, { period, kind, voice }: NarrationOptions, inFrames: ReadonlyMap<string, readonly string[]>): Narration {
  const byName = new Map<string, RegisteredIndicator[]>();
  const byCode = new Map<string, RegisteredIndicator>();
  for (const indicator of dataset.indicators) {
    const same = byName.get(indicator.name);
    if (same) same.push(indicator);
    else byName.set(indicator.name, [indicator]);
    if (!byCode.has(indicator.code)) byCode.set(indicator.code, indicator);
  }
  const { settings } = dataset;
  const year = withoutShortBases(evaluate(dataset, period));
  const saidElsewhere = new Set([...inFrames].filter(([, owners]) => owners.some((owner) => (year.byCode.get(owner)?.actual ?? null) !== null)).map(([code]) => code));
  return { thread: { opened: false, before: null }, dataset, year, kind, voice: voice ?? (kind === "review" ? "inspection" : settings.voice), rung: FIRST_RUNG[settings.detail], byName, byCode, saidElsewhere };
}

export function evaluationOf(narration: Narration, code: string): Evaluation | null {
  return narration.year.byCode.get(code) ?? null;
}

/** Of one section, in the register's order; without a section all. */
export function indicatorsOf({ dataset: { indicators } }: Pick<Narration, "dataset">, section: string): readonly RegisteredIndicator[] {
  return section === "" ? indicators : rowsWith(indicators, "section", section);
}

/** The words beside an indicator for this period; those without a period serve where there are none. Later rows win. */
export function noteOf({ dataset, year }: Narration, code: string, reporter = ""): Note | null {
  const rows = rowsWith(dataset.notes, "code", code).filter((note) => note.reporter === reporter);
  if (rows.length === 0) return null;
  const key: string = periodKey(year.period);
  return rows.findLast((note) => note.period === key) ?? rows.findLast((note) => note.period === "") ?? null;
}

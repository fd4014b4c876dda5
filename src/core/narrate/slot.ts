/** `{section/name@unit.field.period|manner}` of outlines and frames: which indicator it means, and what it says. */
import { evaluate, evaluateReporter, type EvaluatedYear, type Evaluation } from "../evaluate/evaluate";
import { toDate, Totals } from "../evaluate/total";
import type { Dataset, RegisteredIndicator } from "../indicator/dataset";
import { parsePeriod, periodKey, type Period, type PeriodKey } from "../indicator/period";
import type { IssueCode } from "../issue";
import type { Manner } from "../number/manner";
import { renderQuantity } from "../number/render";
import { fieldOf, type Field } from "../outline/fields";
import type { SlotNode } from "../outline/pattern";
import { onceFor } from "../onceFor";
import { forecastOf, type Fact } from "./conditions";
import { comparisonOf, completionOf, baseOf, changeOf, differenceOf, exactText, excessOf, isSayable, remainingOf, styleOf, targetOf, upperOf, valueOf } from "./figures";
import { inManner } from "./inManner";
import { evaluationOf, noteOf, type Narration } from "./narration";
import { STATUS_WORDS } from "./phrases/statusWords";
import { nextYearOf } from "./plan/planned";
import { words, type Segment } from "./segment";
import { factSentence } from "./sentence";
import { shareOf } from "./share";
import { ENTRIES_TABLE, monthColumn, numberFrom, sourceOf } from "./source";
import { withoutEnd } from "./terms";

export type SlotMeaning =
  | { readonly ok: true; readonly fact: Fact; readonly field: Field }
  | { readonly ok: false; readonly code: Extract<IssueCode, "slot_unknown" | "slot_ambiguous" | "slot_field_unknown" | "slot_manner_unknown"> };

/** The indicator and field a slot means; names win over codes. */
export function meaningOf(narration: Narration, node: SlotNode): SlotMeaning {
  const named = candidates(narration, node);
  const [indicator] = named;
  if (!indicator) return { ok: false, code: "slot_unknown" };
  if (named.length > 1) return { ok: false, code: "slot_ambiguous" };
  const field = fieldOf(node.field);
  const period = periodOf(node.period, narration.year.period);
  if (!field || !period) return { ok: false, code: "slot_field_unknown" };
  if (node.manner !== "" && !node.written) return { ok: false, code: "slot_manner_unknown" };
  const fact = factAt(narration, indicator, node.reporter, period);
  return fact ? { ok: true, fact, field } : { ok: false, code: "slot_unknown" };
}

/** null when the slot is unknown or its cell is blank. */
export function valueOfSlot(narration: Narration, node: SlotNode): readonly Segment[] | null {
  const meaning = meaningOf(narration, node);
  return meaning.ok ? fieldText(meaning.fact, meaning.field, node.written) : null;
}

/** What a field says of an indicator; with a manner, its number alone. */
export function fieldText(fact: Fact, field: Field, manner: Manner | null): readonly Segment[] | null {
  const said = FIELD_TEXT[field](fact);
  return manner ? inManner(fact, field, said, manner) : said;
}

function candidates({ byName, byCode }: Narration, { section, name }: SlotNode): readonly RegisteredIndicator[] {
  const named = (byName.get(name) ?? []).filter((indicator) => section === "" || indicator.section === section);
  const coded = byCode.get(name);
  return named.length > 0 ? named : coded ? [coded] : [];
}

/** Empty: the report's own; `2026-03`, or `3月` of the same year. */
function periodOf(text: string, own: Period): Period | null {
  if (text === "") return own;
  const month = /^(\d{1,2})月$/u.exec(text);
  return month ? parsePeriod(`${own.year}-${month[1]}`) : parsePeriod(text);
}

function factAt(narration: Narration, indicator: RegisteredIndicator, reporter: string | null, period: Period): Fact | null {
  const own = narration.year.period;
  const same = period.year === own.year && period.month === own.month;
  const at: Narration = same ? narration : { ...narration, year: yearAt(narration.dataset, period) };
  const evaluation: Evaluation | null =
    reporter === null ? evaluationOf(at, indicator.code) : evaluateReporter(narration.dataset, indicator, reporter, period);
  return evaluation && { evaluation, narration: at, ...(reporter === null ? {} : { reporter }) };
}

const yearsOf = onceFor<Dataset, Map<PeriodKey, EvaluatedYear>>(() => new Map());

/** Another period than the report's own: evaluated once for all slots that ask for it. */
function yearAt(dataset: Dataset, period: Period): EvaluatedYear {
  const [years, key] = [yearsOf(dataset), periodKey(period)];
  const year = years.get(key) ?? evaluate(dataset, period);
  years.set(key, year);
  return year;
}

const FIELD_TEXT: Readonly<Record<Field, (fact: Fact) => readonly Segment[] | null>> = {
  actual: valueOf,
  target: targetOf,
  upper: upperOf,
  completion: completionOf,
  gap: differenceOf,
  remaining: remainingOf,
  excess: excessOf,
  base: baseOf,
  growth: comparisonOf,
  change: changeOf,
  share: shareOf,
  month: (fact) => monthsValue(fact, 1),
  quarter: (fact) => monthsValue(fact, 3),
  plan: (fact) => plannedText(fact, "value"),
  planUpper: (fact) => plannedText(fact, "upper"),
  forecast: forecastText,
  status: ({ evaluation }) => [words(STATUS_WORDS[evaluation.status])],
  sentence: (fact) => factSentence({ ...fact, opens: false })?.segments ?? null,
  cause: (fact) => noteText(fact, "cause"),
  measure: (fact) => noteText(fact, "measure"),
  practice: (fact) => noteText(fact, "practice"),
  effect: (fact) => noteText(fact, "effect"),
  stage: (fact) => noteText(fact, "stage"),
  expected: (fact) => noteText(fact, "expected"),
};

function noteText({ evaluation, narration }: Fact, column: "cause" | "measure" | "practice" | "effect" | "stage" | "expected"): readonly Segment[] | null {
  const text = withoutEnd(noteOf(narration, evaluation.indicator.code)?.[column] ?? "");
  return text ? [words(text)] : null;
}

/** Of the year after the report's; one that nobody gave is a proposal, and says so. */
function plannedText(fact: Fact, end: "value" | "upper"): readonly Segment[] | null {
  const planned = nextYearOf(fact);
  const value = planned?.[end] ?? null;
  return planned && isSayable(value) ? numberFrom(exactText(fact, value), { ...planned.source, value }) : null;
}

function forecastText(fact: Fact): readonly Segment[] | null {
  const forecast = forecastOf(fact.evaluation);
  if (!isSayable(forecast)) return null;
  const { indicator, entries } = fact.evaluation;
  const cells = entries.map(({ row }) => ({ table: ENTRIES_TABLE, row, column: "forecast" }));
  return numberFrom(renderQuantity(forecast, indicator.unit, styleOf(fact)), { ...sourceOf(fact, "forecast", forecast), rule: "typed", cells });
}

/** The period's last month or quarter alone. */
function monthsValue(fact: Fact, count: 1 | 3): readonly Segment[] | null {
  const { indicator, entries } = fact.evaluation;
  const { dataset, year } = fact.narration;
  const last = year.period.month;
  const first = Math.max(count === 1 ? last : last - ((last - 1) % 3), 1);
  const totals = new Totals(dataset.indicators, dataset.entries, (entry, of) => toDate(entry.months.slice(first - 1, last), last, of.monthTotal), fact.reporter);
  const value = totals.of(indicator);
  if (!isSayable(value)) return null;
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthColumn(first + index));
  const cells = entries.flatMap(({ row }) => months.map((column) => ({ table: ENTRIES_TABLE, row, column })));
  const field: Field = count === 1 ? "month" : "quarter";
  const source = sourceOf(fact, field, value);
  return numberFrom(renderQuantity(value, indicator.unit, styleOf(fact)), cells.length ? { ...source, cells } : source);
}

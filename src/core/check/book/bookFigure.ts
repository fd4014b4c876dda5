/** What the workbook has for a role of an indicator: the exact value, and the cells that it stands in. */
import { evaluateReporter } from "../../evaluate/evaluate";
import { lastYearToDate, Totals, toDate } from "../../evaluate/total";
import type { Entry } from "../../indicator/indicator";
import type { CellPlace } from "../../issue";
import { revisionsOf, stretchOf, forecastOf, type Fact } from "../../narrate/conditions";
import { nextYearOf } from "../../narrate/plan/planned";
import { shareOf } from "../../narrate/share";
import { ENTRIES_TABLE, monthColumn, sourceOf, TARGETS_TABLE } from "../../narrate/source";
import { difference, quotient } from "../../number/round";
import { isPercent } from "../../number/unit";
import type { Field } from "../../outline/fields";
import type { Book } from "./book";
import type { Role } from "./role";
import type { Scope } from "./scope";
import type { When } from "./when";

export interface BookFigure {
  /** As the cell holds it; without sign where the text says the direction in words. */
  readonly value: number;
  /** `own`: in the indicator's unit; the others are fractions, but for `times`. */
  readonly unit: "own" | "percent" | "points" | "times";
  readonly cells: readonly CellPlace[];
}

/** null: the workbook has no such indicator, or the unit has no entry of it. */
export function factOf(book: Book, code: string, month: number, scope: Scope): Fact | null {
  const narration = book.at(month);
  const evaluation = narration.year.byCode.get(code);
  if (!evaluation || scope.kind === "elsewhere") return null;
  if (scope.kind === "whole") return { evaluation, narration };
  const registered = narration.byCode.get(code);
  const own = registered && evaluateReporter(book.dataset, registered, scope.reporter, narration.year.period);
  return own ? { evaluation: own, narration, reporter: scope.reporter } : null;
}

/** The first is what should be printed; the others are as true: the upper end of a range, the target before it was revised. Empty: nothing known. */
export function figuresOf(book: Book, code: string, scope: Scope, role: Role, when: When, month: number): readonly BookFigure[] {
  switch (when.kind) {
    case "other":
      return [];
    case "nextYear":
      return nextYear(book, code, scope, month);
    case "lastYear":
      return role === "actual" || role === "base" ? lastYears(factOf(book, code, month, scope), when.month) : [];
    case "months":
      return role === "target" ? FIGURES.target(factOf(book, code, month, scope)) : [...monthsAlone(book, code, scope, when), ...FIGURES[role](factOf(book, code, month, scope))];
    case "toDate":
      return FIGURES[role](factOf(book, code, when.month, scope));
  }
}

type Read = (fact: Fact | null) => readonly BookFigure[];

function own(value: number | null | undefined, fact: Fact, field: Field, unit: BookFigure["unit"] = "own", cells?: readonly CellPlace[]): readonly BookFigure[] {
  return value === null || value === undefined ? [] : [{ value: unit === "own" && field === "actual" ? value : Math.abs(value), unit, cells: cells ?? sourceOf(fact, field, value).cells }];
}

function of(read: (fact: Fact) => readonly BookFigure[]): Read {
  return (fact) => (fact === null ? [] : read(fact));
}

function apart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : difference(a, b);
}

/** A rate's distance is in points. */
function inPoints({ evaluation: { indicator } }: Fact): BookFigure["unit"] {
  return isPercent(indicator.unit) ? "points" : "own";
}

const FIGURES: Readonly<Record<Role, Read>> = {
  actual: of((fact) => own(fact.evaluation.actual, fact, "actual")),
  target: of((fact) => [
    ...own(fact.evaluation.indicator.target, fact, "target"), ...own(fact.evaluation.indicator.upper, fact, "upper"), ...stretch(fact),
    ...(fact.reporter === undefined ? revisionsOf(fact.narration, fact.evaluation.indicator.code).flatMap(({ lower, row }) => own(lower, fact, "target", "own", [{ table: TARGETS_TABLE, row, column: "lower" }])) : []),
  ]),
  base: of((fact) => own(fact.evaluation.base, fact, "base")),
  month: of((fact) => alone(fact, fact.narration.year.period.month, fact.narration.year.period.month)),
  quarter: of((fact) => alone(fact, fact.narration.year.period.month - ((fact.narration.year.period.month - 1) % 3), fact.narration.year.period.month)),
  remaining: of((fact) => [
    ...own(apart(fact.evaluation.indicator.target, fact.evaluation.actual), fact, "remaining", inPoints(fact)),
    ...stretch(fact).flatMap(({ value, cells }) => own(apart(value, fact.evaluation.actual), fact, "remaining", inPoints(fact), cells)),
  ]),
  change: of((fact) => own(apart(fact.evaluation.actual, fact.evaluation.base), fact, "change", inPoints(fact))),
  excess: of((fact) => own(apart(fact.evaluation.actual, fact.evaluation.indicator.target), fact, "excess", inPoints(fact))),
  forecast: of((fact) => own(forecastOf(fact.evaluation), fact, "forecast", "own", fact.evaluation.entries.map(({ row }) => ({ table: ENTRIES_TABLE, row, column: "forecast" })))),
  completion: of((fact) => own(fact.evaluation.completion, fact, "completion", "percent")),
  growth: of((fact) => (isLevel(fact) ? [] : own(fact.evaluation.growth, fact, "growth", "percent"))),
  share: of((fact) => shareOf(fact)?.flatMap(({ source }) => (source ? own(source.value, fact, "share", "percent", source.cells) : [])) ?? []),
  gap: of((fact) => (isLevel(fact) ? [] : own(fact.evaluation.gap, fact, "gap", "points"))),
  toTarget: of((fact) => (isLevel(fact) ? own(apart(fact.evaluation.actual, fact.evaluation.indicator.target), fact, "gap", inPoints(fact)) : [])),
  difference: of((fact) => (isLevel(fact) ? own(fact.evaluation.growth, fact, "growth", inPoints(fact)) : [])),
  times: of((fact) => own(fact.evaluation.actual !== null && fact.evaluation.base !== null && fact.evaluation.base > 0 ? quotient(fact.evaluation.actual, fact.evaluation.base) : null, fact, "growth", "times")),
};

function isLevel({ evaluation: { indicator: { kind } } }: Fact): boolean {
  return kind === "ratio" || kind === "score";
}

function stretch(fact: Fact): readonly BookFigure[] {
  const row = fact.reporter === undefined ? stretchOf(fact) : null;
  return row ? own(row.lower, fact, "target", "own", [{ table: TARGETS_TABLE, row: row.row, column: "lower" }]) : [];
}

/** Also of months that this year has not reached. */
function lastYears(fact: Fact | null, upTo: number): readonly BookFigure[] {
  if (!fact) return [];
  const { dataset } = fact.narration;
  const totals = new Totals(dataset.indicators, entriesOf(fact), (entry, of) => lastYearToDate(entry, upTo, of.monthTotal));
  const value = totals.of(fact.evaluation.indicator);
  if (fact.evaluation.base === value) return own(value, fact, "base");
  const byMonth = fact.evaluation.entries.some(({ lastYear }) => lastYear.some((each) => each !== null));
  return own(value, fact, "base", "own", cellsOf(fact, byMonth ? Array.from({ length: upTo }, (_, at) => `p${String(at + 1)}`) : ["lastYearTotal"]));
}

function entriesOf({ narration: { dataset }, reporter }: Fact): readonly Entry[] {
  return dataset.entries.filter((entry) => reporter === undefined || entry.reporter === reporter);
}

function cellsOf({ evaluation: { entries } }: Fact, columns: readonly string[]): readonly CellPlace[] | undefined {
  return entries.length > 0 ? entries.flatMap(({ row }) => columns.map((column) => ({ table: ENTRIES_TABLE, row, column }))) : undefined;
}

/** Some months alone, as 当月 and 二季度 have them. */
function alone(fact: Fact, from: number, to: number): readonly BookFigure[] {
  const totals = new Totals(fact.narration.dataset.indicators, entriesOf(fact), (entry, of) => toDate(entry.months.slice(from - 1, to), to, of.monthTotal));
  const months = Array.from({ length: to - from + 1 }, (_, index) => monthColumn(from + index));
  return own(totals.of(fact.evaluation.indicator), fact, "month", "own", cellsOf(fact, months));
}

function monthsAlone(book: Book, code: string, scope: Scope, { from, to }: Extract<When, { readonly kind: "months" }>): readonly BookFigure[] {
  const fact = factOf(book, code, to, scope);
  return fact ? alone(fact, from, to) : [];
}

/** Targets that somebody gave; a proposal is no figure to hold a draft against. */
function nextYear(book: Book, code: string, scope: Scope, month: number): readonly BookFigure[] {
  const fact = factOf(book, code, month, scope);
  const planned = fact && fact.reporter === undefined ? nextYearOf(fact) : null;
  if (!planned || !fact || planned.source.rule === "proposed") return [];
  return [...own(planned.value, fact, "target", "own", planned.source.cells), ...own(planned.upper, fact, "target", "own", planned.source.cells), ...own(planned.stretch?.value, fact, "target", "own", planned.stretch?.source.cells)];
}

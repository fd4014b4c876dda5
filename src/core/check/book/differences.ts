/** Numbers that are not what the workbook has, and what they are instead: an older month's, last year's, another indicator's. */
import { compareValues, shift } from "../../number/round";
import { isPercent } from "../../number/unit";
import { guardsOf } from "../../narrate/figures";
import { renderDifference, renderPercent, renderQuantity, renderTimes } from "../../number/render";
import type { Draft } from "../draft";
import type { Finding, FindingReason, Severity } from "../finding";
import type { Printed } from "../printed";
import { asPrinted } from "./asPrinted";
import type { Book } from "./book";
import { factOf, figuresOf, type BookFigure } from "./bookFigure";
import { fits, inMeasure, isNear, printedAs } from "./fits";
import type { Match } from "./match";
import { isDerived, type Role } from "./role";

interface Wrong {
  readonly match: Match;
  readonly printed: Printed;
  readonly expected: BookFigure;
  /** Of the expected figure, in the printed measure. */
  readonly value: number;
}

interface Diagnosis {
  readonly rule: string;
  readonly reason: FindingReason;
  readonly severity?: Severity;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly related?: Finding["related"];
}

/** @param month that the draft is about. */
export function differences(draft: Draft, book: Book, matched: readonly Match[], month: number): readonly Finding[] {
  const wrong = matched.flatMap((match) => wrongOf(book, match, month) ?? []);
  const wrongAt = new Map(wrong.map((one) => [one.match, one]));
  const byName = book.at(month).byCode;
  return wrong.map((one): Finding => {
    const { match, expected } = one;
    const { figure, code } = match;
    const said = diagnose(book, one, matched, wrongAt, month);
    const { unit = "", name = "" } = byName.get(code) ?? {};
    const fact = factOf(book, code, month, match.scope);
    const asked = { unit, approximate: match.role === "actual" ? (fact?.evaluation.approximate ?? null) : null, guards: fact && match.role === "actual" ? guardsOf(fact) : [] };
    const correction = asPrinted(draft, figure, expected, asked);
    const [cell] = expected.cells;
    const value = printedValue(expected, unit);
    return {
      start: figure.span.start, end: figure.span.end, rule: said.rule, reason: said.reason, severity: said.severity ?? "error", related: said.related ?? [],
      with: { name, text: draft.source.slice(figure.span.start, figure.span.end), value, unit, ...said.with },
      expected: match.fault ? value : correction ? draft.source.slice(figure.span.start, correction.start) + correction.text + draft.source.slice(Math.min(correction.end, figure.span.end), figure.span.end) : value,
      correction: match.fault ? { start: figure.span.start, end: figure.span.end, text: value } : correction, indicator: code, ...(cell ? { cell } : {}),
    };
  });
}

/** As the sheet would say it. */
export function printedValue({ value, unit: kind }: BookFigure, unit: string): string {
  switch (kind) {
    case "own":
      return renderQuantity(value, unit);
    case "percent":
      return renderPercent(value);
    case "points":
      return renderDifference(value, "%");
    case "times":
      return renderTimes(value);
  }
}

function wrongOf(book: Book, match: Match, month: number): Wrong | null {
  const { figure, code, figures, agrees, when, role } = match;
  const [expected] = figures;
  // what happened in one month of the year may be a part of what the row counts
  if (agrees !== null || !expected || !figure.printed || when.kind === "months") return null;
  const unit = book.at(month).byCode.get(code)?.unit ?? "";
  const value = inMeasure(expected, unit, figure.quantity);
  if (value === null && match.fault === undefined) return null;
  return { match, value: value ?? 0, printed: printedAs(figure.printed, figure, role === "target"), expected };
}

const SCALES = [4, -4, 8, -8, 3, -3, 2, -2];
/** A hedge may be this far from the value, as a share of it, to be taken for one that looks the wrong way. */
const HEDGED_WITHIN = 0.1;

function diagnose(book: Book, wrong: Wrong, matched: readonly Match[], wrongAt: ReadonlyMap<Match, Wrong>, month: number): Diagnosis {
  const { match, printed, value } = wrong;
  const { code, role, scope, figure } = match;
  const unit = book.at(month).byCode.get(code)?.unit ?? "";
  const isOf = (figures: readonly BookFigure[]): boolean => figures.some((one) => { const other = inMeasure(one, unit, figure.quantity); return other !== null && compareValues(other, value) !== 0 && fits(printed, other); });
  const exact = printed.value;
  if (match.fault === "points") return { rule: "K15", reason: "book_points" };
  if (match.fault === "unit") return { rule: "B04", reason: "book_unit", severity: "warning" };
  if (printed.rough && exact !== null && compareValues(Math.abs(exact - value), HEDGED_WITHIN * Math.abs(value)) <= 0) return { rule: "K18", reason: "book_hedge" };
  if (value !== 0 && SCALES.some((places) => fits(printed, shift(value, places)))) return { rule: "B04", reason: "book_scale" };
  const swapped = matched.find((other) => other.code !== code && isFigureOf(wrongAt.get(other), wrong) && isFigureOf(wrong, wrongAt.get(other)));
  const nameOf = (of: string): string => book.at(month).byCode.get(of)?.name ?? "";
  if (swapped) return { rule: "B06", reason: "book_swapped", with: { other: nameOf(swapped.code) }, related: [swapped.figure.span] };
  if (role === "actual" && isOf(figuresOf(book, code, scope, "target", match.when, month))) return { rule: "B07", reason: "book_target_as_actual" };
  if (role === "target" && isOf(figuresOf(book, code, scope, "actual", match.when, month))) return { rule: "B07", reason: "book_actual_as_target" };
  const older = olderMonth(book, match, month, isOf);
  if (older !== null) return { rule: "B02", reason: "book_older", with: { month: older } };
  if (role === "actual" && isOf(figuresOf(book, code, scope, "base", match.when, month))) return { rule: "B03", reason: "book_last_year" };
  const other = ownerOf(book, wrong, matched, month);
  if (other) return { rule: "B06", reason: "book_other", with: { other: nameOf(other.code) }, ...(other.figure ? { related: [other.figure.span] } : {}) };
  if (role === "target") return { rule: "B08", reason: "book_target" };
  if (isDerived(role, figure.quantity.measure)) return { rule: "B01", reason: "book_rate", ...(isNear(printed, value) ? { severity: "warning" as const } : {}) };
  return { rule: "B01", reason: "book_value", ...(isPercent(unit) && isNear(printed, value) ? { severity: "warning" as const } : {}) };
}

/** Whether the printed number is the other's figure: 30 of 2620人次 where 30场 stands in the workbook. Bare numbers, whatever the unit. */
function isFigureOf(other: Wrong | undefined, own: Wrong | undefined): boolean {
  if (!other || !own || isDerived(other.match.role, "") !== isDerived(own.match.role, "")) return false;
  return fits(own.printed, other.value) || fits(bare(own.printed, own.match), bareValue(other));
}

/** As the digits stand: 1.2 of 1.2万元. */
function bare(printed: Printed, { figure: { quantity } }: Match): Printed {
  const value = quantity.value ?? NaN;
  const size = printed.value === null || printed.value === 0 ? 1 : value / printed.value;
  return { ...printed, value, low: printed.low * size, high: printed.high * size, half: printed.half * size };
}

function bareValue({ value, match: { figure: { quantity, printed } } }: Wrong): number {
  return printed?.value && quantity.value !== null ? value * (quantity.value / printed.value) : value;
}

/** The nearest month before (or behind) that had this figure. */
function olderMonth(book: Book, { code, role, scope, when }: Match, month: number, isOf: (figures: readonly BookFigure[]) => boolean): number | null {
  if (when.kind !== "toDate" || role === "target" || role === "base" || role === "forecast") return null;
  const months = Array.from({ length: 12 }, (_, at) => at + 1).filter((one) => one !== when.month).sort((a, b) => Math.abs(a - when.month) - Math.abs(b - when.month) || a - b);
  return months.find((one) => one < when.month && isOf(figuresOf(book, code, scope, role, { kind: "toDate", month: one }, one))) ?? (role === "month" ? null : (months.find((one) => one > when.month && one <= month && isOf(figuresOf(book, code, scope, role, { kind: "toDate", month: one }, one))) ?? null));
}

/** Shorter numbers are many indicators' by chance. */
const TELLING = 10;

function ownerOf(book: Book, { match, printed }: Wrong, matched: readonly Match[], month: number): { readonly code: string; readonly figure?: Match["figure"] } | null {
  if (printed.value === null || printed.rough || Math.abs(printed.value) < TELLING || isDerived(match.role, "")) return null;
  const { measure } = match.figure.quantity;
  const beside = matched.find((other) => other.code !== match.code && other.figure.quantity.line === match.figure.quantity.line && other.agrees !== null && other.role === match.role && isSame(book, other.code, other.agrees, printed, measure, month));
  if (beside) return { code: beside.code, figure: beside.figure };
  const role: Role = match.role;
  for (const [code] of book.at(month).byCode) {
    if (code === match.code) continue;
    const [first] = figuresOf(book, code, match.scope, role, match.when, month);
    if (first && isSame(book, code, first, printed, measure, month)) return { code };
  }
  return null;
}

function isSame(book: Book, code: string, figure: BookFigure, printed: Printed, measure: string, month: number): boolean {
  const value = inMeasure(figure, book.at(month).byCode.get(code)?.unit ?? "", { measure });
  return value !== null && fits(printed, value);
}

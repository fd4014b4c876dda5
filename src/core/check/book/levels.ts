/** What the workbook's other times rule out. K10: a total that has fallen; K14: a plan below what is reached. */
import { isLimit } from "../../narrate/plan/planned";
import { compareValues } from "../../number/round";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { factOf, figuresOf } from "./bookFigure";
import type { Book } from "./book";
import { printedValue } from "./differences";
import { inMeasure } from "./fits";
import type { Match } from "./match";

/** Of a draft that is later than the workbook: its totals are no less than the workbook's. */
export function notFallen(draft: Draft, book: Book, matched: readonly Match[], month: number): readonly Finding[] {
  const last = book.at(month).year.passed.lastDay.month;
  return matched.flatMap((match): readonly Finding[] => {
    const { figure: { printed }, code, role, scope, when } = match;
    const row = book.at(month).byCode.get(code);
    if (role !== "actual" || when.kind !== "toDate" || !row || !printed || (row.kind !== "flow" && row.kind !== "cumulative")) return [];
    const [own] = figuresOf(book, code, scope, "actual", { kind: "toDate", month: last }, last);
    const value = own && inMeasure(own, row.unit, match.figure.quantity);
    if (!own || value === null || value === undefined || printed.high === Infinity || compareValues(printed.high, value) >= 0) return [];
    return [findingAt(draft, match, "K10", "book_fell", { name: row.name, value: printedValue(own, row.unit), month: last }, own.cells)];
  });
}

/** What stands does not fall by itself; a rate may be asked for again as it was. */
const STANDING: readonly string[] = ["stock", "cumulative"];

export function planBelowResult(draft: Draft, book: Book, matched: readonly Match[], month: number): readonly Finding[] {
  // until the year ends nobody knows what it will reach
  if (!book.at(month).year.passed.yearEnd) return [];
  return matched.flatMap((match): readonly Finding[] => {
    const { figure: { printed, sentence }, code, role, scope, when, agrees } = match;
    const fact = factOf(book, code, month, scope);
    if (role !== "target" || agrees !== null || !fact || !printed || (when.kind !== "nextYear" && draft.sentences[sentence]?.line.plan !== true)) return [];
    const { indicator } = fact.evaluation;
    if (!STANDING.includes(indicator.kind) || isLimit(fact) || indicator.direction === "less") return [];
    const [own] = figuresOf(book, code, scope, "actual", { kind: "toDate", month }, month);
    const value = own && inMeasure(own, indicator.unit, match.figure.quantity);
    if (!own || value === null || value === undefined || compareValues(printed.value ?? printed.low, value) >= 0) return [];
    return [{ ...findingAt(draft, match, "K14", "book_plan_low", { name: indicator.name, value: printedValue(own, indicator.unit) }, own.cells), severity: "warning" }];
  });
}

function findingAt({ source }: Draft, { figure: { span }, code }: Match, rule: string, reason: Finding["reason"], said: Finding["with"], cells: readonly NonNullable<Finding["cell"]>[]): Finding {
  const [cell] = cells;
  return { start: span.start, end: span.end, rule, reason, severity: "error", with: { text: source.slice(span.start, span.end), ...said }, related: [], expected: null, correction: null, indicator: code, ...(cell ? { cell } : {}) };
}

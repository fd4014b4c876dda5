/** Every number of the draft that is matched, as the workbook has it at a month: what is to be put in its place. */
import { guardsOf } from "../../narrate/figures";
import type { CellPlace } from "../../issue";
import type { Draft } from "../draft";
import type { Correction, Finding } from "../finding";
import { asPrinted } from "./asPrinted";
import { factOf, figuresOf } from "./bookFigure";
import type { Book } from "./book";
import { claims } from "./claims";
import { draftTimeOf } from "./draftTime";
import { matchFigures } from "./matchFigures";

export interface Renewal extends Correction {
  /** What stands there now. */
  readonly old: string;
  readonly code: string;
  readonly cell?: CellPlace;
}

export interface Renewals {
  readonly changes: readonly Renewal[];
  /** Words that no longer hold: they are a person's to change. */
  readonly findings: readonly Finding[];
}

/** Numbers of other times than the draft's own (上年同期 apart, which goes along) stay: they are what they were. */
export function renewals(draft: Draft, book: Book, month: number): Renewals {
  const time = draftTimeOf(draft, book);
  if (time.foreign || time.lastYear || time.nextYear) return { changes: [], findings: time.findings };
  const { matched } = matchFigures(draft, book, time);
  const changes = matched.flatMap((match): readonly Renewal[] => {
    const { figure, code, role, scope, when, agrees, figures, fault } = match;
    if (fault !== undefined || !(when.kind === "toDate" ? when.month === time.month || agrees === null : when.kind === "lastYear")) return [];
    // of a range or of one of several targets, the same one again
    const at = agrees === null ? 0 : Math.max(figures.indexOf(agrees), 0);
    if (agrees !== null && !figures.includes(agrees)) return [];
    const now = figuresOf(book, code, scope, role, { kind: when.kind, month } as typeof when, month)[at];
    const fact = factOf(book, code, month, scope);
    if (!now || !fact) return [];
    const isActual = role === "actual";
    const written = asPrinted(draft, figure, now, { unit: fact.evaluation.indicator.unit, approximate: isActual ? fact.evaluation.approximate : null, guards: isActual ? guardsOf(fact) : [] });
    if (!written) return [];
    const old = draft.source.slice(written.start, written.end);
    const [cell] = now.cells;
    // a number that is right already keeps the decimals that it was given
    return old === written.text || agrees?.value === now.value ? [] : [{ ...written, old, code, ...(cell ? { cell } : {}) }];
  });
  const renewed = matched.map((match) => (match.when.kind === "toDate" && match.when.month === time.month ? { ...match, when: { kind: "toDate" as const, month } } : match));
  return { changes, findings: [...time.findings, ...claims(draft, book, renewed, month)] };
}

/** A finished draft against the workbook that it reports on, and every matched number renewed to what the workbook has today. */
import { againstBook } from "../../core/check/book/againstBook";
import { bookOf } from "../../core/check/book/book";
import { renewals, type Renewal } from "../../core/check/book/renewals";
import type { Draft } from "../../core/check/draft";
import type { Finding } from "../../core/check/finding";
import type { Quantity, Span } from "../../core/read/quantity";
import { rememberedAliases } from "../aliasMemory";
import { addressOfPlace } from "../trace";
import type { Tracker } from "../tracker";

export interface AgainstWorkbook {
  /** In the order of the text. */
  readonly findings: readonly CellFinding[];
  /** Numbers that no row of the workbook could be found for. */
  readonly unmatched: readonly UnmatchedNumber[];
}

export interface CellFinding {
  readonly finding: Finding;
  /** Name of the indicator; empty where it is about none. */
  readonly name: string;
  /** 月度填报!F12; empty without a cell. */
  readonly address: string;
}

export interface UnmatchedNumber extends Span {
  readonly text: string;
  /** As the reader would title its row. */
  readonly title: Quantity["indicator"];
}

export function checkAgainst(draft: Draft, tracker: Tracker): AgainstWorkbook {
  const { findings, unmatched } = againstBook(draft, openBook(tracker));
  return {
    findings: findings.map((finding) => ({ finding, name: nameOf(tracker, finding.indicator), address: addressOfPlace(tracker, finding.cell) })),
    unmatched: unmatched.map(({ span: { start, end }, quantity }) => ({ start, end, text: draft.source.slice(start, end), title: quantity.indicator })),
  };
}

export interface UpdatedNumbers {
  /** In the order of the text; the whole of them brings the draft up to date. */
  readonly changes: readonly UpdatedNumber[];
  /** Words that the renewed numbers no longer bear out, and what the draft says of its time. */
  readonly findings: readonly CellFinding[];
}

export interface UpdatedNumber extends Renewal {
  readonly name: string;
  readonly address: string;
}

/** @param month of the workbook's year up to which the numbers are to be; its 报告期 when left out. */
export function updateNumbers(draft: Draft, tracker: Tracker, month = tracker.dataset.settings.period.month): UpdatedNumbers {
  const { changes, findings } = renewals(draft, openBook(tracker), month);
  return {
    changes: changes.map((change) => ({ ...change, name: nameOf(tracker, change.code), address: addressOfPlace(tracker, change.cell) })),
    findings: findings.map((finding) => ({ finding, name: nameOf(tracker, finding.indicator), address: addressOfPlace(tracker, finding.cell) })),
  };
}

function openBook(tracker: Tracker): ReturnType<typeof bookOf> {
  return bookOf(tracker.dataset, rememberedAliases(tracker.layouts.get("tblMemory")));
}

function nameOf({ dataset }: Tracker, code: string | undefined): string {
  return dataset.indicators.find((indicator) => indicator.code === code)?.name ?? "";
}

/** A draft held against its workbook: every number that is matched, what differs, what has to be asked, and what nobody knows. */
import type { Draft, Figure } from "../draft";
import type { Finding } from "../finding";
import { inOrder } from "../inOrder";
import { asOf } from "./asOf";
import type { Book } from "./book";
import { claims } from "./claims";
import { differences } from "./differences";
import { draftTimeOf } from "./draftTime";
import { lagging } from "./lagging";
import type { Doubt, Match } from "./match";
import { matchFigures } from "./matchFigures";
import { notFallen, planBelowResult } from "./levels";

export interface AgainstBook {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly matched: readonly Match[];
  readonly doubtful: readonly Doubt[];
  /** Numbers that belong to no row of the workbook, as far as anybody can tell. */
  readonly unmatched: readonly Figure[];
}

export function againstBook(draft: Draft, book: Book): AgainstBook {
  const time = draftTimeOf(draft, book);
  if (time.foreign) return { findings: time.findings, matched: [], doubtful: [], unmatched: draft.figures };
  const { matched, doubtful, unmatched } = matchFigures(draft, book, time);
  const stale = asOf(draft, book, matched, time.month);
  const held = matched.filter((match) => !stale.explained.has(match));
  // where the workbook ends before the draft does, it can only say what is impossible
  const differing = time.ahead ? notFallen(draft, book, held, time.month) : differences(draft, book, held, time.month);
  const findings = [
    ...time.findings, ...stale.findings, ...differing,
    ...(time.ahead || time.lastYear ? [] : [...claims(draft, book, matched, time.month), ...lagging(draft, book, matched, time.month), ...planBelowResult(draft, book, matched, time.month)]),
    ...doubtful.map((doubt) => ask(draft, book, doubt, time.month)),
  ];
  return { findings: inOrder(findings), matched, doubtful, unmatched };
}

function ask({ source }: Draft, book: Book, { figure: { span }, question }: Doubt, month: number): Finding {
  // one a line: their words are put in quotes where they are told
  const names = question.codes.map((code) => book.at(month).byCode.get(code)?.name ?? code).join("\n");
  return { start: span.start, end: span.end, rule: "B05", reason: "book_ask", severity: "info", with: { text: source.slice(span.start, span.end), names }, related: [], expected: null, correction: null, question };
}

/** B09: 截至5月底 beside figures of June: the numbers were renewed, and the date was not. */
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { figuresOf } from "./bookFigure";
import type { Book } from "./book";
import { fits, inMeasure, printedAs } from "./fits";
import type { Match } from "./match";

const AS_OF = /截[至止](?:到)?(?:20\d\d年)?(\d{1,2})月(?:底|末|份)?(?![\d日])/gu;

export interface AsOf {
  readonly findings: readonly Finding[];
  /** Numbers that are right once the date is. */
  readonly explained: ReadonlySet<Match>;
}

export function asOf(draft: Draft, book: Book, matched: readonly Match[], month: number): AsOf {
  const findings: Finding[] = [];
  const explained = new Set<Match>();
  // June's numbers may be May's, too: only such as are not show which month is meant
  const isOf = (match: Match, at: number): boolean => standsAt(book, match, at);
  const ofDraft = matched.some((match) => match.when.kind === "toDate" && match.role === "actual" && isOf(match, month));
  for (const { index: start, 0: words, 1: digits } of draft.text.matchAll(AS_OF)) {
    const said = Number(digits);
    if (said === month || said < 1 || said > 12 || !ofDraft) continue;
    const sentence = draft.sentences.find((one) => one.start <= start && start < one.end);
    if (!sentence || sentence.line.plan) continue;
    const own = matched.filter(({ figure, role }) => figure.sentence === sentence.index && figure.span.start > start && role === "actual");
    const telling = own.filter((match) => isOf(match, month) && (said > month || !isOf(match, said)));
    if (telling.length === 0 || own.some((match) => !isOf(match, month))) continue;
    for (const match of matched) if (match.figure.sentence === sentence.index && match.agrees === null) explained.add(match);
    const [cell] = telling[0]?.figures[0]?.cells ?? [];
    const text = words.replace(digits ?? "", String(month));
    findings.push({
      start, end: start + words.length, rule: "B09", reason: "book_as_of", severity: "error", with: { text: words, day: `${String(month)}月` }, related: telling.map(({ figure }) => figure.span),
      expected: text, correction: { start, end: start + words.length, text }, ...(cell ? { cell } : {}),
    });
  }
  return { findings, explained };
}

function standsAt(book: Book, { code, scope, role, figure }: Match, month: number): boolean {
  const unit = book.at(month).byCode.get(code)?.unit ?? "";
  return figuresOf(book, code, scope, role, { kind: "toDate", month }, month).some((one) => {
    const value = inMeasure(one, unit, figure.quantity);
    return value !== null && figure.printed !== null && fits(printedAs(figure.printed, figure, false), value);
  });
}

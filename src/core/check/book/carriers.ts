/** What a sentence has spoken of before a number: the matched numbers and the names in it. Rule: language.md 6.6. */
import { withoutMeasure } from "../../indicator/withoutMeasure";
import type { Draft, Figure } from "../draft";
import type { Book } from "./book";
import type { Match } from "./match";
import { isDerived, wordsBeside, type RoleRead } from "./role";
import { NAMELESS } from "./words";

export interface Carriers {
  /** Matched numbers of the sentence before this one, nearest first; where it has none, of the sentence before in its line. */
  before(figure: Figure): readonly Match[];
  /** Behind 分别: code of what this number is of, in the order of both; undefined without 分别, null where nobody knows. */
  counterpart(figure: Figure): string | null | undefined;
  /** Whether a number that nobody knows stands nearer than any that is known. */
  isBroken(figure: Figure): boolean;
  /** Codes of indicators whose names stand in the sentence before the number, last first. */
  namedBefore(figure: Figure): readonly string[];
  /** The words of the clause that belong to this number alone: behind the number before it. */
  ownWords(figure: Figure, before: string): string;
  /** Up to the next number or the next thing of a list. */
  ownBehind(figure: Figure, behind: string): string;
  /** Whether the clause names nothing itself: 上半年完成42户. */
  isNameless(figure: Figure): boolean;
}

interface Mention {
  readonly code: string;
  readonly at: number;
}

const SHORTEST_NAME = 4;
const ITEM = /(?<=[；：])[一二三四五六七八九十]{1,2}是/gu;

export function carriersOf(draft: Draft, { dataset }: Book, roles: readonly (RoleRead | null)[], byFigure: ReadonlyMap<number, Match>): Carriers {
  const { text, figures, sentences } = draft;
  const names = dataset.indicators.map(({ code, name, unit }) => ({ code, name: withoutMeasure(name, unit) })).filter(({ name }) => name.length >= SHORTEST_NAME).sort((a, b) => b.name.length - a.name.length);
  const mentioned = new Map<number, readonly Mention[]>();
  return { before, counterpart, isBroken, namedBefore, ownWords, ownBehind, isNameless };

  function before({ index, sentence, span }: Figure): readonly Match[] {
    const found: Match[] = [];
    const item = itemStart(sentence, span.start);
    let at = sentence;
    for (let one = index - 1; one >= 0; one -= 1) {
      const other = figures[one] as Figure;
      if (other.span.start < item) break;
      if (other.sentence !== at) {
        if (found.length > 0 || other.sentence < sentence - 1 || sentences[other.sentence]?.lineIndex !== sentences[sentence]?.lineIndex) break;
        at = other.sentence;
      }
      const match = byFigure.get(one);
      if (match && isPlain(one)) found.push(match);
    }
    return found;
  }

  function isPlain(index: number): boolean {
    const role = roles[index]?.role;
    return role !== undefined && !isDerived(role, figures[index]?.quantity.measure ?? "");
  }

  function counterpart(figure: Figure): string | null | undefined {
    const { index, sentence, span } = figure;
    const start = sentences[sentence]?.start ?? 0;
    const clause = text.slice(start, span.start);
    const at = clause.lastIndexOf("分别");
    if (at < 0 || /[，；。]/u.test(clause.slice(at))) return undefined;
    const from = start + at;
    let first = index;
    while ((figures[first - 1]?.span.start ?? -1) >= from) first -= 1;
    let last = index;
    for (let next = figures[last + 1]; next?.sentence === sentence && !/[，；。]/u.test(text.slice(from, next.span.start)); next = figures[last + 1]) last += 1;
    const count = last - first + 1;
    const plain: number[] = [];
    for (let one = first - 1; one >= 0 && figures[one]?.sentence === sentence && plain.length < count; one -= 1) if (isPlain(one)) plain.unshift(one);
    if (plain.length === count) return byFigure.get(plain[index - first] ?? -1)?.code ?? null;
    const listed = mentions(sentence).filter((one) => one.at < from);
    return listed.length >= count ? (listed.slice(-count)[index - first]?.code ?? null) : null;
  }

  function isBroken({ index, sentence }: Figure): boolean {
    for (let one = index - 1; one >= 0 && figures[one]?.sentence === sentence; one -= 1) if (isPlain(one)) return !byFigure.has(one);
    return false;
  }

  function namedBefore({ sentence, span }: Figure): readonly string[] {
    const item = itemStart(sentence, span.start);
    return mentions(sentence).filter(({ at }) => item <= at && at < span.start).map(({ code }) => code).reverse();
  }

  /** 一是…；二是女农民培训不够快，完成任务的26.5%: an item speaks of what it names, and not of what the item before did. */
  function itemStart(sentence: number, to: number): number {
    const from = sentences[sentence]?.start ?? 0;
    const said = text.slice(from, to);
    return from + Math.max(0, ...Array.from(said.matchAll(ITEM), ({ index }) => index));
  }

  function mentions(sentence: number): readonly Mention[] {
    const known = mentioned.get(sentence);
    if (known) return known;
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    const said = text.slice(start, end);
    const found: (Mention & { readonly length: number })[] = [];
    for (const { code, name } of names) {
      const at = said.lastIndexOf(name);
      // the longer name has been found before
      if (at >= 0 && !found.some((other) => other.at - start <= at && at + name.length <= other.at - start + other.length && other.length > name.length)) found.push({ code, at: start + at, length: name.length });
    }
    found.sort((a, b) => a.at - b.at);
    mentioned.set(sentence, found);
    return found;
  }

  function ownWords({ index, span, sentence }: Figure, words: string): string {
    const previous = figures[index - 1];
    const from = previous?.sentence === sentence ? previous.span.end - (span.start - words.length) : 0;
    return (from > 0 ? words.slice(from) : words).replace(/^[、和与及，（）]+/u, "");
  }

  function ownBehind({ index, span }: Figure, words: string): string {
    const next = figures[index + 1];
    return (next ? words.slice(0, Math.max(next.span.start - span.end, 0)) : words).split(/[、和（）]/u)[0] ?? "";
  }

  function isNameless(figure: Figure): boolean {
    const beside = wordsBeside(draft, figure);
    return NAMELESS.test(ownWords(figure, beside.before)) && /^(?:的|$|）|（)/u.test(beside.behind);
  }
}

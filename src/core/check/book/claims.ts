/** K11: words of success and of pace that the workbook's state of the indicator denies. Bands: language.md 3.4. */
import { exceeds, meets } from "../../evaluate/status";
import type { Evaluation } from "../../evaluate/evaluate";
import type { Bands } from "../../indicator/settings";
import { sourceOf } from "../../narrate/source";
import { renderPercent } from "../../number/render";
import { compareValues } from "../../number/round";
import type { Draft } from "../draft";
import type { Finding } from "../finding";
import { factOf } from "./bookFigure";
import type { Book } from "./book";
import { isDerived } from "./role";
import type { Match } from "./match";

interface Claim {
  readonly words: RegExp;
  readonly field: "completion" | "gap";
  readonly holds: (evaluation: Evaluation, bands: Bands) => boolean;
}

const NOT = "(?<!基本|未|未能|没有|尚未|难以|无法|确保|力争|争取|努力|为|距|距离|能否|预计|如期|全面|前|可|将|按期|提前|超额|圆满|顺利)";
const TASK = "(?:(?:全年|年度|年初|本年度|既定)[^，。；\\d]{0,4}(?:目标任务|任务|目标|计划))";
const actualOf = ({ actual }: Evaluation): number => actual ?? 0;

/** The first that fits a place rules there. */
const CLAIMS: readonly Claim[] = [
  { words: /(?<!未|预计|确保|力争|争取)(?:提前)?超额(?:完成|实现)/gu, field: "completion", holds: (evaluation, bands) => exceeds(evaluation.indicator, actualOf(evaluation), evaluation.completion ?? 0, bands) || compareValues(evaluation.completion ?? 0, 1) > 0 },
  { words: new RegExp(`基本完成(?:了)?${TASK}`, "gu"), field: "completion", holds: ({ completion }, { nearly }) => compareValues(completion ?? 0, nearly) >= 0 },
  { words: new RegExp(`${NOT}(?:如期|按期|提前|全面|圆满|顺利|全部)?完成(?:了)?${TASK}(?!任务|目标|的|\\d|数|情况|率|还|尚|仍)`, "gu"), field: "completion", holds: ({ indicator, actual }, bands) => meets(indicator, actual ?? 0, bands) },
  { words: /时间过半[、，]?任务过半/gu, field: "completion", holds: ({ completion }) => compareValues(completion ?? 0, 0.5) >= 0 },
  { words: /(?<!基本|未|未能|没有|尚未)(?:达到|快于|高于|超过?|领先于?)序时(?:进度)?/gu, field: "gap", holds: ({ gap }) => compareValues(gap ?? 0, 0) >= 0 },
  { words: /(?:慢于|落后于?|滞后于?|低于)序时(?:进度)?/gu, field: "gap", holds: ({ gap }) => compareValues(gap ?? 0, 0) < 0 },
];

export function claims(draft: Draft, book: Book, matched: readonly Match[], month: number): readonly Finding[] {
  const bySentence = new Map<number, Match[]>();
  for (const match of matched) if (!isDerived(match.role, match.figure.quantity.measure)) bySentence.set(match.figure.sentence, [...(bySentence.get(match.figure.sentence) ?? []), match]);
  const { bands } = book.dataset.settings;
  return draft.sentences.flatMap((sentence): readonly Finding[] => {
    const own = bySentence.get(sentence.index);
    if (!own || sentence.line.plan) return [];
    const words = draft.text.slice(sentence.start, sentence.end);
    const taken: number[] = [];
    return CLAIMS.flatMap(({ words: pattern, field, holds }) => [...words.matchAll(pattern)].flatMap(({ index, 0: found }): readonly Finding[] => {
      const at = sentence.start + index;
      if (taken.includes(index)) return [];
      taken.push(index);
      const from = Math.max(sentence.start, draft.text.lastIndexOf("；", at) + 1);
      const before = own.filter(({ figure }) => figure.span.start >= from && figure.span.end <= at);
      const last = before.at(-1);
      // a number that nobody knows stands nearer: the claim may be its own
      if (!last || sentence.figures.some(({ index: other, span, quantity }) => other > last.figure.index && span.end <= at && !isDerived("actual", quantity.measure) && quantity.measure !== "%")) return [];
      const all = /[均都]$/u.test(draft.text.slice(from, at));
      const judged = before.flatMap((match) => {
        const fact = factOf(book, match.code, match.when.kind === "toDate" ? match.when.month : month, match.scope);
        return fact && fact.evaluation[field] !== null ? [{ match, fact }] : [];
      });
      return (all ? judged : judged.slice(-1)).filter(({ fact }) => !holds(fact.evaluation, bands)).slice(0, 1).map(({ match, fact }): Finding => {
        const [cell] = sourceOf(fact, field, fact.evaluation[field] ?? 0).cells;
        const done = renderPercent(Math.max(fact.evaluation.completion ?? 0, 0));
        return { start: at, end: at + found.length, rule: "K11", reason: "book_claim", severity: "error", with: { words: found, name: fact.evaluation.indicator.name, done }, related: [match.figure.span], expected: null, correction: null, indicator: match.code, ...(cell ? { cell } : {}) };
      });
    }));
  });
}

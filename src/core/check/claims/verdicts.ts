/**
 * K11: 超额完成, 全面完成, 达到序时进度 and their like against the figures of their own sentence: a completion rate said there, or the one
 * target and the one result of one measure. Where the sentence has neither or several, nobody can say. Bands: language.md 3.4.
 */
import { compareValues, quotient } from "../../number/round";
import { isKindred } from "../../read/kindredUnit";
import type { Span } from "../../read/quantity";
import type { Draft, Figure, Sentence } from "../draft";
import { isCompletion } from "../numbers/completions";
import { monthsMeant } from "../numbers/monthsMeant";
import { termsByFigure } from "../numbers/terms";
import type { Rule } from "../rule";
import { COMPLETION_BEFORE, DIFFERENCE_BEFORE, DONE_TO_ALL, TARGET_BEFORE, TARGET_BEHIND, VERDICT_HINT, VERDICTS } from "./words";

export const verdicts: Rule = {
  id: "K11",
  severity: "error",
  *find(draft) {
    for (const sentence of draft.sentences) {
      if (sentence.figures.length === 0 || sentence.line.plan) continue;
      for (const part of partsOf(draft, sentence)) {
        const words = draft.text.slice(part.start, part.end);
        if (part.figures.length === 0 || !VERDICT_HINT.test(words)) continue;
        for (const { words: pattern, means, asks } of VERDICTS) {
          for (const { index, 0: found } of words.matchAll(pattern)) {
            const start = part.start + index;
            const done = doneIn(draft, part.figures, start);
            const values = done === null ? [] : asks.of === "done" ? [done.share] : gapsOf(done, draft, sentence.index);
            if (done === null || values.length === 0 || values.some(asks.test)) continue;
            yield { start, end: start + found.length, reason: `claim_${means}`, with: { words: found, done: percent(done.share) }, related: done.spans };
          }
        }
      }
    }
  },
};

interface Part extends Span {
  readonly figures: readonly Figure[];
}

/** ； divides a sentence into statements of their own. */
function partsOf({ text }: Draft, { start, end, figures }: Sentence): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charAt(at) !== "；") continue;
    const part = { start: from, end: at };
    parts.push({ ...part, figures: figures.filter(({ span }) => span.start >= part.start && span.end <= part.end) });
    from = at + 1;
  }
  return parts;
}

interface Done {
  /** 1 is the whole target. */
  readonly share: number;
  readonly spans: readonly Span[];
}

const REACH = 28;

function doneIn(draft: Draft, figures: readonly Figure[], at: number): Done | null {
  const { text } = draft;
  const before = ({ span }: Figure): string => text.slice(Math.max(0, span.start - REACH), span.start);
  const isDone = (figure: Figure): boolean => {
    const term = termsByFigure(draft).get(figure);
    return COMPLETION_BEFORE.test(before(figure)) || (term !== undefined && isCompletion(term));
  };
  const rates = figures.filter((figure) => figure.quantity.measure === "%" && figure.printed?.rough === false && isDone(figure));
  const rate = rates.length === 1 ? rates[0] : rates.findLast(({ span }) => span.end <= at);
  if (rate?.printed) return { share: (rate.printed.value ?? 0) / 100, spans: [rate.span] };
  if (rates.length > 0) return null;
  const counts = figures.filter((figure) => figure.printed?.rough === false && figure.quantity.measure !== "%" && !/百分点|倍/u.test(figure.quantity.measure) && !DIFFERENCE_BEFORE.test(before(figure)));
  const targets = counts.filter((figure) => figure.quantity.kind === "target" || TARGET_BEFORE.test(before(figure)) || TARGET_BEHIND.test(text.slice(figure.span.end, figure.span.end + REACH)));
  const target = targets.length === 1 ? targets[0] : targets.length === 0 ? counts.find((one, index) => isAllOf(one, counts[index + 1], before)) : undefined;
  if (!target?.printed?.value) return null;
  const results = counts.filter((figure) => figure !== target && !/累计[^，。；]{0,6}$/u.test(before(figure)) && figure.whole === null && figure.quantity.per === "" && isKindred(figure.quantity.measure, target.quantity.measure));
  const value = target.printed.value;
  const last = results.at(-1);
  // 任务7人，报名23人，体检合格11人，送走6人: all but the last are more than was asked for
  const isFunnel = results.slice(0, -1).every(({ printed }) => (printed?.value ?? 0) > value);
  const result = results.length === 1 || (isFunnel && last && last.span.end <= at) ? last : undefined;
  return result?.printed ? { share: quotient(result.printed.value ?? 0, value), spans: [result.span, target.span] } : null;
}

/** 交办事项38件，办结30件: the first is all that there was to do. */
function isAllOf(one: Figure, next: Figure | undefined, before: (figure: Figure) => string): boolean {
  return next !== undefined && isKindred(one.quantity.measure, next.quantity.measure) && DONE_TO_ALL.test(before(next));
}

/** One for each month that the draft may mean: a verdict is wrong where it is wrong for all. Expected is month/12, the office's default. */
function gapsOf({ share }: Done, draft: Draft, sentence: number): readonly number[] {
  return monthsMeant(draft, sentence).map((month) => {
    const gap = share - month / 12;
    return Math.abs(gap) < HALF_POINT ? 0 : gap;
  });
}

const HALF_POINT = 0.005;

function percent(share: number): string {
  const points = share * 100;
  return `${String(compareValues(Math.round(points), points) === 0 ? Math.round(points) : Number(points.toFixed(1)))}%`;
}

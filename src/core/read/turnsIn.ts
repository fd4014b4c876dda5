/** The verb between last year's value and this year's (由上年的38.5%提高到44.2%): which way it goes the two decide, every year anew. */
import { turnSlot } from "../outline/turn";
import type { Figure } from "./outlineOf";
import type { Span } from "./quantity";

export interface TurnClause {
  readonly span: Span;
  readonly slot: string;
}

const VERB = /(?:提高|提升|上升|增长|增加|扩大|下降|降低|减少|压减)(?:到|至|为)$/u;
const FARTHEST = 8;

/** @param figures in text order. */
export function turnsIn(text: string, figures: readonly Figure[]): readonly TurnClause[] {
  return figures.flatMap((figure, index): readonly TurnClause[] => {
    const before = figures[index - 1];
    if (!before || before.indicator !== figure.indicator || before.use.field !== "base" || figure.use.field !== "actual") return [];
    const between = text.slice(before.span.end, figure.span.start);
    const verb = between.length > FARTHEST ? "" : (VERB.exec(between)?.[0] ?? "");
    return verb === "" ? [] : [{ span: { start: figure.span.start - verb.length, end: figure.span.start }, slot: turnSlot(figure.indicator.name, verb) }];
  });
}

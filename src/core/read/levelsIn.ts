/** 与上年持平 behind a result: true of its own two years alone, so that the next year's sentence says how it stands now. */
import { FIELDS } from "../outline/fields";
import type { Figure } from "./outlineOf";
import type { Span } from "./quantity";

export interface LevelClause {
  readonly span: Span;
  readonly slot: string;
}

const LEVEL = /(?<=[，,])(?:与|同)(?:上年|去年)(?:同期)?(?:基本)?持平(?=[，,。；;])/gu;

/** @param figures in text order. */
export function levelsIn(text: string, figures: readonly Figure[]): readonly LevelClause[] {
  return [...text.matchAll(LEVEL)].flatMap(({ index, 0: words }): readonly LevelClause[] => {
    const own = figures.findLast(({ span, use }) => span.end <= index && use.field === "actual");
    const isSame = own && !/[。！？\n]/u.test(text.slice(own.span.end, index));
    return isSame ? [{ span: { start: index, end: index + words.length }, slot: `{${own.indicator.name}.${FIELDS.growth[0]}}` }] : [];
  });
}

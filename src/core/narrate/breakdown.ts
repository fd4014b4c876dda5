/**
 * 其中: the parts of a whole, by one breakdown or several. Rule: language.md 4D; the first breakdown follows 其中,
 * a further one opens its own sentence with its shares. Parts without a value, or 0, are not said.
 */
import { compareValues } from "../number/round";
import { renderPercent, renderShares } from "../number/render";
import type { RegisteredIndicator } from "../indicator/dataset";
import type { Fact } from "./conditions";
import { frameOf } from "./frame";
import { evaluationOf } from "./narration";
import { textOf, words, type Segment } from "./segment";
import { shareOf } from "./slot";
import { sourceOf } from "./source";

interface Breakdown {
  readonly name: string;
  readonly parts: readonly Fact[];
  /** The parts say that they are all there is, and they do add up. */
  readonly exhaustive: boolean;
}

export interface BreakdownText {
  /** 来访44件次、来电17件次: follows 其中 in the whole's sentence, or after it. */
  readonly inline: readonly Segment[];
  /** Sentences of their own, without closing mark. */
  readonly further: readonly (readonly Segment[])[];
}

export function breakdownText(whole: Fact): BreakdownText {
  const [first, ...others] = breakdownsOf(whole);
  if (whole.narration.voice === "monitoring" && first?.exhaustive) return { inline: [], further: [] };
  return {
    inline: first ? listed(first.parts.map(partText)) : [],
    further: others.map((other) => [words(`从${other.name}看，`), ...listed(other.parts.map(partText)), ...sharesText(other)]),
  };
}

/** 在99项监测指标中，提前达标71项、…，分别占71.7%、…: how a monitoring body counts the states of many. */
export function monitoringSentence(whole: Fact): readonly Segment[] | null {
  const [first] = breakdownsOf(whole);
  const value = frameOf(whole);
  if (whole.narration.voice !== "monitoring" || !first?.exhaustive || !value) return null;
  return [words("在"), ...value, words("中，"), ...listed(first.parts.map(partText)), ...sharesText(first)];
}

/** Codes of all parts, direct and nested: they are said with their whole. */
export function partsOf(indicators: readonly RegisteredIndicator[], code: string): readonly RegisteredIndicator[] {
  return indicators.filter((part) => part.partOf === code && part.code !== code);
}

function breakdownsOf(whole: Fact): readonly Breakdown[] {
  const { narration, evaluation } = whole;
  const byName = new Map<string, Fact[]>();
  for (const part of partsOf(narration.dataset.indicators, evaluation.indicator.code)) {
    const own = evaluationOf(narration, part.code);
    if (part.importance === "annex" || own?.actual === null || own?.actual === 0 || !own) continue;
    const same = byName.get(part.breakdown);
    const fact = { evaluation: own, narration };
    if (same) same.push(fact);
    else byName.set(part.breakdown, [fact]);
  }
  return [...byName].map(([name, parts]) => ({ name, parts, exhaustive: addsUp(whole, parts) }));
}

function addsUp(whole: Fact, parts: readonly Fact[]): boolean {
  const total = parts.reduce((sum, { evaluation }) => sum + (evaluation.actual ?? 0), 0);
  return parts.every(({ evaluation }) => evaluation.indicator.exhaustive) && compareValues(total, whole.evaluation.actual ?? 0) === 0;
}

function partText(part: Fact): readonly Segment[] {
  return frameOf(part) ?? [];
}

function sharesText({ parts, exhaustive }: Breakdown): readonly Segment[] {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) {
    const share = shareOf(only);
    return share ? [words("，占"), ...share] : [];
  }
  if (parts.length < 2) return [];
  const values = parts.map(({ evaluation }) => evaluation.actual ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const shown = exhaustive ? renderShares(values) : null;
  const shares = parts.map((part, index): readonly Segment[] => {
    const own = shareOf(part);
    if (!shown || !own) return own ?? [];
    const share = (values[index] ?? 0) / total;
    return [{ text: shown[index] ?? renderPercent(share), source: sourceOf(part, "share", share) }];
  });
  return [words("，分别占"), ...joined(shares, "和")];
}

function listed(items: readonly (readonly Segment[])[]): readonly Segment[] {
  return joined(items.filter((item) => textOf(item) !== ""), "、");
}

function joined(items: readonly (readonly Segment[])[], last: string): readonly Segment[] {
  return items.flatMap((item, index) => (index === 0 ? item : [words(index === items.length - 1 ? last : "、"), ...item]));
}

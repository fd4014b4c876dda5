/**
 * 其中: the parts of a whole, by one breakdown or several. Rule: language.md 4D; the first breakdown follows 其中,
 * a further one opens its own sentence with its shares. Parts without a value, or 0, are not said.
 */
import type { Fact } from "./conditions";
import { withoutMeasure } from "../indicator/withoutMeasure";
import { valueOf } from "./figures";
import { frameOf } from "./frame";
import { breakdownsOf, type Breakdown } from "./parts";
import { textOf, words, type Segment } from "./segment";
import { listedShares, shareOf } from "./share";

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
    inline: first ? listed(partsText(first, whole)) : [],
    further: others.map((other) => [words(`从${other.name}看，`), ...listed(partsText(other, whole)), ...sharesText(other)]),
  };
}

/** 在99项监测指标中，提前达标71项、…，分别占71.7%、…: how a monitoring body counts the states of many. */
export function monitoringSentence(whole: Fact): readonly Segment[] | null {
  if (whole.narration.voice !== "monitoring") return null;
  const [first] = breakdownsOf(whole);
  const value = frameOf(whole);
  if (!first?.exhaustive || !value) return null;
  return [words("在"), ...value, words("中，"), ...listed(partsText(first, whole)), ...sharesText(first)];
}

/** Behind its whole a part is named by what tells it apart: 新增就业213人，其中城镇68人. */
function partText(part: Fact, whole: Fact): readonly Segment[] {
  const [own, all] = [part, whole].map(({ evaluation: { indicator } }) => withoutMeasure(indicator.name, indicator.unit)) as [string, string];
  if (part.evaluation.indicator.frame !== "") return frameOf(part) ?? [];
  const apart = own.slice(0, own.length - sharedEnd(own, all)).replace(/的$/u, "");
  if (apart.length < SHORTEST_PART || apart === own) return withoutVerb(frameOf(part) ?? [], own);
  return [words(apart), ...(valueOf(part) ?? [])];
}

/** 调处纠纷30起，其中渔业纠纷8起: the whole has said the verb. */
function withoutVerb([first, ...rest]: readonly Segment[], own: string): readonly Segment[] {
  if (!first) return [];
  return !first.source && first.text.endsWith(own) ? [words(own), ...rest] : [first, ...rest];
}

const SHORTEST_PART = 2;
const SHORTEST_SHARED = 4;

/** How much of the part's end the whole has said: all its name, or a thing in it (受理来信来访65件，其中法律咨询来信来访29件). */
function sharedEnd(own: string, all: string): number {
  if (own.endsWith(all)) return all.length;
  for (let length = own.length - SHORTEST_PART; length >= SHORTEST_SHARED; length -= 1) if (all.includes(own.slice(-length))) return length;
  return 0;
}

function partsText({ parts }: Breakdown, whole: Fact): readonly (readonly Segment[])[] {
  return parts.map((part) => partText(part, whole));
}

function sharesText(breakdown: Breakdown): readonly Segment[] {
  const [only, ...others] = breakdown.parts;
  if (only && others.length === 0) {
    const share = shareOf(only);
    return share ? [words("，占"), ...share] : [];
  }
  const shares = listedShares(breakdown);
  return shares.length === breakdown.parts.length && shares.length > 0 ? [words("，分别占"), ...joined(shares.map((share) => [share]), "和")] : [];
}

function listed(items: readonly (readonly Segment[])[]): readonly Segment[] {
  return joined(items.filter((item) => textOf(item) !== ""), "、");
}

function joined(items: readonly (readonly Segment[])[], last: string): readonly Segment[] {
  return items.flatMap((item, index) => (index === 0 ? item : [words(index === items.length - 1 ? last : "、"), ...item]));
}

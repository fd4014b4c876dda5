/** Numbers of a draft that speak of one thing, of one place and occasion. Rules: language.md K08-K10, 6.6. */
import { normalName } from "../../read/normalName";
import { withoutLeadIns, withoutOpenings, withoutSupport } from "../../read/titleWords";
import { KINDRED_UNITS } from "../../read/words/aliases";
import type { Draft, Figure } from "../draft";
import { onceFor } from "../../onceFor";
import type { Printed } from "../printed";
import { DIFFERENCE_BEFORE, OF_EACH, PLACE, PLACE_GENERIC, SINCE, TIMES } from "./words";

export interface Mention {
  readonly figure: Figure;
  readonly printed: Printed;
  /** Months of the year, both included. */
  readonly from: number;
  readonly to: number;
  /** 累计: since a beginning that is not named. */
  readonly since: boolean;
  /** Result, this year's target, or what the plan part asks for. */
  readonly stage: "result" | "target" | "plan";
  /** By its title, which may begin with what its sentence spoke of: 培训班培训妇女. */
  readonly thing: string;
  /** By the words of its clause alone: 培训妇女. */
  readonly own: string;
  /** The same as they stand. */
  readonly words: string;
  /** 征集936条 … 上半年征集410条: too few words to be found again anywhere but in their own paragraph. */
  readonly short: boolean;
}

/** Shorter names mean many things. */
const SHORTEST_NAME = 4;
const SHORTEST_WORDS = 2;

/**
 * By thing, place and occasion, whatever the time and the measure word; only such as have two or more. A mention that has no topic of its
 * own (总的来看，培训妇女865人) joins the one thing that is said in these words; where several are, it may be their sum.
 */
export const mentionsOf = onceFor((draft: Draft): readonly (readonly Mention[])[] => {
  const byThing = new Map<string, Mention[]>();
  const byOwn = new Map<string, Map<string, Mention[]>>();
  for (const mention of everyMention(draft)) {
    const { thing, own, figure } = mention;
    const scope = `${scopeOf(draft, figure)}${mention.short ? `@${String(figure.quantity.line)}` : ""}`;
    const group = byThing.get(`${thing}|${scope}`);
    if (group) group.push(mention);
    else {
      const made = [mention];
      byThing.set(`${thing}|${scope}`, made);
      const things = byOwn.get(`${own}|${scope}`) ?? new Map<string, Mention[]>();
      byOwn.set(`${own}|${scope}`, things.set(thing, made));
    }
  }
  const joined = [...byOwn].flatMap(([key, things]) => {
    const bare = things.get(key.slice(0, key.indexOf("|")));
    return bare && things.size === 2 ? [[...things.values()].flat().sort((a, b) => a.figure.index - b.figure.index)] : [];
  });
  return [...[...byThing.values()].filter(({ length }) => length > 1), ...joined];
});

/** In text order; without numbers that name nothing, are of each, or of another year. */
export const everyMention = onceFor((draft: Draft): readonly Mention[] => draft.figures.flatMap((figure) => mentionOf(draft, figure) ?? []));

/** 人 for 名 and 位; 场 for 场次. */
export function kindredMeasure({ figure: { quantity } }: Mention): string {
  return KINDRED_UNITS.find((group) => group.includes(quantity.measure))?.[0] ?? quantity.measure;
}

/** 调解纠纷 and 纠纷调解 are one thing: the characters of the name without measure and words of the plan, sorted. */
export function thingOf(name: string): string {
  return [...normalName(name)].sort().join("");
}

function mentionOf({ text, sentences, structure, coverage }: Draft, figure: Figure): Mention | null {
  const { quantity, printed } = figure;
  const thing = thingOf(quantity.indicator);
  const months = monthsOf(quantity.period, coverage.month ?? 12);
  if (!printed || thing.length < SHORTEST_WORDS || quantity.per !== "" || months === null || isNoTotal(text, figure)) return null;
  const isAsked = quantity.kind === "target" || quantity.comparator === ">=" || quantity.comparator === ">";
  const plan = structure.lines[quantity.line]?.plan === true || (coverage.planOnly && !LOOKS_BACK.test(text.slice(sentences[figure.sentence]?.start ?? 0, sentences[figure.sentence]?.end)));
  const stage = plan && (isAsked || coverage.planOnly) ? "plan" : quantity.kind === "target" ? "target" : "result";
  const words = ownWords(text, figure);
  const own = thingOf(words);
  return { figure, printed, from: months[0], to: months[1], since: SINCE.test(quantity.clause), stage, thing, own, words, short: own.length < SHORTEST_NAME };
}

/** In a plan: what the year before was. */
const LOOKS_BACK = /上年|去年|差距|短板|不足/u;

/** 由71%提升到83.5%: the first is of another time. */
const BASE_BEHIND = /^(?:提升|提高|增加|增长|上升|下降|降低|减少|扩大|缩短|压缩|发展|调整)(?:到|至|为)/u;

/** 增加4项 and 每村2场. */
function isNoTotal(text: string, { quantity, span }: Figure): boolean {
  return quantity.measure.endsWith("百分点") || BASE_BEHIND.test(text.slice(span.end, span.end + 8)) || DIFFERENCE_BEFORE.test(text.slice(Math.max(0, span.start - 4), span.start)) || OF_EACH.test(text.slice(Math.max(0, span.start - 16), span.start));
}

const CLAUSE_REACH = 40;

function ownWords(text: string, { span }: Figure): string {
  const before = text.slice(Math.max(0, span.start - CLAUSE_REACH), span.start);
  const own = before.slice(Math.max(...["，", "。", "；", "：", "、", "（", "\n"].map((mark) => before.lastIndexOf(mark))) + 1);
  return withoutSupport(withoutOpenings(withoutLeadIns(own)));
}

/** What the sentence says before the number of place and occasion. */
function scopeOf(draft: Draft, { whole, quantity, sentence, span }: Figure): string {
  const { places, occasions } = settings(draft)[sentence] ?? { places: [], occasions: [] };
  const before = (words: readonly Placed[]): readonly string[] => words.flatMap(({ at, said }) => (at < span.start ? [said] : []));
  return [whole ? thingOf(whole.quantity.indicator) : "", [...new Set(before(places))].sort().join("、"), before(occasions).filter((words) => !quantity.indicator.includes(words)).join("、")].join("|");
}

interface Placed {
  readonly at: number;
  readonly said: string;
}

/** “三八”期间: names in quotes, and days. */
const OCCASION = /“[^”]{1,20}”|\d{1,2}月(?:\d{1,2}日|份)/gu;

/** Of each sentence. */
const settings = onceFor(({ text, sentences }: Draft) =>
  sentences.map(({ start, end, figures }) => {
    const words = figures.length > 0 ? text.slice(start, end) : "";
    const found = (pattern: RegExp): readonly Placed[] => [...words.matchAll(pattern)].map(({ index, 0: said }) => ({ at: start + index, said }));
    return { places: found(PLACE).filter(({ said }) => !PLACE_GENERIC.test(said.slice(0, 2))), occasions: found(OCCASION) };
  }),
);

/** null: of another year. */
function monthsOf(period: string, own: number): readonly [number, number] | null {
  const known = TIMES.find(([words]) => words.test(period))?.[1];
  if (known === "other") return null;
  if (known === "own") return [1, own];
  if (known === "month") return [own, own];
  if (known) return known;
  const [first, last] = [...period.matchAll(/(?<!\d)(\d{1,2})(?=月|[—~-]\d{1,2}月)/gu)].map(([digits]) => Number(digits));
  if (first === undefined || first < 1 || first > 12) return [1, own];
  if (last !== undefined) return [first, last];
  return /^截/u.test(period) ? [1, first] : [first, first];
}

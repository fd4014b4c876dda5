/** Numbers of a draft that speak of one thing, of one place and occasion. Rules: language.md K08-K10, 6.6. */
import { normalName } from "../../read/normalName";
import { KINDRED_UNITS } from "../../read/words/aliases";
import type { Draft, Figure } from "../draft";
import type { Printed } from "../printed";
import { PLACE, PLACE_GENERIC, SINCE, TIMES } from "./words";

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
}

/** Shorter names mean many things. */
const SHORTEST_NAME = 4;

/** By thing, place and occasion, whatever the time and the measure word; only such as have two or more. */
export function mentionsOf(draft: Draft): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const figure of draft.figures) {
    const { quantity, printed } = figure;
    const thing = thingOf(quantity.indicator);
    const months = monthsOf(quantity.period, draft.coverage.month ?? 12);
    if (!printed || thing.length < SHORTEST_NAME || quantity.per !== "" || months === null) continue;
    const said = draft.text.slice(draft.sentences[figure.sentence]?.start ?? 0, quantity.start);
    const whole = figure.whole ? thingOf(figure.whole.quantity.indicator) : "";
    const key = [thing, kindredMeasure(quantity.measure), whole, placesIn(said), occasionIn(said, quantity.indicator)].join("|");
    const mention: Mention = { figure, printed, from: months[0], to: months[1], since: SINCE.test(quantity.clause), stage: quantity.kind !== "target" ? "result" : draft.structure.lines[quantity.line]?.plan === true ? "plan" : "target" };
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** 调解纠纷 and 纠纷调解 are one thing: the characters of the name without measure and words of the plan, sorted. */
export function thingOf(name: string): string {
  return [...normalName(name)].sort().join("");
}

/** 人 for 名 and 位; 场 and 场次, 件 and 起 are told of by K09. */
function kindredMeasure(measure: string): string {
  return KINDRED_UNITS.find((group) => group.includes(measure))?.[0] ?? measure;
}

/** null: of another year. */
function monthsOf(period: string, own: number): readonly [number, number] | null {
  const known = TIMES.find(([words]) => words.test(period))?.[1];
  if (known === "other") return null;
  if (known === "own") return [1, own];
  if (known) return known;
  const [first, last] = [...period.matchAll(/(?<!\d)(\d{1,2})(?=月|[—~-]\d{1,2}月)/gu)].map(([digits]) => Number(digits));
  if (first === undefined || first < 1 || first > 12) return [1, own];
  if (last !== undefined) return [first, last];
  return /^截/u.test(period) ? [1, first] : [first, first];
}

function placesIn(said: string): string {
  const names = [...said.matchAll(PLACE)].map(([name]) => name).filter((name) => !PLACE_GENERIC.test(name.slice(0, 2)));
  return [...new Set(names)].sort().join("、");
}

/** “三八”期间: names in quotes and days before the number that are not of the thing itself. */
function occasionIn(said: string, name: string): string {
  return [...said.matchAll(/“[^”]{1,20}”|\d{1,2}月\d{1,2}日|\d{1,2}月份/gu)].map(([words]) => words).filter((words) => !name.includes(words)).join("、");
}

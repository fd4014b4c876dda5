/** Errors of figures that follow from one another: sums, rates, shares, growth, money per head, verdicts. */
import type { Chance } from "../../proof/fuzz/chance";
import type { CleanText } from "./cleanTexts";
import { type Fact, type Figure, wrongIn } from "./fact";
import type { Edit, Plant, Planter } from "./plant";
import { between, edit } from "./printed";

const LONGEST_REACH = 160;

type Change = (fact: Fact, chance: Chance, text: string) => readonly Edit[] | null;

function planter(kind: string, rules: string, of: string, change: Change): Planter {
  const kinds = of.split(" ");
  return { kind, rules: rules.split(" "), plant: (clean, chance) => plantedIn(clean, kinds, change, chance) };
}

function plantedIn({ facts, text }: CleanText, kinds: readonly string[], change: Change, chance: Chance): Plant | null {
  const usable = facts.filter(({ kind }) => kinds.includes(kind));
  if (usable.length === 0) return null;
  const fact = chance.pick(usable);
  const edits = change(fact, chance, text);
  if (!edits || edits.length === 0) return null;
  const broken = brokenBy(edits, facts);
  return { edits, also: [...figuresOf(fact), ...broken.flatMap(figuresOf)], rules: broken.flatMap(({ kind }) => RULES_OF_FACT[kind]?.split(" ") ?? []) };
}

/** Which rules see a fact that is no longer true: one changed figure may break several. */
const RULES_OF_FACT: Readonly<Record<string, string>> = {
  sum: "K03", part: "K02", share: "K05 K04", rate: "K05 K07", completion: "K06 K05", same: "K08 K31", adopted: "K36 K07", product: "K37", rest: "K03 K06", over: "K11", met: "K11", half: "K10", plan: "K14",
};

/** Facts that the edits leave untrue. */
function brokenBy(edits: readonly Edit[], facts: readonly Fact[]): readonly Fact[] {
  const changed = (operand: Figure | number): Figure | number => {
    const now = typeof operand === "object" ? edits.find(({ start, end }) => start === operand.start && end === operand.end) : undefined;
    return now && typeof operand === "object" ? { ...operand, value: Number(now.put) * operand.scale } : operand;
  };
  return facts.filter((fact) => wrongIn({ ...fact, operands: fact.operands.map(changed) }) !== null);
}

function figuresOf({ operands }: Fact): readonly Figure[] {
  return operands.filter((one) => typeof one === "object");
}

/** All figures stand in one passage, the first in the text included. */
function together(fact: Fact): boolean {
  const starts = figuresOf(fact).map(({ start }) => start);
  return starts.length === fact.operands.length && Math.max(...starts) - Math.min(...starts) <= LONGEST_REACH;
}

const one = (figure: Figure | undefined, value: number | null): readonly Edit[] | null => (figure === undefined || value === null || value <= 0 ? null : [edit(figure, value)]);

function offBy(figure: Figure | undefined, chance: Chance, low: number, high: number, most = Infinity): readonly Edit[] | null {
  if (figure === undefined) return null;
  const up = chance.once(2) && figure.value + low <= most;
  return one(figure, up ? between(figure, figure.value + low, Math.min(figure.value + high, most), chance) : between(figure, Math.max(0, figure.value - high), figure.value - low, chance));
}

export const FIGURE_PLANTERS: readonly Planter[] = [
  planter("part above whole", "K02 K03 K05 K07", "sum part", (fact, chance) => {
    if (!together(fact)) return null;
    const figures = figuresOf(fact);
    const [whole, part] = fact.kind === "sum" ? [figures[0], chance.pick(figures.slice(1))] : [figures[1], figures[0]];
    return whole && part ? one(part, between(part, whole.value * 1.05 + part.place, whole.value * 2 + part.place, chance)) : null;
  }),
  planter("breakdown that does not add up", "K03 K02 K31 K08", "sum", (fact, chance) => {
    if (!together(fact) || fact.operands.length < 3) return null;
    const [whole, ...parts] = figuresOf(fact);
    const figure = chance.once(3) ? whole : chance.pick(parts);
    const off = offBy(figure, chance, figure?.place ?? 1, 9 * (figure?.place ?? 1), figure === whole ? Infinity : whole?.value);
    // A total is no smaller than its largest part: that would be another error.
    return off?.every(({ put }) => Number(put) > 0 && (figure !== whole || parts.every(({ digits }) => Number(digits) < Number(put)))) ? off : null;
  }),
  planter("share off", "K05 K04", "share", (fact, chance) => offBy(figuresOf(fact)[0], chance, 1.5, 9, 99)),
  planter("rate is not its counts", "K05 K07", "rate", (fact, chance) => {
    if (!together(fact)) return null;
    const [rate, part] = figuresOf(fact);
    return chance.once(3) && part ? one(part, between(part, part.value * 0.7, part.value * 0.93, chance)) : offBy(rate, chance, 0.6, 8, 99.9);
  }),
  planter("completion is not actual over target", "K06 K05", "completion", (fact, chance) => (together(fact) ? offBy(figuresOf(fact)[0], chance, 1, 12) : null)),
  planter("rate above 100 %", "K07 K05", "rate full", (fact, chance, text) => {
    if (fact.kind === "rate") return one(figuresOf(fact)[0], between(figuresOf(fact)[0] as Figure, 101, 118, chance));
    const [place] = fact.places;
    return place ? [{ start: place.start, end: place.end, put: text.slice(place.start, place.end).replace("100", String(101 + chance.below(17))) }] : null;
  }),
  planter("growth is not the two values", "K05 K06 K16 K19", "growth", (fact, chance) => (together(fact) ? offBy(figuresOf(fact)[0], chance, 2, 15) : null)),
  planter("times is not the two values", "K16 K05", "times", (fact, chance) => offBy(figuresOf(fact)[0], chance, 1, 3)),
  planter("倍 with a fall or for per cent", "K16", "growth", (fact, chance, text) => {
    const [growth] = figuresOf(fact);
    if (!growth || text.charAt(growth.end) !== "%") return null;
    return [{ start: growth.start, end: growth.end + 1, put: `${chance.pick(["1.2", "1.5", "2", "3"])}倍` }];
  }),
  planter("% for 百分点", "K15 K05", "points pacegap", (fact, _, text) => {
    const [points] = figuresOf(fact);
    return points && text.startsWith("个百分点", points.end) ? [{ start: points.end, end: points.end + 4, put: "%" }] : null;
  }),
  planter("percentage points are not the two rates", "K05 K15", "points", (fact, chance) => (together(fact) ? offBy(figuresOf(fact)[0], chance, 0.8, 4) : null)),
  planter("超额完成 with less", "K11", "over", (fact, chance) => short(fact, chance, 0.75, 0.97)),
  planter("全面完成 with less", "K11 K06", "met", (fact, chance) => short(fact, chance, 0.7, 0.96)),
  planter("基本完成 below 95 %", "K11", "completion", (fact, _, text) => verdictBefore(fact, text, "基本")),
  planter("圆满 below 100 %", "K11", "completion", (fact, chance, text) => verdictBefore(fact, text, chance.pick(["圆满", "全面", "提前"]))),
  planter("达到序时进度 with less", "K11", "pace pacegap", (fact, chance, text) => {
    const [figure] = figuresOf(fact);
    if (fact.kind === "pace") return figure ? one(figure, between(figure, 35, 47, chance)) : null;
    const slow = figure && /(?:慢于|落后|比)序时进度(?:落后)?$/u.exec(text.slice(0, figure.start));
    return slow ? [{ start: slow.index, end: figure.end + "个百分点".length, put: chance.pick(["达到序时进度", "超过序时进度"]) }] : null;
  }),
  planter("快 for 慢", "K11", "pacegap", (fact, _, text) => {
    const word = fact.places[0] && /[快慢](?=于序时进度)/u.exec(text.slice(fact.places[0].start, fact.places[0].end));
    const start = (fact.places[0]?.start ?? 0) + (word?.index ?? 0);
    return word ? [{ start, end: start + 1, put: word[0] === "快" ? "慢" : "快" }] : null;
  }),
  planter("money per head is not the total", "K37 K05", "product", (fact, chance, text) => {
    const total = figuresOf(fact)[0];
    if (!total || !/^[万亿]?元/u.test(text.slice(total.end)) || !together(fact)) return null;
    return one(total, between(total, total.value * 1.08, total.value * 1.6, chance));
  }),
  planter("unit scale breaks a sum", "K03 K37 K02 K08", "sum product", (fact, chance, text) => {
    const money = figuresOf(fact).filter(({ end }) => text.startsWith("万元", end));
    return money.length > 0 && together(fact) ? [swapScale(chance.pick(money))] : null;
  }),
  planter("sample is not its share", "K30 K05", "sample", (fact, chance) => offBy(figuresOf(fact)[0], chance, (figuresOf(fact)[0]?.value ?? 0) * 0.3, (figuresOf(fact)[0]?.value ?? 0) * 0.8)),
  planter("more adopted than sent", "K36 K07 K02 K05", "adopted", (fact) => {
    const [adopted, sent] = figuresOf(fact);
    return adopted && sent ? [{ start: adopted.start, end: adopted.end, put: sent.digits }, { start: sent.start, end: sent.end, put: adopted.digits }] : null;
  }),
  planter("plan below what is reached", "K14", "plan", (fact, chance) => {
    const [target, reached] = figuresOf(fact);
    return target && reached ? one(target, between(target, reached.value * 0.5, reached.value * 0.85, chance)) : null;
  }),
  planter("second mention with another value", "K08 K31 K10", "same", (fact, chance) => {
    const [first, second] = figuresOf(fact);
    const figure = chance.once(2) ? first : second;
    return figure ? offBy(figure, chance, Math.max(figure.place, figure.value * 0.06), Math.max(9 * figure.place, figure.value * 0.3)) : null;
  }),
  planter("half-year above the year", "K10 K02", "half", (fact, chance) => {
    const [half, year] = figuresOf(fact);
    return half && year ? one(half, between(half, year.value * 1.1, year.value * 2, chance)) : null;
  }),
];

/** The actual falls short of its target, and a printed rate of it with it: the verdict alone is wrong. */
function short({ operands }: Fact, chance: Chance, low: number, high: number): readonly Edit[] | null {
  const [actual, target, rate] = operands;
  if (typeof actual !== "object" || target === undefined) return null;
  const goal = typeof target === "number" ? target : target.value;
  const value = between(actual, goal * low, goal * high, chance);
  if (value === null) return null;
  return [edit(actual, value), ...(typeof rate === "object" ? [{ start: rate.start, end: rate.end, put: String(Math.round((value / goal) * 1000) / 10) }] : [])];
}

/** 完成全年任务600户的42% becomes 基本完成全年任务600户的42%. */
function verdictBefore(fact: Fact, text: string, word: string): readonly Edit[] | null {
  const [rate, , target] = figuresOf(fact);
  if (!rate || !target || rate.value >= 90) return null;
  const verb = /(?<![基本圆满全面提前额])完成(?=[^，。；]*$)/u.exec(text.slice(Math.max(0, rate.start - 24), rate.start));
  const start = Math.max(0, rate.start - 24) + (verb?.index ?? 0);
  return verb ? [{ start, end: start, put: word }] : null;
}

function swapScale({ end }: Figure): Edit {
  return { start: end, end: end + 2, put: "元" };
}

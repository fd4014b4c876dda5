/** Errors that only the workbook shows: the draft is whole in itself, its number is not the cell's. */
import type { Dataset } from "../../../src/core/indicator/dataset";
import { Chance } from "../../proof/fuzz/chance";
import { inOtherHands } from "./otherHands";
import { planted, type Edit, type Plant, type PlantedText } from "./plant";
import { between, edit, printedAs } from "./printed";
import { type Traced, type WrittenText, writtenTexts } from "./writtenTexts";

export interface BookCase extends PlantedText {
  readonly dataset: Dataset;
}

interface BookPlanter {
  readonly kind: string;
  readonly plant: (written: WrittenText, chance: Chance) => readonly Edit[] | null;
}

const PEOPLE = /^(?:人次?|名)/u;

/** One figure of those that fit, changed. */
function ofOne(kind: string, fits: (figure: Traced) => boolean, change: (figure: Traced, written: WrittenText, chance: Chance) => readonly Edit[] | null): BookPlanter {
  return { kind, plant: (written, chance) => {
    const usable = written.figures.filter(fits);
    return usable.length > 0 ? change(chance.pick(usable), written, chance) : null;
  } };
}

const isActual = ({ source, unit }: Traced): boolean => source.field === "actual" && source.rule !== "count" && unit !== "";
const isCount = (figure: Traced): boolean => isActual(figure) && !/^[%‰]/u.test(figure.unit) && figure.place === 1 && figure.value >= 10;

const PLANTERS: readonly BookPlanter[] = [
  ofOne("wrong value", isActual, (figure, _, chance) => changed(figure, between(figure, figure.value * 0.7, figure.value * 1.3, chance))),
  ofOne("two digits turned round", isCount, (figure) => {
    const put = figure.digits.replace(/(\d)(\d)$/u, "$2$1");
    return put === figure.digits || put.startsWith("0") ? null : [{ start: figure.start, end: figure.end, put }];
  }),
  ofOne("last month's value", isCount, (figure, { dataset }) => changed(figure, toMonth(dataset, figure, "months", figure.source.period.month - 1))),
  ofOne("last year's value", isCount, (figure, { dataset }) => changed(figure, toMonth(dataset, figure, "lastYear", figure.source.period.month))),
  ofOne("target given as actual", isCount, (figure, { dataset }) => changed(figure, targetOf(dataset, figure))),
  ofOne("wrong scale", (figure) => isActual(figure) && (figure.unit.startsWith("万元") || (figure.value >= 100 && PEOPLE.test(figure.unit))), ({ end, unit }) => [unit.startsWith("万元") ? { start: end, end: end + 2, put: "亿元" } : { start: end, end, put: "万" }]),
  ofOne("wrong unit", (figure) => isCount(figure) && /^[户场期家]$/u.test(figure.unit), ({ end, unit }, _, chance) => [{ start: end, end: end + unit.length, put: chance.pick(["人次", "万元", "件"]) }]),
  ofOne("hedge the wrong way", (figure) => isCount(figure) && figure.value >= 100 && figure.value % 100 !== 0, (figure, _, chance) => {
    const step = figure.value >= 1000 ? 100 : 10;
    const [below, above] = [Math.floor(figure.value / step) * step, Math.ceil(figure.value / step) * step];
    if (below === above) return null;
    return [{ start: figure.start, end: figure.end, put: chance.once(2) ? `近${String(below)}` : `${String(above)}余` }];
  }),
  { kind: "two indicators' values changed about", plant: ({ figures }, chance) => {
    const counts = figures.filter(isCount);
    const [one, other] = [chance.pick(counts), chance.pick(counts)];
    if (one.source.code === other.source.code || Math.abs(one.value - other.value) < 0.1 * one.value || one.paragraph === other.paragraph) return null;
    return [{ start: one.start, end: one.end, put: other.digits }, { start: other.start, end: other.end, put: one.digits }];
  } },
  ofOne("wrong completion", ({ source }) => source.field === "completion", (figure, _, chance) => changed(figure, between(figure, figure.value - 12, figure.value + 12, chance))),
  ofOne("% for 百分点", ({ end }) => end > 0, ({ end }, { text }) => (text.startsWith("个百分点", end) ? [{ start: end, end: end + 4, put: "%" }] : null)),
  ofOne("stale as-of date", isCount, (figure, { dataset, text }) => {
    const month = figure.source.period.month - 2;
    const then = toMonth(dataset, figure, "months", month);
    const start = Math.max(text.lastIndexOf("。", figure.start), text.lastIndexOf("\n", figure.start)) + 1;
    if (month < 1 || then === null || then === figure.value || !/^[\p{Script=Han}“”]{4,20}$/u.test(text.slice(start, figure.start)) || /^(?:其中|截至|上半年)/u.test(text.slice(start))) return null;
    return [{ start, end: start, put: `截至${String(month)}月底，` }];
  }),
];

const MOST_TRIES = 300;

/** Half of the drafts are as written, half have been through other hands. */
export function plantAgainstBook(seed: number, count: number, variants = 3): readonly BookCase[] {
  const chance = new Chance(seed);
  const texts = writtenTexts(seed, variants);
  const cases: BookCase[] = [];
  const barren = new Set<BookPlanter>();
  while (cases.length < count && barren.size < PLANTERS.length) {
    for (const planter of PLANTERS) {
      if (barren.has(planter) || cases.length >= count) continue;
      const found = tried(planter, texts, chance);
      if (found) cases.push(found);
      else barren.add(planter);
    }
  }
  return cases;
}

/** Drafts whose every number is the workbook's, as written and through other hands: a finding is a false alarm. */
export function cleanDrafts(seed: number, variants = 3): readonly WrittenText[] {
  const chance = new Chance(seed);
  return writtenTexts(seed, variants).flatMap((written) => [written, inOtherHands(written, chance)]);
}

function tried(planter: BookPlanter, texts: readonly WrittenText[], chance: Chance): BookCase | null {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = chance.pick(texts);
    const draft = chance.once(2) ? inOtherHands(text, chance) : text;
    const edits = planter.plant(draft, chance);
    if (!edits || edits.every(({ start, end, put }) => draft.text.slice(start, end) === put)) continue;
    const plant: Plant = { edits };
    return { ...planted(draft, { kind: planter.kind, rules: [], plant: () => plant }, plant), dataset: draft.dataset };
  }
  return null;
}

function changed(figure: Traced, value: number | null): readonly Edit[] | null {
  return value === null || value <= 0 || Math.abs(value - figure.value) < figure.place || printedAs(figure, value) === figure.digits ? null : [edit(figure, value)];
}

/** Of an indicator that adds up its months and its units: this year's or last year's figure to a month. */
function toMonth({ indicators, entries }: Dataset, { source: { code, rule } }: Traced, year: "months" | "lastYear", month: number): number | null {
  const indicator = indicators.find((one) => one.code === code);
  if (indicator?.monthTotal !== "sum" || rule === "rate" || month < 1) return null;
  const values = entries.filter((entry) => entry.code === code && entry.counted).flatMap((entry) => entry[year].slice(0, month).filter((value) => value !== null));
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
}

function targetOf({ indicators }: Dataset, { source: { code } }: Traced): number | null {
  return indicators.find((one) => one.code === code)?.target ?? null;
}

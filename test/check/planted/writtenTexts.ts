/** What our own writer makes of the packs' samples, figures moved at random, with what its figures say of one another. */
import { findPack } from "../../../src/app/newTracker";
import { parseCodes } from "../../../src/core/evaluate/total";
import type { Dataset } from "../../../src/core/indicator/dataset";
import type { Period, ReportKind } from "../../../src/core/indicator/period";
import { writeReport, type Report } from "../../../src/core/narrate/report";
import type { Source } from "../../../src/core/narrate/segment";
import { PACKS } from "../../../src/packs";
import { packDataset } from "../../../src/packs/packDataset";
import { Chance } from "../../proof/fuzz/chance";
import type { CleanText } from "./cleanTexts";
import { type Fact, type Figure, figureAt, wrongIn } from "./fact";

export interface WrittenText extends CleanText {
  readonly dataset: Dataset;
  readonly figures: readonly Traced[];
}

/** A number of the text with the workbook's value behind it. */
export interface Traced extends Figure {
  readonly source: Source;
  readonly paragraph: number;
  /** What stands behind the digits: 场, %, 万元. */
  readonly unit: string;
}

const REPORTS: readonly (readonly [kind: ReportKind, month: number])[] = [["monthly", 5], ["quarterly", 3], ["half-year", 6]];

/** The same for the same seed; `variants` of each pack and kind of report. */
export function writtenTexts(seed: number, variants: number): readonly WrittenText[] {
  const chance = new Chance(seed);
  return PACKS.flatMap(({ id }) => findPack(id) ?? []).flatMap((pack) => {
    const sample = packDataset(pack, { year: 2026, codes: null, sample: true });
    return REPORTS.flatMap(([kind, month]) => Array.from({ length: variants }, (_, at) => {
      const dataset = { ...moved(sample, chance), settings: { ...sample.settings, period: { year: 2026, month }, cutoff: { year: 2026, month, day: 28 } } };
      return writtenText(`${pack.id} ${kind} ${String(at + 1)}`, dataset, kind, dataset.settings.period);
    }));
  });
}

/** Months of this year a little up or down; rates stay what they are. */
function moved(data: Dataset, chance: Chance): Dataset {
  const counted = new Set(data.indicators.filter(({ kind, unit, partOf, exhaustive }) => kind === "flow" && unit !== "%" && partOf === "" && !exhaustive).map(({ code }) => code));
  const inRates = new Set(data.indicators.flatMap(({ numerator, denominator, partOf }) => [...parseCodes(numerator), ...parseCodes(denominator)].map(([, code]) => code).concat(partOf)));
  return {
    ...data,
    entries: data.entries.map((entry) => (!counted.has(entry.code) || inRates.has(entry.code) ? entry : { ...entry, months: entry.months.map((value) => (value === null || value < 4 ? value : value + chance.below(4) - 1)) })),
  };
}

function writtenText(name: string, dataset: Dataset, kind: ReportKind, period: Period): WrittenText {
  const report = writeReport(dataset, { period, kind });
  const text = report.paragraphs.map((one) => one.text).join("\n");
  const figures = tracedIn(report, text);
  return { name, text, dataset, figures, facts: [...factsOf(dataset, figures), ...saidIn(text, figures)].filter((fact) => wrongIn(fact) === null) };
}

function tracedIn({ paragraphs }: Report, text: string): readonly Traced[] {
  let at = 0;
  return paragraphs.flatMap(({ segments }, paragraph) => {
    const found = segments.flatMap(({ text: words, source }): readonly Traced[] => {
      const start = at;
      at += words.length;
      const number = /\d+(?:\.\d+)?/u.exec(words);
      if (!source || !number) return [];
      return [{ ...figureAt(text, start + number.index, number[0]), source, paragraph, unit: words.slice(number.index + number[0].length) }];
    });
    at += 1;
    return found;
  });
}

/** Rates of counts, completion of targets, growth of bases, breakdowns: where one paragraph tells all of it. */
function factsOf({ indicators }: Dataset, figures: readonly Traced[]): readonly Fact[] {
  const beside = (one: Traced, code: string, field: Source["field"]): Traced | undefined => figures.find((other) => other.paragraph === one.paragraph && other.source.code === code && other.source.field === field);
  return figures.flatMap((one): readonly Fact[] => {
    const { code, field } = one.source;
    const indicator = indicators.find((other) => other.code === code);
    if (!indicator) return [];
    if (field === "completion") return factOf("completion", one, beside(one, code, "actual"), beside(one, code, "target"));
    if (field === "growth") return factOf("growth", one, beside(one, code, "actual"), beside(one, code, "base"));
    const [[, numerator = ""] = [], [, denominator = ""] = []] = [parseCodes(indicator.numerator)[0], parseCodes(indicator.denominator)[0]];
    if (field === "actual" && indicator.numerator === numerator && numerator !== "") return factOf("rate", one, beside(one, numerator, "actual"), beside(one, denominator, "actual"));
    const parts = indicators.filter(({ partOf, exhaustive }) => partOf === code && exhaustive);
    const breakdowns = [...new Set(parts.map(({ breakdown }) => breakdown))];
    return field === "actual" ? breakdowns.flatMap((breakdown) => factOf("sum", one, ...parts.filter((part) => part.breakdown === breakdown).map((part) => beside(one, part.code, "actual")))) : [];
  });
}

function factOf(kind: string, ...operands: readonly (Traced | undefined)[]): readonly Fact[] {
  const known = operands.filter((one) => one !== undefined);
  return known.length === operands.length && known.length > 1 ? [{ kind, line: kind, operands: known, places: known }] : [];
}

/** Clauses that open a sentence with a count of something named whole. */
function saidIn(text: string, figures: readonly Traced[]): readonly Fact[] {
  return figures.flatMap((figure): readonly Fact[] => {
    const before = /(?<=^|[。；\n])[\p{Script=Han}“”]{4,16}$/u.exec(text.slice(0, figure.start));
    if (figure.source.field !== "actual" || !before || /^(?:其中|上半年|完成|占)/u.test(before[0])) return [];
    const place = { start: before.index, end: figure.end + figure.unit.length };
    return [{ kind: "said", line: "said", operands: [figure], places: [place] }];
  });
}

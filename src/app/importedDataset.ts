/** The records of a new workbook made from last year's report. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";
import type { Entry, Indicator } from "../core/indicator/indicator";
import { endOfMonth, type Period } from "../core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_WORDING } from "../core/indicator/settings";
import { outlineOf, type Figure, type ReadOutline } from "../core/read/outlineOf";
import type { Proposal, ProposedIndicator } from "../core/read/proposal";
import { indicatorOf } from "../packs/defaults";
import { BLANK_ENTRY, BLANK_MONTHS } from "../packs/packDataset";

export interface ImportChoice {
  /** Year of the workbook: the report's own, or a later one, for which its figures are last year's. */
  readonly year: number;
  readonly office: string;
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
}

/** Last month that the report covers: June of a half-year, else December. */
export function reportMonth({ reading }: Proposal): number {
  return reading.structure.halfYear ? 6 : 12;
}

export function importedDataset(proposal: Proposal, choice: ImportChoice): Dataset {
  const outline = outlineOf(proposal);
  const figures = figuresByKey(outline);
  const kept = proposal.indicators.filter(({ excluded }) => !excluded);
  // Of those alone: a part whose whole is left out is no part of anything in the register.
  const codes = codesOf(kept);
  const period: Period = { year: choice.year, month: reportMonth(proposal) };
  const entry = entryMaker(proposal, choice, period);
  return {
    settings: {
      schema: SCHEMA, office: choice.office, region: "", reporters: "镇（街道）", period, cutoff: endOfMonth(period.year, period.month), writtenOn: null,
      fullMonthFrom: 20, bands: USUAL_BANDS, wording: USUAL_WORDING, voice: "upward",
    },
    indicators: kept.map((one, row): RegisteredIndicator => ({ row, ...registerRow(one, codes, figures.get(one.key) ?? []) })),
    entries: kept.map((one, row) => ({ row, ...entry(codes.get(one.key) ?? "", figures.get(one.key) ?? []) })),
    targets: [],
    notes: [],
    outline: outline.paragraphs.map((paragraph, row) => ({ row, ...paragraph })),
  };
}

type Figures = readonly Figure[];

export function figuresByKey({ figures }: ReadOutline): ReadonlyMap<string, Figures> {
  const map = new Map<string, Figure[]>();
  for (const figure of figures) map.set(figure.indicator.key, [...(map.get(figure.indicator.key) ?? []), figure]);
  return map;
}

/** A01, A02, B01 …: a letter for each heading in its order. */
export function codesOf(indicators: readonly ProposedIndicator[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const counts = new Map<string, number>();
  return new Map(
    indicators.map(({ key, section }) => {
      const letter = letters.get(section) ?? letterOf(letters.size);
      letters.set(section, letter);
      const count = (counts.get(section) ?? 0) + 1;
      counts.set(section, count);
      return [key, `${letter}${String(count).padStart(2, "0")}`];
    }),
  );
}

/** A … Z, AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The register row; target and bounds from the figures that are targets. */
export function registerRow(one: ProposedIndicator, codes: ReadonlyMap<string, string>, figures: Figures): Indicator {
  const targets = figures.filter(({ use }) => use.field === "target");
  const valueAt = (end: Figure["use"]["end"][]): number | null => targets.find(({ use }) => end.includes(use.end))?.value ?? null;
  return indicatorOf(one.section, {
    code: codes.get(one.key) ?? "", name: one.name, unit: one.unit, kind: one.kind, comparator: one.comparator, direction: one.direction, target: valueAt([null, "low"]), upper: valueAt(["high"]),
    targetState: targets.length > 0 ? "set" : "none", partOf: one.partOf === null ? "" : (codes.get(one.partOf) ?? ""), ticked: true,
  });
}

/** The figure stands in the report's last month of its year: what happened month by month the report does not say. */
function entryMaker(proposal: Proposal, choice: ImportChoice, period: Period): (code: string, figures: Figures) => Omit<Entry, "row"> {
  const own = (proposal.reading.structure.year ?? choice.year) === choice.year;
  return (code, figures) => {
    const actual = figures.find(({ use }) => use.field === "actual");
    const value = actual?.value ?? null;
    const months = BLANK_MONTHS.map((_, index) => (index === period.month - 1 ? value : null));
    const base = { ...BLANK_ENTRY, code, source: value === null ? "" : choice.source };
    if (own) return { ...base, months, approximate: actual?.approximate?.text ?? "" };
    return period.month === 12 ? { ...base, lastYearTotal: value } : { ...base, lastYear: months };
  };
}

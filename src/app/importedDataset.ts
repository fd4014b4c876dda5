/** The records of a new workbook made from last year's report. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";
import type { Entry, Indicator } from "../core/indicator/indicator";
import { endOfMonth, type Period } from "../core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_TELLING, USUAL_WORDING } from "../core/indicator/settings";
import { isOfEach } from "../core/read/isOfEach";
import { framesIn } from "../core/read/framesIn";
import { outlineOf, type Figure, type ReadOutline } from "../core/read/outlineOf";
import type { Proposal, ProposedIndicator } from "../core/read/proposal";
import { withPlanJoined } from "../core/read/joinPlan";
import { indicatorOf } from "../packs/defaults";
import { BLANK_ENTRY, BLANK_MONTHS, BLANK_NOTE } from "../packs/packDataset";
import { ratesOf, type CountsOfRate } from "../core/read/ratesOf";
import { sectionCodes } from "./sectionCodes";
import { actualFigure, reportMonth, reportPeriodKey, targetFigures, type TargetFigures } from "./reportFigures";

export interface ImportChoice {
  /** Year of the workbook: the report's own, or a later one, for which its figures are last year's. */
  readonly year: number;
  readonly office: string;
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
}

/** In the year after the report's, a target of its plan and last year's result of the same thing are one row. */
export function importedDataset(given: Proposal, choice: ImportChoice): Dataset {
  const { proposal } = withPlanJoined(given, choice.year);
  const outline = outlineOf(proposal, choice.year);
  const figures = figuresByKey(outline);
  const frames = framesIn(proposal);
  const kept = proposal.indicators.filter(({ excluded }) => !excluded);
  // Of those alone: a part whose whole is left out is no part of anything in the register.
  const codes = sectionCodes(kept);
  const rates = ratesOf({ reading: proposal.reading, indicators: kept });
  const period: Period = { year: choice.year, month: reportMonth(proposal) };
  const entry = entryMaker(proposal, choice);
  return {
    settings: {
      schema: SCHEMA, office: choice.office, region: "", reporters: "镇（街道）", period, cutoff: endOfMonth(period.year, period.month), writtenOn: null,
      fullMonthFrom: 20, bands: USUAL_BANDS, wording: USUAL_WORDING, ...USUAL_TELLING,
    },
    indicators: kept.map((one, row): RegisteredIndicator => ({ row, ...registerRow(proposal, one, { codes, frames, rates }, targetFigures(proposal, figures.get(one.key) ?? [], choice.year)) })),
    entries: kept.filter(({ key }) => !rates.has(key)).map((one, row) => ({ row, ...entry(codes.get(one.key) ?? "", figures.get(one.key) ?? []) })),
    targets: [],
    notes: outline.words.map(({ indicator, practice, effect }, row) => ({ ...BLANK_NOTE, row, code: codes.get(indicator.key) ?? "", period: reportPeriodKey(proposal, choice.year), practice, effect })),
    wordings: [],
    outline: outline.paragraphs.map((paragraph, row) => ({ row, ...paragraph })),
  };
}

type Figures = readonly Figure[];

export function figuresByKey({ figures }: ReadOutline): ReadonlyMap<string, Figures> {
  const map = new Map<string, Figure[]>();
  for (const figure of figures) map.set(figure.indicator.key, [...(map.get(figure.indicator.key) ?? []), figure]);
  return map;
}

/** Names that no sentence can say: counted ones of their kind, ends of a range, mere measures, changes that stand for themselves. */
const UNSPEAKABLE = /（(?:\d+|最[高低])）$|^指标.{0,2}$|^(?:标准|总|合计|共计)?(?:金额|支出|资金额?|数量?|标准)$|(?:下降|增长|提高|提升|上升|减少|增加)(?:率|比例|幅度)?$|(?:同比|[比较](?:上年|去年|年初|上半年|上月)|环比|高于|低于)/u;

function isUnspeakable({ reading }: Proposal, one: ProposedIndicator): boolean {
  return UNSPEAKABLE.test(one.name) || /(?:百分点|^倍)$/u.test(one.unit) || isOfEach(reading, one);
}

export interface RowWords {
  readonly codes: ReadonlyMap<string, string>;
  readonly frames: ReadonlyMap<string, string>;
  /** Rates that are computed; their rows have no entries. */
  readonly rates?: ReadonlyMap<string, CountsOfRate>;
}

/** The register row. Where last year had a target this year's is waited for: the row asks for it, and its sentence judges nothing meanwhile. */
export function registerRow(proposal: Proposal, one: ProposedIndicator, { codes, frames, rates }: RowWords, { target, upper, given, earlier }: TargetFigures): Indicator {
  const unspeakable = isUnspeakable(proposal, one);
  const counts = rates?.get(one.key);
  const ofCounts = counts ? { numerator: codes.get(counts.numerator) ?? "", denominator: codes.get(counts.denominator) ?? "" } : {};
  return indicatorOf(one.section, {
    code: codes.get(one.key) ?? "", name: one.name, frame: unspeakable ? "" : (frames.get(one.key) ?? ""), unit: one.unit, kind: one.kind, comparator: one.comparator, direction: one.direction, target, upper,
    ...ofCounts, importance: unspeakable ? "annex" : "may", targetState: given || earlier ? "set" : "none", partOf: one.partOf === null ? "" : (codes.get(one.partOf) ?? ""), ticked: true,
  });
}

/** The figure stands in the report's last month of its year: what happened month by month the report does not say. */
export function entryMaker(proposal: Proposal, { year, source }: Pick<ImportChoice, "year" | "source">): (code: string, figures: Figures) => Omit<Entry, "row"> {
  const month = reportMonth(proposal);
  const inMonth = (value: number | null): Entry["months"] => BLANK_MONTHS.map((_, index) => (index === month - 1 ? value : null));
  return (code, figures) => {
    const own = actualFigure(proposal, figures, year, year);
    const last = actualFigure(proposal, figures, year, year - 1);
    const [now, before] = [own?.value ?? null, last?.value ?? null];
    return {
      ...BLANK_ENTRY, code, source: now === null && before === null ? "" : source, months: inMonth(now), approximate: own?.approximate?.text ?? "",
      ...(month === 12 ? { lastYearTotal: before } : { lastYear: inMonth(before) }),
    };
  };
}

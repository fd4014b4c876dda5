/** A pack, or some of its indicators, as the records of a new workbook. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";
import type { Entry, Months } from "../core/indicator/indicator";
import { daySerial, endOfMonth } from "../core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_TELLING, USUAL_WORDING, type Settings } from "../core/indicator/settings";
import { indicatorOf } from "./defaults";
import type { Pack, PackSample } from "./pack";

export interface PackChoice {
  readonly year: number;
  /** Codes to take; null = those the pack ticks. */
  readonly codes: ReadonlySet<string> | null;
  /** With the sample's values, targets and notes. */
  readonly sample: boolean;
  /** 填报单位 of a workbook that is not the sample. */
  readonly office?: string;
  /** Last month of the report period of a workbook that is not the sample. */
  readonly month?: number;
}

export const BLANK_MONTHS: Months = Array.from({ length: 12 }, () => null);

export function packDataset(pack: Pack, choice: PackChoice): Dataset {
  const sample = choice.sample ? pack.sample : null;
  const chosen = pack.sections.flatMap(({ name, indicators }) =>
    indicators.filter(({ code, ticked }) => (choice.codes ? choice.codes.has(code) : ticked)).map((given) => indicatorOf(name, given)),
  );
  const codes = new Set(chosen.map(({ code }) => code));
  const indicators = chosen.map((indicator, row): RegisteredIndicator => ({
    row,
    ...indicator,
    target: sample?.targets[indicator.code] ?? indicator.target,
    targetState: sample?.pending.includes(indicator.code) ? "pending" : indicator.targetState,
  }));
  return {
    settings: settingsOf(sample, choice),
    indicators,
    entries: entriesOf(indicators, sample),
    targets: (sample?.targetRows ?? []).filter(({ code }) => codes.has(code)).map(({ validFrom, ...target }, row) => ({
      ...BLANK_TARGET, ...target, row, validFrom: validFrom ? daySerial({ year: choice.year, ...validFrom }) : null,
    })),
    notes: (sample?.notes ?? []).filter(({ code }) => codes.has(code)).map((note, row) => ({ ...BLANK_NOTE, ...note, row })),
    wordings: [],
    outline: pack.outline.map((paragraph, row) => ({
      row, id: `${pack.id}-${row + 1}`, level: paragraph.level, heading: paragraph.heading ?? "", pattern: paragraph.pattern, pinned: "", kinds: paragraph.kinds ?? [],
    })),
  };
}

function settingsOf(sample: PackSample | null, { year, office, month }: PackChoice): Settings {
  const last = sample?.month ?? month ?? 12;
  return {
    schema: SCHEMA, office: sample?.office ?? office ?? "", region: sample?.region ?? "", reporters: sample?.reporters ?? "镇（街道）",
    period: { year, month: last }, cutoff: endOfMonth(year, last), writtenOn: null, fullMonthFrom: 20,
    bands: USUAL_BANDS, wording: USUAL_WORDING, ...USUAL_TELLING, ...(sample ? { leaders: sample.leaders ?? "", guides: sample.guides ?? "" } : {}),
  };
}

/** One row for every indicator that is typed; rates that are computed have none. */
function entriesOf(indicators: readonly RegisteredIndicator[], sample: PackSample | null): readonly Entry[] {
  return indicators
    .filter(({ numerator, denominator }) => numerator === "" || denominator === "")
    .flatMap(({ code }): readonly Omit<Entry, "row">[] => {
      const given = sample?.entries.filter((entry) => entry.code === code) ?? [];
      return given.length > 0 ? given.map((entry) => ({ ...BLANK_ENTRY, ...entry, months: twelve(entry.months), lastYear: twelve(entry.lastYear ?? []) })) : [{ ...BLANK_ENTRY, code }];
    })
    .map((entry, row) => ({ ...entry, row }));
}

function twelve(months: Months): Months {
  return BLANK_MONTHS.map((_, index) => months[index] ?? null);
}

export const BLANK_ENTRY: Omit<Entry, "row"> = {
  code: "", reporter: "", counted: true, months: BLANK_MONTHS, lastYear: BLANK_MONTHS, lastYearTotal: null, forecast: null, cutoff: null, source: "", remark: "", approximate: "",
};
export const BLANK_NOTE = { reporter: "", period: "", practice: "", effect: "", cause: "", measure: "", stage: "", expected: "" } as const;
const BLANK_TARGET = {
  reporter: "", scope: "year", quarter: null, fromYear: null, toYear: null, grade: "base", comparator: ">=", lower: null, upper: null,
  firmness: "", basis: "", issuedBy: "",
} as const;

/** Small datasets for tests of core: only what a case is about has to be said. */
import type { Dataset, RegisteredIndicator } from "../../src/core/indicator/dataset";
import type { Entry, Indicator, Months, Note, TargetRow } from "../../src/core/indicator/indicator";
import { endOfMonth, parsePeriod, type Day } from "../../src/core/indicator/period";
import { USUAL_BANDS, USUAL_TELLING, USUAL_WORDING, type Settings } from "../../src/core/indicator/settings";

export interface Case {
  readonly period?: string;
  readonly cutoff?: Day;
  readonly settings?: Partial<Settings>;
  readonly indicators: readonly (Partial<Indicator> & Pick<Indicator, "name">)[];
  readonly entries?: readonly (Partial<Entry> & Pick<Entry, "code">)[];
  readonly targets?: readonly (Partial<TargetRow> & Pick<TargetRow, "code">)[];
  readonly notes?: readonly (Partial<Note> & Pick<Note, "code">)[];
  readonly patterns?: readonly string[];
}

const INDICATOR: RegisteredIndicator = {
  row: 0, code: "", section: "工作", name: "", frame: "", topic: "", unit: "个", kind: "flow", comparator: ">=", direction: "more",
  target: null, upper: null, targetState: "set", numerator: "", denominator: "", partOf: "", breakdown: "", exhaustive: false,
  monthTotal: "sum", unitTotal: "sum", pacing: "month", fromMonth: null, dueMonth: null, importance: "may", writing: "exact",
  decimals: null, owner: "", definition: "", evidence: "", remark: "", manualStatus: "",
};

const BLANK: Months = Array.from({ length: 12 }, () => null);

/** The value in the given month, blanks elsewhere. */
export function inMonth(month: number, value: number | null): Months {
  return BLANK.map((_, index) => (index === month - 1 ? value : null));
}

/** Codes are A, B, C… in order; an indicator without a target is 不设目标 unless it says otherwise. */
export function dataset(given: Case): Dataset {
  const period = parsePeriod(given.period ?? "2026-06") ?? { year: 2026, month: 6 };
  const indicators = given.indicators.map((indicator, row): RegisteredIndicator => {
    const recompute = indicator.numerator ? ({ unitTotal: "recompute", monthTotal: "recompute" } as const) : {};
    return {
      ...INDICATOR, row, code: String.fromCharCode(65 + row),
      ...(indicator.target === undefined ? { targetState: "none" } : {}), ...recompute, ...indicator,
    };
  });
  return {
    settings: {
      schema: 1, office: "云泽县妇联", region: "", reporters: "镇（街道）", period, cutoff: given.cutoff ?? endOfMonth(period.year, period.month),
      writtenOn: null, fullMonthFrom: 20, bands: USUAL_BANDS, wording: USUAL_WORDING, ...USUAL_TELLING, ...given.settings,
    },
    indicators,
    entries: (given.entries ?? []).map((entry, row) => ({
      row, reporter: "", counted: true, months: BLANK, lastYear: BLANK, lastYearTotal: null, forecast: null, cutoff: null, source: "", remark: "", approximate: "", ...entry,
    })),
    targets: (given.targets ?? []).map((target, row) => ({
      row, reporter: "", scope: "year", quarter: null, fromYear: null, toYear: null, grade: "base", comparator: ">=", lower: null, upper: null,
      firmness: "", validFrom: null, basis: "", issuedBy: "", ...target,
    })),
    notes: (given.notes ?? []).map((note, row) => ({
      row, reporter: "", period: "", practice: "", effect: "", cause: "", measure: "", stage: "", expected: "", ...note,
    })),
    wordings: [],
    outline: (given.patterns ?? ["{#栏目 工作}"]).map((pattern, row) => ({ row, id: `p${row}`, level: "body", heading: "", pattern, pinned: "", kinds: [] })),
  };
}

/** Random workbooks of every kind of indicator, for comparing formulas with core. */
import fc from "fast-check";
import type { Dataset, RegisteredIndicator } from "../../src/core/indicator/dataset";
import { COMPARATORS, DIRECTIONS, KINDS, PACINGS, TARGET_STATES, type Entry, type Months, type TargetRow } from "../../src/core/indicator/indicator";
import { daysInMonth } from "../../src/core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_TELLING, USUAL_WORDING } from "../../src/core/indicator/settings";

const YEAR = 2026;
const UNITS = ["户", "场", "%", "万元", "‰", "分"] as const;
const REPORTERS = ["", "青禾镇", "云溪镇", "柳湾镇"] as const;

/** Whole numbers, two decimals, zero, negatives; blank as often as not. */
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 100_000 }).map((value) => value / 100) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const blankable = fc.option(figure, { nil: null, freq: 3 });
const months: fc.Arbitrary<Months> = fc.array(blankable, { minLength: 12, maxLength: 12 });
/** Targets that make exact halves, exact hits and zero likely. */
const target = fc.option(fc.oneof(fc.constantFrom(0, 1, 4, 10, 12, 100, 0.5, 0.9, 600), figure), { nil: null, freq: 6 });

function indicator(row: number, rows: number): fc.Arbitrary<RegisteredIndicator> {
  const codes = fc.constantFrom(...Array.from({ length: rows }, (_, index) => codeOf(index)));
  return fc.record({
    kind: fc.constantFrom(...KINDS), comparator: fc.constantFrom(...COMPARATORS), direction: fc.constantFrom(...DIRECTIONS),
    unit: fc.constantFrom(...UNITS), target, upper: target, targetState: fc.oneof({ weight: 8, arbitrary: fc.constant("set" as const) }, { weight: 1, arbitrary: fc.constantFrom(...TARGET_STATES) }),
    monthTotal: fc.constantFrom("sum" as const, "latest" as const), unitTotal: fc.constantFrom("sum" as const, "sum" as const, "none" as const, "recompute" as const),
    pacing: fc.constantFrom(...PACINGS), fromMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), dueMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    numerator: fc.tuple(codes, fc.constantFrom("+", "-"), codes).map(([a, sign, b]) => `${a}${sign}${b}`), denominator: codes, computed: fc.boolean(),
    manualStatus: fc.oneof({ weight: 12, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constant("exceeded") }),
  }).map(({ computed, ...drawn }) => ({
    ...drawn, row, code: codeOf(row), section: "工作", name: `指标${row}`, frame: "", topic: "", partOf: "", breakdown: "", exhaustive: false, importance: "may", writing: "exact",
    decimals: null, owner: "", definition: "", evidence: "", remark: "",
    numerator: computed && drawn.unitTotal === "recompute" ? drawn.numerator : "", denominator: computed && drawn.unitTotal === "recompute" ? drawn.denominator : "",
  }));
}

function codeOf(index: number): string {
  return `X${String(index + 1).padStart(2, "0")}`;
}

/** Two entries for most indicators; some have none, some belong to a code that is not in the register. */
export const randomDataset = (size: number): fc.Arbitrary<Dataset> => fc
  .record({
    month: fc.integer({ min: 1, max: 12 }), cutMonth: fc.integer({ min: 1, max: 12 }), cutDay: fc.integer({ min: 1, max: 31 }), cutYear: fc.constantFrom(YEAR, YEAR, YEAR, YEAR - 1),
    fullMonthFrom: fc.constantFrom(20, 20, 1, 31), ahead: fc.constantFrom(0.05, 0.1),
    indicators: fc.tuple(...Array.from({ length: size }, (_, row) => indicator(row, size))),
    entries: fc.array(fc.record({ index: fc.integer({ min: 0, max: size }), reporter: fc.constantFrom(...REPORTERS), counted: fc.boolean(), always: fc.boolean(), months, lastYear: months, lastYearTotal: blankable }), { minLength: size, maxLength: 2 * size, size: "max" }),
    targets: fc.array(fc.record({ index: fc.integer({ min: 0, max: size - 1 }), reporter: fc.constantFrom(...REPORTERS.slice(1)), lower: blankable, validFrom: fc.option(fc.integer({ min: 46_000, max: 46_300 }), { nil: null }) }), { maxLength: Math.ceil(size / 3), size: "max" }),
  })
  .map((drawn): Dataset => ({
    settings: {
      schema: SCHEMA, office: "云泽县妇联", region: "", reporters: "镇", period: { year: YEAR, month: drawn.month },
      cutoff: { year: drawn.cutYear, month: drawn.cutMonth, day: Math.min(drawn.cutDay, daysInMonth(drawn.cutYear, drawn.cutMonth)) },
      writtenOn: null, fullMonthFrom: drawn.fullMonthFrom, bands: { ...USUAL_BANDS, ahead: drawn.ahead }, wording: USUAL_WORDING, ...USUAL_TELLING,
    },
    indicators: drawn.indicators,
    entries: drawn.entries.map(({ index, counted, always, ...entry }, row): Entry => ({ ...entry, row, code: codeOf(index), counted: counted || always, forecast: null, cutoff: null, source: "", remark: "", approximate: "" })),
    targets: drawn.targets.map(({ index, ...given }, row): TargetRow => ({
      ...given, row, code: codeOf(index), scope: "year", quarter: null, fromYear: null, toYear: null, grade: "base", comparator: ">=", upper: null, firmness: "", basis: "", issuedBy: "",
    })),
    notes: [],
    outline: [],
    wordings: [],
  }));

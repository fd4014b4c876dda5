/** Workbooks whose figures lie where rounding and words could go wrong: at, just below and just above targets, bands, 0 and 100 %. */
import type { Dataset, RegisteredIndicator } from "../../../src/core/indicator/dataset";
import { COMPARATORS, DIRECTIONS, KINDS, PACINGS, type Comparator, type Entry, type Kind, type Months, type Note, type TargetRow } from "../../../src/core/indicator/indicator";
import { REPORT_KINDS, type ReportKind } from "../../../src/core/indicator/period";
import { DETAILS, DISCLOSURES, SCHEMA, USUAL_BANDS, USUAL_WORDING, VOICES, type Settings } from "../../../src/core/indicator/settings";
import type { Chance } from "../fuzz/chance";
import { outlineOf } from "./outline";
import { daysIn } from "./typedCells";

export interface Workbook {
  readonly dataset: Dataset;
  readonly kind: ReportKind;
  /** Words that people typed; numerals in them are theirs. */
  readonly given: readonly string[];
}

const YEAR = 2026;
const NAMES = ["青竹工坊", "溪畔书屋", "晨光课堂", "石桥驿站", "稻香小院", "暖灯行动", "春雨热线365", "木兰队伍", "云帆帮扶", "山桃互助"] as const;
const SECTIONS = ["服务", "阵地"] as const;
export const REPORTERS = ["青禾镇", "云溪镇", "柳湾镇"] as const;
const COUNTS = ["户", "场", "人次", "个", "件"] as const;
const AMOUNTS = ["元", "万元", "亿元", "亩", "万人次"] as const;
const MEASURES = ["7月起逐村走访", "逐户建立台账"] as const;
const CAUSES = ["部分村6月集中农忙", "场地维修"] as const;

/** A count of last digits, and how many of them are decimals: 1234 with 2 is 12.34. Sums of such figures stay what was meant. */
interface Scaled {
  readonly units: number;
  readonly decimals: number;
}

export function workbookOf(chance: Chance): Workbook {
  const month = 1 + chance.below(12);
  const size = 3 + chance.below(4);
  const indicators = Array.from({ length: size }, (_, row) => indicatorOf(chance, row));
  const whole = chance.once(2) ? wholeWithParts(chance, indicators) : indicators;
  const rates = whole.map((one, row) => (row >= 2 && one.kind === "ratio" && one.partOf === "" && chance.once(2) ? computedRate(chance, one) : one));
  const entries = rates.flatMap((one) => (one.numerator === "" ? entriesOf(chance, one, rates, month) : [])).map((entry, row) => ({ ...entry, row }));
  const settled = exhaustiveWhole(rates, entries);
  const targets = rates.flatMap((one) => targetsOf(chance, one)).map((target, row) => ({ ...target, row }));
  const cut = chance.once(4) ? Math.max(1, month - chance.below(2)) : month;
  const settings: Settings = {
    schema: SCHEMA, office: "临江县妇联", leaders: "", guides: "", region: "全县", reporters: "镇", period: { year: YEAR, month },
    cutoff: { year: YEAR, month: cut, day: cut < month || chance.once(4) ? 1 + chance.below(daysIn(YEAR, cut)) : daysIn(YEAR, cut) },
    writtenOn: null, fullMonthFrom: 20, bands: USUAL_BANDS,
    wording: { ...USUAL_WORDING, percentDecimals: chance.pick([1, 1, 1, 0, 2]) }, voice: chance.pick(VOICES),
    detail: chance.pick(DETAILS), disclosure: chance.pick(DISCLOSURES), budget: chance.once(6) ? 300 : null, annex: "attached",
  };
  const notes = rates.flatMap((one, row) => (chance.once(2) ? [noteOf(chance, one, row)] : []));
  const dataset: Dataset = { settings, indicators: rates, entries: settled, targets, notes, outline: outlineOf(chance, rates, month), wordings: [] };
  return { dataset, kind: chance.pick(REPORT_KINDS), given: [...NAMES, ...MEASURES, ...CAUSES] };
}

function codeOf(row: number): string {
  return String.fromCharCode(65 + row);
}

function indicatorOf(chance: Chance, row: number): RegisteredIndicator {
  const kind = chance.pick<Kind>(["flow", "flow", "flow", ...KINDS]);
  const rate = kind === "ratio" || kind === "score";
  const unit = kind === "score" ? "分" : rate ? chance.pick(["%", "%", "%", "‰", "/10万"]) : chance.once(4) ? chance.pick(AMOUNTS) : chance.pick(COUNTS);
  const comparator = chance.pick<Comparator>([">=", ">=", ">=", ...COMPARATORS]);
  const target = chance.once(8) ? null : targetFor(chance, unit);
  const name = NAMES[row] ?? "";
  return {
    row, code: codeOf(row), section: chance.pick(SECTIONS), name, frame: chance.once(2) ? `${chance.pick(["建成", "开展", "发放"])}${name}{}` : "", topic: "", unit, kind, comparator,
    direction: chance.pick(DIRECTIONS), target, upper: comparator === "range" && target !== null ? scaledNumber({ units: Math.round(target * 1.2 * 1e4), decimals: 4 }) : null,
    targetState: chance.once(8) ? chance.pick(["none", "pending", "merged"]) : "set", numerator: "", denominator: "", partOf: "", breakdown: "", exhaustive: false,
    monthTotal: kind === "flow" ? "sum" : "latest", unitTotal: rate ? "none" : chance.pick(["sum", "sum", "none"]), pacing: chance.pick(["month", "month", ...PACINGS]),
    fromMonth: chance.once(3) ? 1 + chance.below(12) : null, dueMonth: chance.once(3) ? 1 + chance.below(12) : null, importance: chance.pick(["must", "may", "may", "annex"]),
    writing: chance.pick(["exact", "exact", "wan", "approximate"]), decimals: chance.once(4) ? chance.below(3) : null,
    owner: "", definition: "", evidence: "", remark: "", manualStatus: "",
  };
}

function targetFor(chance: Chance, unit: string): number {
  if (unit === "%") return chance.pick([0, 0.5, 0.9, 0.95, 0.9995, 1, 0.001]);
  if (unit === "‰" || unit === "/10万" || unit === "分") return chance.pick([0, 3.5, 10, 90, 95.5]);
  return chance.pick([0, 1, 3, 10, 12, 60, 100, 600, 1_000, 2_000, 9_999, 10_000, 106_300, 1_250_000, 100_000_000, ...(AMOUNTS.some((one) => one === unit) ? [0.5, 46.5, 2_000.25] : [])]);
}

export function scaledNumber({ units, decimals }: Scaled): number {
  return Number(`${String(units)}e${String(-decimals)}`);
}

/** A value beside something that words and rounding must not pass: a share of the target, 0, 100 %, a round number. */
function valueNear(chance: Chance, { unit, target }: Pick<RegisteredIndicator, "unit" | "target">, month: number): Scaled {
  const whole = COUNTS.some((one) => one === unit);
  const decimals = whole ? 0 : unit === "%" ? chance.pick([4, 5, 6]) : chance.pick([1, 2, 3]);
  const around = chance.pick([1, 1, 1, 0.9996, 1.0004, 0.95, 0.8, 0.5, 2, 1.5, month / 12, month / 12 + 0.05, month / 12 - 0.02, month / 12 - 0.1, month / 12 - 0.25, 1.05]);
  const goal = target !== null && target !== 0 && !chance.once(4) ? target * around : chance.pick([0, 0, 0.0004, 0.9996, 1, 7, 19.995, 99.96, 1_940, 4_037, 9_999.996, 10_049, 38_000, 123_456, 99_999_999, 123_456_789]);
  return { units: Math.round(goal * 10 ** decimals) + chance.pick([0, 0, 0, 1, -1, 3, -4, 0, 17]) * (chance.once(50) ? -1 : 1), decimals };
}

function monthsOf(chance: Chance, { units, decimals }: Scaled, adds: boolean, last: number): Months {
  const months: (number | null)[] = Array.from({ length: 12 }, () => null);
  if (!adds) for (let at = 0; at < last; at += 1) if (!chance.once(3)) months[at] = scaledNumber({ units: Math.round((units * (at + 1)) / last), decimals });
  let rest = units;
  if (adds) {
    for (let parts = chance.below(3); parts > 0 && last > 1; parts -= 1) {
      const at = chance.below(last - 1);
      const part = Math.trunc(rest / (2 + chance.below(4)));
      if (months[at] !== null) continue;
      months[at] = scaledNumber({ units: part, decimals });
      rest -= part;
    }
  }
  months[last - 1] = scaledNumber({ units: rest, decimals });
  // What is typed ahead belongs to no report yet.
  if (last < 12 && chance.once(6)) months[last] = 5;
  return months;
}

function entriesOf(chance: Chance, one: RegisteredIndicator, all: readonly RegisteredIndicator[], month: number): readonly Entry[] {
  if (chance.once(12)) return [];
  const parted = all.some(({ partOf }) => partOf === one.code) || one.partOf !== "";
  const reporters = parted || chance.once(2) ? [""] : REPORTERS.slice(0, 1 + chance.below(3));
  return reporters.map((reporter): Entry => {
    const value = valueNear(chance, { unit: one.unit, target: one.target === null ? null : one.target / (one.unitTotal === "sum" ? reporters.length : 1) }, month);
    const blank = chance.once(12);
    const last = chance.pick([value, valueNear(chance, one, month), { ...value, units: Math.round(value.units / 2) }, { ...value, units: value.units - 1 }, { units: chance.pick([0, 3, -12]), decimals: 0 }]);
    return {
      row: 0, code: one.code, reporter, counted: !chance.once(10), months: blank ? Array.from({ length: 12 }, () => null) : monthsOf(chance, value, one.monthTotal === "sum", month),
      lastYear: chance.once(4) ? Array.from({ length: 12 }, () => null) : monthsOf(chance, last, one.monthTotal === "sum", month), lastYearTotal: chance.once(3) ? scaledNumber(last) : null,
      forecast: chance.once(3) ? scaledNumber(valueNear(chance, one, 12)) : null, cutoff: null, source: "", remark: "",
      approximate: chance.once(8) && reporter === "" && one.monthTotal === "sum" && value.decimals === 0 && value.units > 0 ? `${String(value.units)}余` : "",
    };
  });
}

/** A whole whose parts are all there is, or not quite. */
function wholeWithParts(chance: Chance, indicators: readonly RegisteredIndicator[]): readonly RegisteredIndicator[] {
  const exhaustive = !chance.once(3);
  const breakdowns = chance.pick([["渠道"], ["渠道", "渠道", "类别"], ["渠道", "类别", "类别"]]);
  return indicators.map((one, row) => {
    if (row === 0) return { ...one, kind: "flow", unit: "件", monthTotal: "sum", unitTotal: "sum", importance: "must", writing: "exact", decimals: null };
    if (row === indicators.length - 1 && row > 2) return one;
    return { ...one, section: indicators[0]?.section ?? "", kind: "flow", unit: "件", monthTotal: "sum", unitTotal: "sum", targetState: "merged", target: null, partOf: "A", breakdown: breakdowns[row % breakdowns.length] ?? "", exhaustive, writing: "exact", decimals: null };
  });
}

/** The whole's own entry is made the sum of one of its breakdowns, where the parts say that they are all there is. */
function exhaustiveWhole(indicators: readonly RegisteredIndicator[], entries: readonly Entry[]): readonly Entry[] {
  const parts = indicators.filter(({ partOf, exhaustive }) => partOf === "A" && exhaustive);
  const codes = parts.filter(({ breakdown }) => breakdown === parts.at(-1)?.breakdown).map(({ code }) => code);
  if (codes.length === 0) return entries;
  const counted = entries.filter(({ code, counted: counts }) => counts && codes.includes(code));
  const months = Array.from({ length: 12 }, (_, at) => counted.reduce<number | null>((sum, entry) => (entry.months[at] == null ? sum : (sum ?? 0) + entry.months[at]), null));
  return entries.map((entry) => (entry.code === "A" ? { ...entry, months, approximate: "" } : entry));
}

function computedRate(chance: Chance, one: RegisteredIndicator): RegisteredIndicator {
  return { ...one, unitTotal: "recompute", monthTotal: "recompute", numerator: chance.pick(["A", "B", "A+B"]), denominator: chance.pick(["B", "A", "A-B"]) };
}

function targetsOf(chance: Chance, one: RegisteredIndicator): readonly TargetRow[] {
  const row = { row: 0, code: one.code, scope: "year", quarter: null, fromYear: null, toYear: null, grade: "base", comparator: ">=", upper: null, firmness: "", basis: "县里批复", issuedBy: "" } as const;
  const own = one.targetState === "set" && one.target !== null && one.kind === "flow" && chance.once(2) ? REPORTERS.map((reporter): TargetRow => ({ ...row, reporter, lower: (one.target ?? 0) / 4, validFrom: null })) : [];
  const revised = one.targetState === "set" && one.target !== null && chance.once(6);
  const before = revised ? [{ ...row, reporter: "", lower: one.target + 50, validFrom: 46_030 }, { ...row, reporter: "", lower: one.target, validFrom: 46_040 }] : [];
  const stretch = one.targetState === "set" && one.target !== null && chance.once(6) ? [{ ...row, reporter: "", grade: "stretch" as const, lower: one.target + 2, validFrom: null }] : [];
  return [...own, ...before, ...stretch];
}

function noteOf(chance: Chance, { code }: RegisteredIndicator, row: number): Note {
  return { row, code, reporter: "", period: "", practice: "", effect: "", cause: chance.pick(["", ...CAUSES]), measure: chance.pick(["", ...MEASURES]), stage: chance.pick(["", "未启动", "推进中", "已完成主体"]), expected: chance.pick(["", "年底"]) };
}

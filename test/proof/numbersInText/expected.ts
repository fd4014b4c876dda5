/** What a figure of the text must be, worked out from typed cells, and what its rounding must not reach from the other side. */
import type { Source } from "../../../src/core/narrate/segment";
import { slotAskedOf } from "./outline";
import { compared, exact, halfUp, minus, ONE, over, size, tenTo, times, wholeBelow, type Fraction } from "./fraction";
import { difference, type Asked, type TypedCells } from "./typedCells";

export interface Expected {
  /** In the cell's unit, a fraction for rates; never below 0. null: the cells give no such figure. */
  readonly value: Fraction | null;
  /** Cell to print: 100 for what is printed in % and 百分点, 10,000 for 万元. */
  readonly factor: Fraction;
  /** Behind the number: %, 个百分点, 个千分点, 倍 or the row's unit. */
  readonly sign: string;
  /** Decimals that the rules of language.md 1.2 and 1.6 allow, by the 万 and 亿 (powers of ten) that are printed. */
  readonly decimals: (places: number) => number;
  /** In the cell's unit. */
  readonly barriers: readonly Fraction[];
  /** Words for an approximation may stand here. */
  readonly mayHedge: boolean;
}

/** Differences: said as 提高, 减少, 还差, without a sign. All other figures are never said below 0. */
const SIGNLESS: ReadonlySet<Source["field"]> = new Set(["gap", "growth", "change", "remaining"]);
const PERCENT: ReadonlySet<Source["field"]> = new Set(["completion", "share"]);
const OPEN_DECIMALS = 6;
/** Of money, of counts in 万, and of ‰ that are divided and not typed. */
const USUAL_DECIMALS = 2;

/** `turned`: 由上年同期净减少12件 says by its words what the sign would. */
export function expectedOf(cells: TypedCells, asked: Asked, source: Source, turned: boolean): Expected {
  const indicator = cells.indicator(asked.code);
  const { wording } = cells.dataset.settings;
  const unit = indicator?.unit ?? "";
  const rate = cells.isRate(asked.code);
  const raw = rawValue(cells, asked, source);
  const value = raw === null || (compared(raw, exact(0)) < 0 && !turned && !SIGNLESS.has(source.field)) ? null : size(raw);
  if (source.field === "count") return { value, factor: ONE, sign: "", decimals: () => 0, barriers: [], mayHedge: false };
  const fixed = { value, barriers: [ONE], mayHedge: false };
  const shareDecimals = Math.max(wording.percentDecimals, mostAsked(cells, asked.code, [source.field]));
  if (PERCENT.has(source.field)) return { ...fixed, factor: tenTo(2), sign: "%", decimals: () => shareDecimals };
  if (source.field === "growthRatio") return { ...fixed, factor: ONE, sign: "倍", decimals: () => 1, barriers: [] };
  if (source.field === "growth" && !rate) return { ...fixed, factor: tenTo(2), sign: "%", decimals: () => shareDecimals };
  if ((source.field === "gap" && !rate) || (SIGNLESS.has(source.field) && unit === "%")) return { ...fixed, factor: tenTo(2), sign: "个百分点", decimals: () => 1, barriers: [] };
  const bounds = source.field === "actual" ? [cells.target(asked), cells.upper(asked)].filter((bound) => bound !== null) : [];
  const usual = (places: number): number => (unit === "%" ? wording.percentDecimals : unit.endsWith("元") || (places > 0 && !/^[万亿]/u.test(unit)) || indicator?.numerator !== "" ? USUAL_DECIMALS : OPEN_DECIMALS);
  const most = mostAsked(cells, asked.code, ["actual", "base"]);
  const decimals = (places: number): number => indicator?.decimals ?? Math.max(usual(places), most);
  return {
    value, decimals, sign: unit === "‰" && SIGNLESS.has(source.field) ? "个千分点" : unit, factor: unit === "%" ? tenTo(2) : tenTo(unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0),
    barriers: [...(unit === "%" ? [ONE] : []), ...bounds], mayHedge: !SIGNLESS.has(source.field) && source.field !== "target" && source.field !== "upper" && indicator?.writing === "approximate",
  };
}

/** A slot that was written with more decimals than usual raises those of its figure everywhere: it is one number in one document. */
function mostAsked({ dataset }: TypedCells, code: string, fields: readonly Source["field"][]): number {
  const slots = dataset.outline.map(({ id }) => slotAskedOf(id)).filter((slot) => slot !== null && slot.code === code && fields.includes(slot.field) && !/[万亿]/u.test(slot.manner));
  return Math.max(0, ...slots.map((slot) => decimalsOf(slot?.manner ?? "")));
}

function decimalsOf(manner: string): number {
  return manner.split(".")[1]?.replace(/\D/gu, "").length ?? 0;
}

function rawValue(cells: TypedCells, asked: Asked, { field, cells: trail }: Source): Fraction | null {
  const [actual, base] = [cells.actual(asked), cells.base(asked)];
  switch (field) {
    case "actual":
      return actual;
    case "base":
      return base;
    case "target":
      return targetOf(cells, asked, trail);
    case "upper":
      return cells.upper(asked);
    case "completion":
      return cells.completion(asked);
    case "gap":
      return cells.gap(asked);
    case "growth":
      return cells.growth(asked);
    case "growthRatio":
      return actual && base && over(actual, base);
    case "change":
      return difference(actual, base);
    case "remaining":
      return difference(targetOf(cells, asked, trail), actual);
    case "share": {
      const whole = cells.actual({ ...asked, code: cells.indicator(asked.code)?.partOf ?? "", reporter: null });
      return actual && whole && over(actual, whole);
    }
    case "month":
      return cells.latest(asked, 1);
    case "quarter":
      return cells.latest(asked, 3);
    case "forecast":
      return cells.forecast(asked);
    case "count":
      return exact(trail.length);
    default:
      return null;
  }
}

/** A target before its revision and a stretch target name their own row. */
function targetOf(cells: TypedCells, asked: Asked, [cell]: Source["cells"]): Fraction | null {
  const own = cell?.table === "tblTargets" ? cells.dataset.targets[cell.row]?.lower : null;
  return own == null ? cells.target(asked) : exact(own);
}

/** At 9 decimals a value is on its target. Source: DESIGN.md, Promises. */
const AT_BARRIER = exact("5e-10");

/** Whether `number`, printed with `decimals` places, is a fair print of `value` (both in print's scale): half up, short of every barrier. */
export function isFairPrint(value: Fraction, number: Fraction, allowed: number, barriers: readonly Fraction[], decimals: number): boolean {
  const sides = [exact(0), ...barriers];
  const keeps = (one: Fraction): boolean => sides.every((barrier) => compared(size(minus(value, barrier)), AT_BARRIER) < 0 || compared(one, barrier) === compared(value, barrier));
  if (!keeps(number)) return false;
  const usual = halfUp(value, allowed);
  if (compared(number, usual) === 0) return true;
  if (keeps(usual)) return false;
  // Cut below a barrier, or with as many more decimals as it takes.
  const off = minus(value, number);
  const place = tenTo(-allowed);
  const cut = times(wholeBelow(times(value, tenTo(decimals))), tenTo(-decimals));
  return compared(size(off), place) < 0 && (compared(number, cut) === 0 || compared(number, halfUp(value, decimals)) === 0);
}

/** 0.95 b ≤ v < b and so on: language.md 1.5. `base` is what is printed, `value` what is true. */
export function isTrueHedge(hedge: string, value: Fraction, base: Fraction): boolean {
  const ratio = over(value, base);
  if (!ratio) return false;
  const within = (low: string, high: string): boolean => compared(ratio, exact(low)) >= 0 && compared(ratio, exact(high)) <= 0;
  switch (hedge) {
    case "余":
      return compared(value, base) > 0 && within("1", "1.1") && significantDigits(base) <= 2;
    case "逾":
      return compared(value, base) > 0;
    case "近":
      return compared(value, base) < 0 && within("0.95", "1");
    case "约":
      return within("0.95", "1.05");
    default:
      return false;
  }
}

function significantDigits(whole: Fraction): number {
  return String(whole.top / whole.bottom).replace(/0+$/u, "").length;
}

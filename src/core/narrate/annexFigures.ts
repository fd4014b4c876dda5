/**
 * Target, value and base of one row of the 附表. They are the numbers of the text without 近 and 余: the same decimals
 * (precision.ts) and the same guards, and where the text rounds an amount to 万元, in 元. Rule: language.md R3 and 1.6.
 */
import { renderQuantity, withDecimals } from "../number/render";
import { compareValues, plainDigits, roundHalfUp, shift } from "../number/round";
import { unitRule } from "../number/unit";
import type { Fact } from "./conditions";
import { guardsOf, isSayable, quantityRange, styleOf, valueOf } from "./figures";
import { textOf } from "./segment";

export interface AnnexFigures {
  readonly target: string;
  readonly actual: string;
  readonly base: string;
}

const NONE: AnnexFigures = { target: "", actual: "", base: "" };

/** With their unit; empty where there is nothing to say. Stages of a milestone are told by its state. */
export function annexFigures(fact: Fact): AnnexFigures {
  const { actual, approximate, base, indicator } = fact.evaluation;
  if (indicator.kind === "milestone") return NONE;
  const amounts = [indicator.target, actual, base].filter((value) => value !== null);
  const inYuan = indicator.unit === "元" && indicator.decimals === null && amounts.some((amount) => !isWhole(amount));
  const written = (value: number, guards: readonly number[]): string =>
    inYuan ? `${plainDigits(roundHalfUp(value, FEN))}元` : renderQuantity(value, indicator.unit, { ...styleOf(fact), writing: "exact" }, guards);
  const figures = {
    target: !isSayable(indicator.target) ? "" : inYuan && indicator.comparator !== "range" ? written(indicator.target, []) : quantityRange(fact, indicator.target, indicator.upper),
    actual: !isSayable(actual) ? "" : approximate ? textOf(valueOf(fact) ?? []) : written(actual, guardsOf(fact)),
    base: isSayable(base) ? written(base, []) : "",
  };
  return unitRule(indicator.unit).family === "rate" && indicator.unit.length === 1 ? alike(figures) : figures;
}

/** Decimals of 元. */
const FEN = 2;

/** Whether an amount in 元 loses nothing as it is said in 元, 万元 or 亿元. */
function isWhole(amount: number): boolean {
  const size = Math.abs(amount);
  const said = shift(size, size < 1e4 ? 0 : size < 1e8 ? -4 : -8);
  return compareValues(said, roundHalfUp(said, FEN)) === 0;
}

/** 98.4 beside 97.0, so that a rounded 97 is not taken for a whole one. */
function alike({ target, actual, base }: AnnexFigures): AnnexFigures {
  if (actual === "" || base === "") return { target, actual, base };
  const [one = "", other = ""] = withDecimals([actual, base]);
  return { target, actual: one, base: other };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hedgeOf } from "../../src/core/number/hedge";
import { readNumber } from "../../src/core/number/read";
import { EXACT, renderPercent, renderPoints, renderQuantity, renderShares, renderTimes } from "../../src/core/number/render";
import { plainDigits, roundHalfUp, shift, truncate } from "../../src/core/number/round";

describe("rounding, half up on the shortest decimal form", () => {
  test.each([
    [1.005, 2, 1.01], [1.004_999_999_999_999, 2, 1], [0.285, 2, 0.29], [2.5, 0, 3], [-2.5, 0, -3], [-0.4, 0, 0], [1e21, 2, 1e21], [1e-7, 6, 0], [72.972_972, 1, 73], [0.1 + 0.2, 9, 0.3],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(Object.is(roundHalfUp(value, decimals), expected)).toBe(true);
  });
  test.each([[1.29, 1, 1.2], [-1.29, 1, -1.2], [99.96, 1, 99.9]])("truncating %d to %d decimals is %d", (value, decimals, expected) => {
    expect(truncate(value, decimals)).toBe(expected);
  });
  test.each([[1e21, "1000000000000000000000"], [1e-7, "0.0000001"], [-12.5, "-12.5"], [0, "0"], [1.5e-3, "0.0015"]])("%d is written %s", (value, expected) => {
    expect(plainDigits(value)).toBe(expected);
  });
  test("shifting brings no binary noise", () => expect(shift(0.285, 2)).toBe(28.5));
});

describe("quantities", () => {
  test.each([
    [600, "户", "600户"], [12_345, "人", "12345人"], [1286.5, "万元", "1286.5万元"], [8.7, "万元", "8.7万元"],
    [1000, "元", "1000元"], [87_000, "元", "8.7万元"], [392_640, "元", "39.26万元"], [577_000_000, "元", "5.77亿元"],
    [0.985, "%", "98.5%"], [0.5, "%", "50%"], [1, "%", "100%"], [0.9996, "%", "99.9%"], [1.0003, "%", "100.03%"], [0.0004, "%", "不足0.1%"], [3.6, "‰", "3.6‰"], [95.2, "分", "95.2分"],
    [0.1 + 0.2, "小时", "0.3小时"],
  ])("%d %s is %s", (value, unit, expected) => expect(renderQuantity(value, unit)).toBe(expected));

  test("a rate is not rounded across its target", () => expect(renderQuantity(0.4997, "%", EXACT, [0.5])).toBe("49.9%"));
  test("万 only where the row asks for it", () => expect(renderQuantity(106_345, "人", { writing: "wan", decimals: null })).toBe("10.63万人"));
});

describe("hedges are true, or not said", () => {
  test.each([
    [2960, "近", 3000], [1940, "近", 2000], [4037, "余", 4000], [53, "余", 50], [10_678, "余", 10_000], [29_600, "近", 30_000], [3240, "余", 3200],
  ])("%d is %s %d", (value, word, base) => expect(hedgeOf(value)).toEqual({ word, base }));
  test.each([3000, 3200, 50, 7, 10_000, 56])("%d is said exactly", (value) => expect(hedgeOf(value)).toBeNull());
  test("every hedge up to 20,000 is true: 余 lies below, 近 above and within 5 %", () => {
    for (let value = 1; value <= 20_000; value += 1) {
      const hedge = hedgeOf(value);
      if (hedge?.word === "余") expect(value > hedge.base && (value - hedge.base) / hedge.base <= 0.1).toBe(true);
      if (hedge?.word === "近") expect(value < hedge.base && value >= 0.95 * hedge.base).toBe(true);
    }
  });
  test.each([[2960, "人次", "近3000人次"], [4037, "份", "4000余份"], [31_000, "人次", "3万余人次"], [29_600, "人次", "近3万人次"]])("%d %s is %s", (value, unit, expected) =>
    expect(renderQuantity(value, unit, { writing: "approximate", decimals: null })).toBe(expected));
});

describe("rates", () => {
  test.each([[0.65, "65%"], [0.6542, "65.4%"], [1.028, "102.8%"], [0.99999, "99.9%"], [1.00001, "100.001%"]])("%d is %s", (value, expected) => expect(renderPercent(value)).toBe(expected));
  test.each([[0.15, "15个百分点"], [-0.029, "2.9个百分点"], [0.0001, "不足0.1个百分点"]])("%d is %s", (value, expected) => expect(renderPoints(value)).toBe(expected));
  test("2.34 is 2.3倍", () => expect(renderTimes(2.34)).toBe("2.3倍"));
  test.each([[[1, 1, 1]], [[71, 19, 6, 3]], [[1, 0, 0]], [[3, 3, 1]]])("shares of %j add to 100.0", (parts) => {
    const sum = renderShares(parts).reduce((total, share) => total + Math.round(Number(share.replace("%", "")) * 10), 0);
    expect(sum).toBe(1000);
  });
});

describe("reading what people type", () => {
  test.each([
    ["600", 600, false, ""], ["６００", 600, false, ""], ["12 345", 12_345, false, ""], ["1,234", 1234, false, ""], ["98.5%", 0.985, false, "%"], ["1.2万", 12_000, false, ""],
    ["约30", 30, true, ""], ["2000万元", 2000, false, "万元"], ["3万余", 30_000, true, ""], ["-5", -5, false, ""], ["8个", 8, false, "个"],
  ])("%s", (text, value, hedged, unit) => expect(readNumber(text)).toEqual({ value, hedged, unit }));
  test.each(["", "基本完成", "1.2.3", "210（236）", "/", "3-5", "constructor"])("%j is no single number", (text) => expect(readNumber(text)).toBeNull());
});

describe("the quick ways of rounding", () => {
  /** As DESIGN.md says it: on the decimal form, digit by digit. */
  const slowShift = (value: number, places: number): number => {
    const [digits = "0", exponent = "0"] = String(value).split("e");
    return Number(`${digits}e${String(Number(exponent) + places)}`);
  };
  /** A whole number is its own rounding; there the way through the digits would lose the last of sixteen. */
  const slowRound = (value: number, decimals: number): number => {
    if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
    const rounded = slowShift(Math.round(slowShift(Math.abs(value), decimals)), -decimals);
    return value < 0 && rounded !== 0 ? -rounded : rounded;
  };
  const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -3, max: 12 })).map(([digits, places]) => slowShift(digits, -places));
  const halves = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 9 })).map(([whole, places]) => slowShift(whole * 10 + 5, -places - 1));
  const quotient = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 })).map(([a, b]) => a / b);

  test("say what the digits say", () => {
    fc.assert(fc.property(fc.oneof(decimal, halves, quotient, fc.double({ noNaN: true, noDefaultInfinity: true })), fc.integer({ min: 0, max: 12 }), (value, decimals) => {
      expect(roundHalfUp(value, decimals)).toBe(slowRound(value, decimals));
      expect(shift(value, decimals)).toBe(slowShift(value, decimals));
      expect(shift(value, -decimals)).toBe(slowShift(value, -decimals));
    }), { numRuns: 20_000 });
  });
});

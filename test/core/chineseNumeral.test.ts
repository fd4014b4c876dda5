import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChinese, writeChinese } from "../../src/core/number/chineseNumeral";

describe("Chinese numerals", () => {
  test.each([
    [0, "零"], [2, "二"], [10, "十"], [11, "十一"], [16, "十六"], [20, "二十"], [34, "三十四"], [100, "一百"], [105, "一百零五"], [110, "一百一十"], [120, "一百二十"],
    [1005, "一千零五"], [1050, "一千零五十"], [3200, "三千二百"], [10_000, "一万"], [10_010, "一万零一十"], [35_000, "三万五千"], [100_000, "十万"], [120_000_000, "一亿二千万"],
    [100_000_001, "一亿零一"], [2_000_000_000_000, "二万亿"], [3.5, "三点五"], [0.04, "零点零四"],
  ])("%d is written %s and read back", (value, text) => {
    expect(writeChinese(value)).toBe(text);
    expect(readChinese(text)).toBe(value);
  });

  test.each([["两", 2], ["两百", 200], ["两千三", 2300], ["一百二", 120], ["三万五", 35_000], ["三万零五", 30_005], ["百", 100], ["千", 1000], ["十", 10], ["二〇二六", 2026], ["万", 10_000], ["两万亿", 2e12]])(
    "%s is read as %d", (text, value) => expect(readChinese(text)).toBe(value),
  );

  test.each(["", "第三", "几十", "三个", "十百", "二百千", "三五百", "三四", "两三", "一点", "点五", "一点二点三", "百百", "万亿万", "constructor", "一零零百"])("%s is no numeral", (text) => expect(readChinese(text)).toBeNull());

  test("what is written is read as the same number", () => {
    fc.assert(fc.property(fc.oneof(fc.nat(20_000), fc.maxSafeNat(), fc.integer({ min: 0, max: 99_999 }).map((value) => value / 100)), (value) => readChinese(writeChinese(value)) === value));
  });
});

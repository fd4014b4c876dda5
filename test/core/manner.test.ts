import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readApproximate, renderApproximate } from "../../src/core/number/approximate";
import { readChinese } from "../../src/core/number/chineseNumeral";
import { isMask, parseManner, writeInManner, type InManner } from "../../src/core/number/manner";

function written(value: number, unit: string, text: string, options?: InManner): string {
  const manner = parseManner(text);
  if (!manner) throw new Error(`${text} is no manner`);
  return writeInManner(value, unit, manner, options);
}

describe("a value written as another one was", () => {
  test.each([
    // digits
    [412, "场", "0", "412"], [12.5, "小时", "0", "12.5"], [0.4, "小时", "0", "0.4"], [7, "场", "00", "07"], [112, "场", "00", "112"], [8.75, "分", "0.0", "8.75"], [8, "分", "0.0", "8.0"], [8.755, "分", "0.00", "8.755"], [30.8, "万元", "0", "30.8"], [646.1, "万元", "0", "646.1"], [30.846, "万元", "0", "30.85"], [30.8464, "万元", "0.000", "30.846"],
    [1_234_567, "元", "0,000", "1,234,567"], [56, "元", "0,000", "56"], [12_345.5, "元", "0,000.00", "12,345.50"], [12_345, "人", "0，000", "12，345"], [10_678, "人", "0 000", "10 678"], [10_678, "人", "0\u2009000", "10\u2009678"],
    [305, "人", "０", "３０５"], [30.5, "分", "０．０", "３０．５"], [30.5, "分", "０.０", "３０.５"], [12_345, "人", "０，０００", "１２，３４５"], [93_000, "元", "0、0万", "9、3"], [-3, "个", "0", "-3"],
    // Chinese
    [16, "个", "一", "十六"], [120, "个", "一", "一百二十"], [2, "次", "一", "二"], [2, "次", "两", "两"], [3, "次", "两", "三"], [2300, "次", "两", "两千三百"], [22, "次", "两", "二十二"], [100, "名", "百", "百"], [10, "名", "十", "十"], [1000, "名", "百", "千"], [10_000, "名", "千", "万"], [130, "名", "百", "一百三十"], [50_000, "名", "两万", "五"], [20_000, "名", "两万", "两"], [-3, "个", "一", "负三"],
    // rates
    [0.985, "%", "0.0%", "98.5%"], [0.65, "%", "0.0%", "65.0%"], [0.65, "%", "0%", "65%"], [0.655, "%", "0％", "65.5％"], [0.999, "%", "0%", "99.9%"], [0.9722, "%", "0.00%", "97.22%"], [0.895, "%", "0.0 %", "89.5 %"], [0.36, "%", "0‰", "360‰"], [3.6, "‰", "0.0‰", "3.6‰"], [0.9, "%", "百分之一", "百分之九十"], [0.985, "%", "百分之一点一", "百分之九十八点五"], [0.5, "%", "百分之0", "百分之50"], [0.3, "%", "一成", "三成"], [0.7, "%", "0成", "7成"], [0.15, "%", "0", "15"],
    // scales, the value divided by them
    [300, "名", "0百", "3百"], [4000, "名", "0千", "4千"], [87_000, "元", "0.0万", "8.7万"], [87_600, "元", "0.0万", "8.76万"], [3_450_000_000, "元", "0.00亿", "34.50亿"],
    // masks, filled
    [37, "场", "X", "37"], [37, "场", "xxx", "37"], [8.7, "分", "xx", "8.7"], [8.75, "分", "xx.x", "8.75"], [8, "分", "xx.x", "8.0"], [37, "户", "**", "37"], [37, "户", "×", "37"], [37, "户", "＊", "37"], [37, "户", "□", "37"], [37, "户", "○", "37"], [37, "户", "某", "37"], [37, "户", "__", "37"], [37, "户", "ＸＸ", "37"], [31_200, "份", "X万余", "3万余"], [35_000, "份", "X万余", "3.5万"], [0.8765, "%", "X%", "87.7%"], [2 / 3, "%", "X%", "66.7%"], [0.5, "%", "xx.x%", "50.0%"],
  ] as const)("%d %s as %s: %s", (value, unit, manner, text) => {
    // the scale stands behind the number
    const scale = /[万](?=$|余)/u.exec(manner)?.[0] ?? "";
    expect(written(value, unit, manner)).toBe(text.includes(scale) ? text : text + scale);
  });

  test.each([
    [4000, "元", "0万", "4000"], [203, "人", "X万", "203"], [12_757, "份", "0.0万", "12757"], [12_800, "份", "0.0万", "1.28万"], [34_500_000, "元", "0亿", "3450万"], [3250, "名", "0千", "3250"], [2300, "名", "两千", "两千三百"], [0.31, "%", "0成", "31%"], [0, "人", "0万", "0"], [123_456_789, "元", "0万", "1.23亿"], [3125, "名", "X千", "3125"],
  ] as const)("a scale that does not fit the figure falls away: %d %s as %s is %s", (value, unit, manner, text) => expect(written(value, unit, manner)).toBe(text));

  test.each([
    [4037, "份", "0余", "4000余"], [4037, "份", "0多", "4000多"], [4000, "份", "0余", "4000"], [4600, "份", "0余", "4600"], [4637, "份", "0余", "4600余"], [12_345, "份", "0余", "12000余"], [4037, "份", "逾0", "逾4000"], [4037, "份", "超0", "超4000"], [4037, "份", "超过0", "超过4000"], [4037, "份", "突破0", "突破4000"], [3960, "份", "突破0", "突破3900"],
    [31_000, "人次", "0万余", "3万余"], [38_000, "人次", "0万余", "3.8万"], [104_000, "人次", "0余万", "10余万"], [124_000, "人次", "0余万", "12.4万"], [124_000, "人次", "0万多", "12万多"], [120_500_000, "元", "逾0亿", "1.21亿"], [210_000_000, "元", "逾0亿", "逾2亿"], [11_900, "人次", "近0.0万", "1.19万"],
    [2960, "份", "近0", "近3000"], [2960, "份", "0余", "2900余"], [2500, "份", "近0", "2500"], [97, "名", "近百", "近百"], [7, "名", "近0", "7"], [312, "名", "一余", "三百余"], [11, "名", "十余", "十余"], [12, "名", "十余", "十二"],
    [3060, "份", "约0", "3060"], [78.5, "万元", "约0", "78.5"], [4100, "份", "大约0", "4100"], [54, "份", "约0", "54"], [7, "份", "约0", "7"],
    [0.883, "%", "近0%", "近90%"], [0.52, "%", "近0%", "52%"], [0.883, "%", "近一成", "近九成"], [0.31, "%", "一成多", "三成多"],
    [2960, "份", "近0余", "2960"], [-4037, "份", "0余", "-4037"],
  ] as const)("a hedge only where it is true: %d %s as %s is %s", (value, unit, manner, text) => expect(written(value, unit, manner)).toBe(text));

  test.each([
    [0.9996, "%", "0.0%", [], "99.9%"], [0.9996, "%", "0%", [], "99.9%"], [1.0003, "%", "0%", [], "100.03%"], [0.0004, "%", "0.0%", [], "不足0.1%"], [0.0004, "%", "百分之一", [], "不足百分之零点一"], [0.997, "%", "一成", [], "百分之九十九点七"], [0.9999, "%", "百分之一", [], "百分之九十九点九"],
    [0.4997, "%", "0%", [0.5], "49.9%"], [0.000503, "%", "0.0%", [0.001], "不足0.1%"], [49_960, "元", "0.0万", [50_000], "4.99万"], [50_040, "元", "0.0万", [50_000], "5.004万"], [0.004, "分", "0", [], "0.004"], [97, "人", "约0", [100], "97"], [0.996, "%", "0%", [0.995], "99.6%"],
  ] as const)("never across 0, 100 %% or a target: %d %s as %s beside %j is %s", (value, unit, manner, guards, text) => expect(written(value, unit, manner, { guards })).toBe(text));

  test.each([
    [4000, "份", "4000余", "0", "4000余"], [4000, "份", "4000余", "0余", "4000余"], [4000, "份", "4000余", "近0", "4000余"], [3000, "份", "近3000", "0", "近3000"], [3000, "份", "近3000", "X余", "近3000"], [100_000, "份", "10余万", "0万", "10余万"], [100_000, "份", "10余万", "0", "100000余"], [100_000, "份", "100000余", "0万", "10万余"],
    [12_000, "份", "近1.2万", "近0.0万", "近1.2万"], [0.9, "%", "近九成", "0%", "近90%"], [200, "份", "二百多", "一", "二百多"], [4000, "份", "4,000余", "0,000余", "4,000余"],
    // a scale that would round what is known
    [76, "件", "76余", "0.0万", "76余"], [123_459, "件", "123459余", "0万余", "123459余"],
    // another value than the one that was known so
    [4037, "份", "4000余", "0", "4037"], [4037, "份", "4000余", "0余", "4000余"],
  ] as const)("%d %s, known as %s, as %s is %s", (value, unit, known, manner, text) => {
    const approximate = readApproximate(known, unit);
    expect(approximate).not.toBeNull();
    expect(written(value, unit, manner, { approximate })).toBe(text);
  });

  test.each(["", "万", "0 0", "1", "12", "近", "0.", "0余余", "余0", "0万亿", "%", "XYZ", "第0", "0%%", "constructor", "几", "0左右", "00,000"])("%j is no manner, or a plain one", (text) => {
    const manner = parseManner(text);
    // 万 alone is a round number
    if (text === "万") expect(manner?.digits).toMatchObject({ kind: "chinese", form: "bare" });
    else expect(manner).toBeNull();
  });

  test("masks are told from digits", () => {
    expect(["X", "xx.x%", "X万余", "某", "0", "一", "百"].map((text) => parseManner(text)).map((manner) => manner && isMask(manner))).toEqual([true, true, true, true, false, false, false]);
  });
});

describe("figures known as approximations", () => {
  test.each([
    ["4000余", "份", 4000], ["近3000", "份", 3000], ["1万余", "元", 10_000], ["10余万", "份", 100_000], ["３０００余", "份", 3000], ["近 3 000", "份", 3000], ["三千余", "人", 3000], ["二十余万", "人", 200_000], ["百余", "人", 100], ["近90%", "%", 0.9], ["近90", "%", 0.9], ["近九成", "%", 0.9], ["近百分之九十", "%", 0.9], ["三成多", "%", 0.3],
  ] as const)("%s %s is %d", (text, unit, value) => expect(readApproximate(text, unit)?.value).toBe(value));
  test.each(["", "4000", "余", "近", "约数", "4000余份", "近几千", "=1+1"])("%j is none", (text) => expect(readApproximate(text, "份")).toBeNull());
  test.each([["4000余", "份", "4000余份"], ["近90%", "%", "近90%"], ["近90", "%", "近90%"], ["近九成", "%", "近九成"], ["近百分之90", "%", "近百分之90"]] as const)("%s with its unit %s is %s", (text, unit, shown) => {
    const approximate = readApproximate(text, unit);
    expect(approximate && renderApproximate(approximate, unit)).toBe(shown);
  });
});

/** What the text claims, by a reader that knows nothing of the writer: the interval of values it is true of, and whether it says so loosely. */
function claims(text: string, unit: string): { readonly low: number; readonly high: number; readonly open: boolean } {
  const half = text.replace(/[０-９．％，]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const hedge = /近|约|逾|超|突破|余|多/u.exec(half)?.[0] ?? "";
  const bare = half.replace(/不足|大约|约|近|逾|超过|超|突破|余|多/gu, "");
  const percent = /^百分之/u.test(bare) || /%$/u.test(bare);
  const scale = /万/u.test(bare) ? 1e4 : /亿/u.test(bare) ? 1e8 : 1;
  const core = bare.replace(/^百分之/u, "").replace(/[%‰]$/u, "");
  const chinese = /[一二两三四五六七八九十百千零]/u.test(core);
  const body = chinese ? core.replace(/成$/u, "") : core.replace(/[万亿成]$/u, "").replace(/,/gu, "").replace("、", ".");
  const number = chinese ? (readChinese(body.replace(/^(?=[百千]$)/u, "一")) ?? NaN) : Number(body);
  const factor = (unit === "%" ? (/成/u.test(bare) ? 0.1 : /‰/u.test(bare) ? 0.001 : percent ? 0.01 : 0.01) : 1) * (chinese ? 1 : scale);
  const value = number * factor;
  const decimals = /[.点](.+)$/u.exec(body)?.[1]?.length ?? 0;
  if (text.includes("不足")) return { low: 0, high: value, open: true };
  if (hedge === "近") return { low: 0.95 * value, high: value, open: true };
  if (hedge === "约") return { low: 0.95 * value, high: 1.05 * value, open: false };
  if (hedge !== "") return { low: value, high: 1.1 * value, open: true };
  // half a unit of the last place, or a whole one where rounding stopped short of a barrier
  const place = 10 ** -decimals * factor;
  return { low: value - place / 2, high: value + place, open: false };
}

const MANNERS = [
  "0", "00", "0.0", "0.00", "0,000", "0，000", "０", "０．０", "0、0", "一", "两", "百", "X", "xx.x", "**", "0余", "0多", "近0", "约0", "大约0", "逾0", "超0", "超过0", "突破0", "近X", "X余", "近一", "一余", "近0余",
  "0万", "0.0万", "0.00万", "0万余", "0余万", "近0万", "约0万", "逾0.0万", "X万余", "0.00亿", "近0亿",
];
const PERCENT_MANNERS = ["0%", "0.0%", "0.00％", "百分之一", "百分之一点一", "百分之0", "一成", "0成", "近0%", "近一成", "0成多", "约0%", "X%", "xx.x%", "近百分之一", "0.0‰"];

describe("what is written is true of the value", () => {
  const value = fc.oneof(fc.nat(30), fc.nat(12_000), fc.nat(3_000_000_000), fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100), fc.constantFrom(1000, 3000, 4037, 2960, 10_000, 99_999));

  test("of counts and amounts", () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...MANNERS), (number, manner) => {
        const text = written(number, "元", manner);
        const { low, high, open } = claims(text, "元");
        const slack = 1e-9 * Math.max(1, number);
        expect(open ? number > low - slack && number < high + slack : number >= low - slack && number <= high + slack, `${number} ${manner} ${text}`).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("of rates", () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(13_000).map((rate) => rate / 10_000), fc.double({ min: 0.001, max: 1.2, noNaN: true })), fc.constantFrom(...PERCENT_MANNERS), (rate, manner) => {
        const text = written(rate, "%", manner);
        const { low, high } = claims(text, "%");
        expect(rate >= low - 1e-9 && rate <= high + 1e-9, `${rate} ${manner} ${text}`).toBe(true);
        // 100 % is reached in the words exactly when it is reached
        const reached = low + (high - low) / 3 >= 1;
        if (!/[近约多]/u.test(text)) expect(reached && rate < 1 - 1e-9, `${rate} ${manner} ${text}`).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test("and never rounds to a target from below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 100_000 }), fc.constantFrom("0.0万", "0万", "0", "0.00万"), (number, target, manner) => {
        fc.pre(number < target);
        const read = (text: string): number => Number(text.replace("万", "")) * (text.endsWith("万") ? 10_000 : 1);
        expect(read(written(number, "元", manner, { guards: [target] }))).toBeLessThan(target);
      }),
    );
  });
});

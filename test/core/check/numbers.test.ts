/** What a draft's own numbers say of each other. Own texts; rules: language.md 1.6, 3.3, 3.5, 7. */
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../../src/core/check/checkDraft";
import { draftOf } from "../../../src/core/check/draft";
import type { Finding } from "../../../src/core/check/finding";
import { NUMBER_RULES } from "../../../src/core/check/numbers/rules";
import { readReport } from "../../../src/core/read/readReport";
import { numbersEn } from "../../../src/i18n/check/numbers.en-US";
import { numbersZh } from "../../../src/i18n/check/numbers.zh-CN";
import { CLEAN, MUST_STAY, WRONG } from "./numbersRows";
import { RATES_THAT_STAY, WRONG_RATES } from "./rateRows";

const HEAD = "云岭县妇联2026年上半年工作总结\n一、主要工作\n";

function found(text: string): readonly Finding[] {
  const draft = draftOf(readReport(HEAD + text));
  return NUMBER_RULES.flatMap((rule) => findingsOf(rule, draft));
}

/** `rule number → what it should be`. */
function short(text: string): readonly string[] {
  return [...new Set(found(text).map(({ rule, start, end, expected }) => `${rule} ${(HEAD + text).slice(start, end)}${expected === null ? "" : ` → ${expected}`}`))];
}

/** Every number that is not followed by what makes it no figure of the sum. */
function changed(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?/gu)].flatMap(({ 0: digits, index }) => {
    const decimals = digits.split(".")[1]?.length ?? 0;
    return [1.13, 0.86].map((factor) => {
      const near = (Number(digits) * factor).toFixed(decimals);
      return near === digits ? String(Number(digits) + (factor > 1 ? 1 : -1)) : near;
    }).map((other) => text.slice(0, index) + other + text.slice(index + digits.length));
  });
}

describe("numbers of a draft", () => {
  it.each([...WRONG, ...WRONG_RATES])("%s", (text, findings) => {
    expect(short(text)).toEqual(findings);
  });

  it.each([...CLEAN, ...MUST_STAY, ...RATES_THAT_STAY])("leaves %s", (text) => {
    expect(short(text)).toEqual([]);
  });

  it.each(CLEAN)("sees every number of it when it is another: %s", (text) => {
    expect(changed(text).filter((other) => found(other).length === 0)).toEqual([]);
  });

  it("puts the rate right in its place and names both counts", () => {
    const text = "受理来访326件，办结321件，办结率89.5%。";
    const [finding] = found(text);
    expect(finding?.correction && (HEAD + text).slice(finding.correction.start, finding.correction.end)).toBe("89.5");
    expect(finding?.correction?.text).toBe("98.5");
    expect(finding?.related.map(({ start, end }) => (HEAD + text).slice(start, end))).toEqual(["321件", "326件"]);
    expect(finding && numbersZh[finding.reason as keyof typeof numbersZh]({ ...finding.with, at: "" })).toBe("办结率应为 321件÷326件＝98.5%，稿中写 89.5%。");
    expect(finding && numbersEn[finding.reason as keyof typeof numbersEn]({ ...finding.with, at: "" })).toBe("办结率 is 321件 ÷ 326件 = 98.5%, not 89.5%.");
  });

  it("warns of the last digit of a completion rate and calls more an error", () => {
    expect(found("目标600户，实际完成251户，完成率41.9%。").map(({ severity }) => severity)).toEqual(["warning"]);
    expect(found("目标600户，实际完成251户，完成率48.1%。").map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("takes time in proportion to the text", () => {
    const sentence = "受理来访326件，办结321件，办结率98.5%，其中来信36件、来访290件，同比增长3.2%；";
    const time = (times: number): number => {
      const draft = draftOf(readReport(HEAD + sentence.repeat(times)));
      const from = performance.now();
      for (const rule of NUMBER_RULES) findingsOf(rule, draft);
      return performance.now() - from;
    };
    time(400);
    expect(time(3200)).toBeLessThan(40 * Math.max(time(400), 2));
  });
});

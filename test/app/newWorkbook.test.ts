import { describe, expect, test } from "vitest";
import { openingMonth } from "../../src/app/openingMonth";
import { tickedCodes, withNeeded } from "../../src/app/packCodes";
import { PACKS } from "../../src/packs";

describe("a new workbook opens at", () => {
  test.each([
    ["the last finished month of this year", 2026, { year: 2026, month: 7 }, 6],
    ["January in January", 2026, { year: 2026, month: 1 }, 1],
    ["December of a past year", 2025, { year: 2026, month: 7 }, 12],
    ["January of the next year", 2027, { year: 2026, month: 12 }, 1],
  ])("%s", (_, year, today, month) => {
    expect(openingMonth(year, today)).toBe(month);
  });
});

describe.each(PACKS)("of $id", (pack) => {
  const all = pack.sections.flatMap(({ indicators }) => indicators);

  test("the ticked indicators bring along what they are computed from or a part of", () => {
    const ticked = tickedCodes(pack);
    const taken = withNeeded(pack, ticked);
    expect([...ticked].every((code) => taken.has(code))).toBe(true);
    for (const { code, partOf = "" } of all) if (taken.has(code) && partOf) expect(taken.has(partOf)).toBe(true);
  });

  test("a rate takes its numerator and denominator", () => {
    const rate = all.find(({ numerator, denominator }) => numerator && denominator);
    if (!rate) return;
    const taken = withNeeded(pack, new Set([rate.code]));
    for (const part of `${rate.numerator ?? ""}+${rate.denominator ?? ""}`.split(/[+-]/u)) expect(taken.has(part)).toBe(true);
  });
});

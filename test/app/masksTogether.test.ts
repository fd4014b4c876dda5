/** A draft that is hardly filled in is told so once. */
import { expect, test } from "vitest";
import { masksTogether } from "../../src/app/check/masksTogether";
import { checkInSteps } from "../../src/app/check/checkInSteps";
import { findingText } from "../../src/i18n/check/findingText";
import type { DocumentText } from "../../src/core/read/document";

const found = async (text: string) => (await checkInSteps({ text, tables: [], issues: [] } satisfies DocumentText, null, () => Promise.resolve())).findings;

test("few masks are each their own, many are one with a count and all their places", async () => {
  const few = await found(["走访XX户。", "培训××人次。", "到会xx人。"].join("\n"));
  expect(few.map(({ rule }) => rule)).toEqual(["K01", "K01", "K01"]);
  const lines = Array.from({ length: 30 }, (_, at) => `第${String(at + 1)}组走访XX户。`);
  const [one, ...others] = await found(lines.join("\n"));
  expect([one?.rule, one?.related.length, others]).toEqual(["K01", 29, []]);
  expect(one && findingText(one, "zh-CN")).toContain("30 处");
});

test("other findings stay where they are", () => {
  const mask = (start: number) => ({ rule: "K01", reason: "mask_left" as const, severity: "error" as const, start, end: start + 2, with: { found: "XX" }, related: [], expected: null, correction: null });
  const other = { ...mask(5), rule: "K02", reason: "part_above_whole" as const };
  expect(masksTogether([mask(1), other, ...Array.from({ length: 25 }, (_, at) => mask(10 + at * 3))]).map(({ rule }) => rule)).toEqual(["K01", "K02"]);
});

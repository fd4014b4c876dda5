/** The generator of planted errors: the same for the same seed, of many kinds, each case its clean text but for the places it names. */
import { expect, test } from "vitest";
import { plantAgainstBook } from "./planted/againstBook";
import { plantAll } from "./planted/plantAll";

test("plants the same again, over many kinds and texts", () => {
  const cases = plantAll(3, 260);
  expect(plantAll(3, 260)).toEqual(cases);
  expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
  expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThanOrEqual(17);
});

test("names the places of the change, and its rules", () => {
  for (const { rules, text, spans, change } of plantAll(4, 260)) {
    const put = change.split("; ").map((one) => one.split(" → ")[1] ?? "");
    expect(rules.length).toBeGreaterThan(0);
    expect(spans.length).toBeGreaterThan(0);
    if (put.length === 1) expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe(put[0]);
  }
});

test("plants what only the workbook shows, of at least ten kinds", () => {
  const cases = plantAgainstBook(3, 60, 1);
  expect(plantAgainstBook(3, 60, 1)).toEqual(cases);
  expect(new Set(cases.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
});

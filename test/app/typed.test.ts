/** What a clerk types in the pane, and what it means for the indicator beside it. */
import { describe, expect, test } from "vitest";
import { readTyped } from "../../src/app/enterValues";

describe("typed", () => {
  test.each([
    ["252", "户", 252],
    [" 1,252 ", "户", 1252],
    ["２５２", "户", 252],
    ["252户", "户", 252],
    ["0", "户", 0],
    ["", "户", null],
    ["98.5", "%", 0.985],
    ["98.5%", "%", 0.985],
    ["376.5", "万元", 376.5],
    ["376.5万元", "万元", 376.5],
  ])("%s for %s is %j", (typed, unit, value) => {
    expect(readTyped(typed, { unit, name: "指标" })).toEqual({ ok: true, value });
  });

  test.each([
    ["约30", "户", "number_as_text"],
    ["1.2万", "户", "number_as_text"],
    ["2000元", "万元", "number_as_text"],
    ["三十来户", "户", "not_a_number"],
    ["1.5", "户", "fraction_of_whole_unit"],
    ["=1+1", "户", "not_a_number"],
    ["9".repeat(400), "万元", "not_a_number"],
    ["__proto__", "户", "not_a_number"],
  ])("%s for %s is asked about, never taken: %s", (typed, unit, code) => {
    expect(readTyped(typed, { unit, name: "指标" })).toMatchObject({ ok: false, issue: { code } });
  });
});

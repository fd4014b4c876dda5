/** One mistake, one finding. */
import { describe, expect, test } from "vitest";
import { checkDraft } from "../../../src/core/check/checkDraft";
import { draftOf } from "../../../src/core/check/draft";
import type { Finding } from "../../../src/core/check/finding";
import { toldOnce } from "../../../src/core/check/toldOnce";
import { readReport } from "../../../src/core/read/readReport";

const finding = (rule: string, start: number, more: Partial<Finding> = {}): Finding => ({
  rule, reason: "rest_differs", severity: "error", start, end: start + 2, with: {}, related: [], expected: null, correction: null, ...more,
});

describe("of one wrong breakdown", () => {
  test.each([
    ["a part above its whole outweighs the sum", "放映电影40场，其中进村52场、进校6场。", ["K02 52场"]],
    ["two parts above their whole are two", "放映电影40场，其中进村52场、进校46场。", ["K02 52场", "K02 46场"]],
    ["a sum alone is told", "放映电影40场，其中进村28场、进校10场、进企6场。", ["K02 40场"]],
    ["another breakdown keeps its sum", "放映电影40场，其中进村52场、进校6场。\n组织义诊90场，其中上半年50场、下半年46场。", ["K02 52场", "K03 90场"]],
  ])("%s", (_, text, told) => {
    expect(checkDraft(draftOf(readReport(text))).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual(told);
  });
});

test("of one rule at one place the workbook's word is told, which has a cell", () => {
  const cell = { table: "tblIndicators", row: 3, column: "gap" };
  const kept = toldOnce([finding("K15", 4), finding("K15", 4, { cell }), finding("K15", 9), finding("K09", 4), finding("B01", 1, { cell })]);
  expect(kept.map(({ rule, start, cell: of }) => [rule, start, of !== undefined])).toEqual([["B01", 1, true], ["K09", 4, false], ["K15", 4, true], ["K15", 9, false]]);
});

/** Which row of the workbook a number of the draft is taken to be: what a person said of a name, whose figure it is, of which year. */
import { describe, expect, test } from "vitest";
import { againstBook, type AgainstBook } from "../../../src/core/check/book/againstBook";
import { bookOf } from "../../../src/core/check/book/book";
import { draftOf } from "../../../src/core/check/draft";
import { readReport } from "../../../src/core/read/readReport";
import { dataset } from "../dataset";

const months = (...values: readonly number[]): readonly (number | null)[] => Array.from({ length: 12 }, (_, month) => values[month] ?? null);

const against = (book: ReturnType<typeof bookOf>, text: string, title = "2026年上半年工作总结"): AgainstBook => againstBook(draftOf(readReport(`${title}\n${text}`)), book);
const told = ({ findings }: AgainstBook): readonly string[] => findings.map(({ rule, expected }) => `${rule} ${expected ?? ""}`.trim());

describe("a name that may be several rows'", () => {
  const DATA = dataset({
    indicators: [{ name: "渔民技能培训", unit: "人次", target: 400 }, { name: "菜农技能培训", unit: "人次", target: 300 }],
    entries: [{ code: "A", months: months(40, 40, 40, 40, 40, 20) }, { code: "B", months: months(20, 30, 30, 30, 20, 20) }],
  });
  const TEXT = "开展技能培训85人次。";
  const asked = against(bookOf(DATA), TEXT).findings.find(({ rule }) => rule === "B05");
  const key = asked?.question?.key ?? "";

  test("is asked about, with the rows that it may be", () => {
    expect(asked?.question?.codes).toEqual(["A", "B"]);
    expect(asked?.correction).toBe(null);
  });

  test.each([["A", ["B01 220人次"]], ["B", ["B01 150人次"]]])("is of row %s once a person has said so, in this draft and in others", (code, findings) => {
    const book = bookOf(DATA, new Map([[key, code]]));
    expect(told(against(book, TEXT)).filter((one) => !one.startsWith("K12"))).toEqual(findings);
    const other = against(book, "一季度以来，面向群众开展技能培训85人次，受到欢迎。");
    expect(other.matched.map((match) => [match.code, match.reasons])).toEqual([[code, ["remembered"]]]);
  });

  test("is no row's once a person has said so, and is listed apart", () => {
    const { findings, unmatched } = against(bookOf(DATA, new Map([[key, "new"]])), TEXT);
    expect([findings, unmatched.map(({ quantity }) => quantity.text)]).toEqual([[], ["85"]]);
  });

  test("is asked about again when the row that was meant is gone", () => {
    expect(told(against(bookOf(DATA, new Map([[key, "Z"]])), TEXT))).toEqual(["B05"]);
  });
});

describe("whose figure it is", () => {
  const BOOK = bookOf(dataset({
    indicators: [{ name: "乡村夜校", unit: "期" }],
    entries: [
      { code: "A", reporter: "柳湾镇", months: months(2, 2, 2, 2, 2, 2) },
      { code: "A", reporter: "河口镇", months: months(1, 1, 1, 1, 1, 3) },
    ],
  }));

  test.each([
    ["全县举办乡村夜校20期。", []],
    ["全县举办乡村夜校13期。", ["B01 20期"]],
    ["柳湾镇举办乡村夜校12期。", []],
    ["河口镇举办乡村夜校12期。", ["B01 8期"]],
    ["柳湾镇举办乡村夜校12期，河口镇举办乡村夜校8期。", []],
    ["柳湾镇、河口镇举办乡村夜校分别为12期和9期。", ["B01 8期"]],
    // a place that the workbook knows nothing of
    ["石桥镇举办乡村夜校5期。", []],
  ])("%s", (text, findings) => {
    expect(told(against(BOOK, text))).toEqual(findings);
  });

  test("is said by the heading above it", () => {
    expect(told(against(BOOK, "一、柳湾镇\n举办乡村夜校12期。\n二、河口镇\n举办乡村夜校12期。"))).toEqual(["B01 8期"]);
  });
});

describe("an indicator that lags", () => {
  const BOOK = bookOf(dataset({
    indicators: [{ name: "河道清淤", unit: "公里", target: 100 }, { name: "护河宣传", unit: "场", target: 10 }],
    entries: [{ code: "A", months: months(2, 2, 2, 2, 2, 2) }, { code: "B", months: months(1, 1, 1, 1, 1, 1) }],
  }));

  test.each([
    ["is mentioned without its gap", "河道清淤12公里。", ["K12"]],
    ["is owned up to in its sentence", "河道清淤12公里，进度滞后。", []],
    ["has its next step further down", "河道清淤12公里。\n二、下半年打算\n加快河道清淤，集中力量攻坚。", []],
    ["is not spoken of", "护河宣传6场。", []],
  ])("%s", (_, text, findings) => {
    expect(told(against(BOOK, text))).toEqual(findings);
  });
});

describe("a draft of another year", () => {
  const BOOK = bookOf(dataset({
    indicators: [{ name: "书画展览", unit: "场", target: 20 }],
    entries: [{ code: "A", months: months(2, 2, 2, 2, 2, 2), lastYear: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] }],
  }));

  test.each([
    ["last year's, told right", "2025年工作总结", "举办书画展览18场。", ["B10"]],
    ["last year's, with this year's figure", "2025年工作总结", "举办书画展览12场。", ["B10", "B01 18场"]],
    ["of half of last year", "2025年上半年工作总结", "举办书画展览6场。", ["B10"]],
    ["of a year that the workbook has nothing of", "2023年工作总结", "举办书画展览5场。", ["B10"]],
  ])("%s", (_, title, text, findings) => {
    expect(told(against(BOOK, text, title))).toEqual(findings);
  });
});

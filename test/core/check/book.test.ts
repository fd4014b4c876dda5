/** A draft against its workbook: what is wrong, by which rule, and what should stand there. */
import { describe, expect, test } from "vitest";
import { againstBook } from "../../../src/core/check/book/againstBook";
import { bookOf } from "../../../src/core/check/book/book";
import { renewals } from "../../../src/core/check/book/renewals";
import { draftOf, type Draft } from "../../../src/core/check/draft";
import { readReport } from "../../../src/core/read/readReport";
import { dataset } from "../dataset";

const months = (...values: readonly number[]): readonly (number | null)[] => Array.from({ length: 12 }, (_, month) => values[month] ?? null);

const BOOK = bookOf(dataset({
  indicators: [
    { name: "书香讲堂", unit: "场", target: 60 },
    { name: "巾帼志愿服务", unit: "人次", target: 6000 },
    { name: "小微企业贷款发放", unit: "万元" },
    { name: "矛盾纠纷化解率", unit: "%", kind: "ratio", monthTotal: "latest", target: 0.95 },
    { name: "口袋公园建设", unit: "个", target: 12 },
  ],
  entries: [
    { code: "A", months: months(4, 6, 5, 7, 6, 8), lastYear: months(5, 5, 4, 6, 5, 4) },
    { code: "B", months: months(400, 520, 610, 480, 530, 472), lastYear: months(300, 400, 500, 400, 450, 360) },
    { code: "C", months: months(100, 50.5, 60, 70, 80, 90) },
    { code: "D", months: months(0.93, 0.94, 0.945, 0.95, 0.962, 0.968), lastYear: months(0.9, 0.9, 0.91, 0.92, 0.93, 0.941) },
    { code: "E", months: months(0, 1, 1, 1, 1, 1) },
  ],
}));

const TITLE = "2026年上半年工作总结";

function draft(text: string): Draft {
  return draftOf(readReport(`${TITLE}\n${text}`));
}

function found(text: string): readonly string[] {
  const { source } = draft(text);
  return againstBook(draft(text), BOOK).findings.filter(({ severity }) => severity !== "info").map(({ rule, start, end, expected }) => `${rule} ${source.slice(start, end)} -> ${expected ?? ""}`);
}

describe("what is right is not told of", () => {
  test.each([
    "上半年，举办书香讲堂36场，完成全年任务的60%，同比增长24.1%。",
    "书香讲堂已办36场，快于序时进度10个百分点。",
    "开展巾帼志愿服务3000余人次，完成全年目标任务的50.2%。",
    "巾帼志愿服务0.3万人次。",
    "发放小微企业贷款450.5万元。",
    "矛盾纠纷化解率96.8%，高于目标1.8个百分点，比上年同期提高2.7个百分点。",
    "书香讲堂上年同期为29场。",
    "全年计划举办书香讲堂60场。",
    "青柳社区举办书香讲堂3场。",
    "省级书香讲堂示范点4场。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what is wrong is told of by its kind", () => {
  test.each([
    ["上半年，举办书香讲堂41场。", "B01 41场 -> 36场"],
    ["上半年，举办书香讲堂28场。", "B02 28场 -> 36场"],
    ["上半年，举办书香讲堂29场。", "B03 29场 -> 36场"],
    ["发放小微企业贷款450.5亿元。", "B04 450.5亿元 -> 450.5万元"],
    ["开展巾帼志愿服务近3000人次。", "K18 近3000人次 -> 近3100人次"],
    ["上半年，举办书香讲堂60场。", "B07 60场 -> 36场"],
    ["书香讲堂年度目标任务36场。", "B07 36场 -> 60场"],
    ["书香讲堂年度目标任务70场。", "B08 70场 -> 60场"],
    ["上半年，举办书香讲堂36场，完成全年任务的64%。", "B01 64% -> 60%"],
    ["矛盾纠纷化解率96.8%，比上年同期提高2.7%。", "K15 2.7% -> 2.7个百分点"],
    ["截至5月底，举办书香讲堂36场。", "B09 截至5月底 -> 截至6月底"],
    ["口袋公园建设完成5个，达到序时进度。", "K11 达到序时进度 -> "],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test("two numbers that have changed places name each other", () => {
    const { findings } = againstBook(draft("举办书香讲堂5场，口袋公园建设完成36个。"), BOOK);
    expect(findings.filter(({ rule }) => rule === "B06").map(({ reason, with: said, cell }) => [reason, said["name"], said["other"], cell?.table])).toEqual([
      ["book_swapped", "书香讲堂", "口袋公园建设", "tblEntries"], ["book_swapped", "口袋公园建设", "书香讲堂", "tblEntries"],
    ]);
  });

  test("a number of no row is listed apart, and none is taken for granted", () => {
    const { unmatched, matched, findings } = againstBook(draft("采购图书1200册。"), BOOK);
    expect([unmatched.map(({ quantity }) => quantity.text), matched, findings]).toEqual([["1200"], [], []]);
  });

  test("a draft of other months says so once and is held against its own", () => {
    const text = "2026年一季度工作总结\n一季度，举办书香讲堂15场。书香讲堂完成16场。";
    expect(againstBook(draftOf(readReport(text)), BOOK).findings.filter(({ severity }) => severity !== "info").map(({ rule, expected }) => [rule, expected])).toEqual([["B10", null], ["B01", "15场"]]);
  });
});

test("all numbers are renewed, older ones too, and words that no longer hold are told of", () => {
  const old = draftOf(readReport("2026年一季度工作总结\n一季度，举办书香讲堂15场，完成全年任务的25%，达到序时进度。口袋公园建设完成3个，达到序时进度。"));
  const { changes, findings } = renewals(old, BOOK, 6);
  expect(changes.map((change) => [change.old, change.text])).toEqual([["15", "36"], ["25%", "60%"], ["3", "5"]]);
  expect(findings.filter(({ rule }) => rule === "K11").map(({ with: said }) => said["name"])).toEqual(["口袋公园建设"]);
});

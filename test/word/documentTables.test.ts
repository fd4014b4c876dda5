/** Tables of documents: where they stand in the text, what they hold, what they are for. */
import { expect, it } from "vitest";
import type { DocumentTable } from "../../src/core/read/document";
import { MAX_DEPTH } from "../../src/word/read/block";
import { tabTables } from "../../src/word/read/tabTables";
import { cell, paragraph, row, table } from "./docxOf";
import { documentIn } from "./read";

const shapes = async (body: string): Promise<readonly DocumentTable["shape"][]> => (await documentIn({ body })).tables.map(({ shape }) => shape);

it("shows each row as a line and says where they are", async () => {
  const { text, tables } = await documentIn({ body: paragraph("前文") + table(row(["事项", "目标", "完成"]), row(["培训", "10", "12"])) + paragraph("后文") });
  expect(text).toBe("前文\n事项\t目标\t完成\n培训\t10\t12\n后文");
  expect(tables).toEqual([{ start: 3, end: 20, rows: [["事项", "目标", "完成"], ["培训", "10", "12"]], shape: { kind: "grid", headRows: 1 } }]);
  expect(text.slice(3, 20)).toBe("事项\t目标\t完成\n培训\t10\t12");
});

it("repeats merged cells in the rows and shows them once in the text", async () => {
  const wide = (text: string, span: number): string => cell(text, `<w:gridSpan w:val="${String(span)}"/>`);
  const tall = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
  const below = cell("", "<w:vMerge/>");
  const body = table(row([tall("条线"), wide("上半年", 2)]), row([below, "目标", "完成"]), row([tall("宣传"), "10", "12"]), row([below, "20", "18"]), row([wide("合计", 2), "30"]));
  const { text, tables } = await documentIn({ body });
  expect(tables[0]?.rows).toEqual([["条线", "上半年", "上半年"], ["条线", "目标", "完成"], ["宣传", "10", "12"], ["宣传", "20", "18"], ["合计", "合计", "30"]]);
  expect(tables[0]?.shape).toEqual({ kind: "grid", headRows: 2 });
  expect(text).toBe("条线\t上半年\t\n\t目标\t完成\n宣传\t10\t12\n\t20\t18\n合计\t\t30");
});

it("drops columns that only dragged borders made, and deleted rows", async () => {
  const spans = (texts: readonly string[], all: readonly number[]): string => row(texts.map((text, index) => cell(text, `<w:gridSpan w:val="${String(all[index] ?? 1)}"/>`)));
  const body = table(spans(["名称", "数"], [3, 2]), spans(["走访", "6"], [3, 2]), row(["废", "1"], "<w:del/>"));
  expect((await documentIn({ body })).tables[0]?.rows).toEqual([["名称", "数"], ["走访", "6"]]);
});

it("joins what stands on several lines of a cell by a blank", async () => {
  const body = table(row([cell(paragraph("完成") + paragraph("情况")), "数", "注"]), row(["甲", "1", ""]));
  expect((await documentIn({ body })).tables[0]?.rows[0]).toEqual(["完成 情况", "数", "注"]);
});

it.each([
  ["a grid whose head names months", table(row(["事项", "1月", "2026年"]), row(["甲", "3", "8"])), [{ kind: "grid", headRows: 1 }]],
  ["a grid whose head names bare years", table(row(["事项", "2024", "2025"]), row(["甲", "3", "8"])), [{ kind: "grid", headRows: 1 }]],
  ["nothing in a table without text", paragraph("正文") + table(row(["", ""]), row(["", " "])), []],
  ["a grid with masks for numbers", table(row(["事项", "数", "率"]), row(["甲", "XX", "xx.x%"])), [{ kind: "grid", headRows: 1 }]],
  ["a grid without numbers", table(row(["事项", "负责", "备注"]), row(["甲", "办公室", ""])), [{ kind: "grid", headRows: 1 }]],
  ["a grid without a head", table(row(["甲", "3", "4"]), row(["乙", "5", "6"])), [{ kind: "grid", headRows: 0 }]],
  ["a grid whose title is its first row", table(row([cell("情况表", '<w:gridSpan w:val="3"/>')]), row(["事项", "目标", "完成"]), row(["甲", "1", "2"])), [{ kind: "grid", headRows: 2 }]],
  ["a grid with bands", table(row(["事项", "目标", "完成"]), row([cell("一、宣传", '<w:gridSpan w:val="3"/>')]), row(["甲", "1", "2"])), [{ kind: "grid", headRows: 1 }]],
  ["a grid that declares its head", table(row(["2025", "2026", "增减"], "<w:tblHeader/>"), row(["1", "2", "1"])), [{ kind: "grid", headRows: 1 }]],
  ["names beside values", table(row(["走访户数", "30"]), row(["发放款项", "5.2万元"])), [{ kind: "keyValue" }]],
  ["two pairs a row", table(row(["走访户数", "30", "款项", "5万元"]), row(["培训", "2场", "参加", "80人"])), [{ kind: "keyValue" }]],
  ["names with colons", table(row(["单位：", "某街道"]), row(["联系人：", "办公室"])), [{ kind: "keyValue" }]],
  ["a frame around the text", table(row(["单位", cell(paragraph("一、") + paragraph("二、") + paragraph("三、"))]), row(["日期", "6月"])), [{ kind: "layout" }]],
  ["one row side by side", table(row(["左", "右"])), [{ kind: "layout" }]],
  ["a table in a frame", table(row([cell(table(row(["事项", "数"]), row(["甲", "1"]), row(["乙", "2"])))])), [{ kind: "grid", headRows: 1 }]],
] as const)("recognises %s", async (_, body, expected) => {
  expect(await shapes(body)).toEqual(expected);
});

it("keeps all texts of tables in tables, however deep", async () => {
  const nest = (depth: number): string => table(row([cell((depth === 0 ? "" : nest(depth - 1)) + paragraph(`层${String(depth)}`))]));
  const { text } = await documentIn({ body: nest(MAX_DEPTH + 8) });
  expect(text.split("\n")).toEqual(Array.from({ length: MAX_DEPTH + 9 }, (_, index) => `层${String(index)}`));
});

it("finds tables in plain text by their tabs, with the offsets of the file", () => {
  const text = "前文。\r\n事项\t数\r\n甲\t1\r\n乙\t2\r\n后文。";
  const [found, ...others] = tabTables(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ rows: [["事项", "数"], ["甲", "1"], ["乙", "2"]], shape: { kind: "grid", headRows: 1 } });
  expect(text.slice(found?.start, found?.end)).toBe("事项\t数\r\n甲\t1\r\n乙\t2");
});

it.each([
  ["one line", "甲\t1"],
  ["indents", "\t今年以来，开展活动。\n\t全年走访12户。"],
  ["automatic numbers with their tabs", "一、\t成绩\n二、\t问题"],
  ["lines of unequal columns", "甲\t1\n乙\t2\t3"],
  ["a blank line between", "甲\t1\n\n乙\t2"],
])("does not take %s for a table", (_, text) => {
  expect(tabTables(text)).toEqual([]);
});

/** Room for figures, and where the name of what is attached parts. */
import { expect, test } from "vitest";
import { annexLayout, CELL_MARGIN } from "../../src/word/annexLayout";
import { CHARACTER } from "../../src/word/officialPage";
import { textWidth } from "../../src/word/textWidth";
import { annexWith, partsOf, REPORT } from "./writtenReport";

/** Digits of the faces that stand in for 仿宋 are up to this wide, in characters. */
const WIDE_DIGIT = 0.6;

test.each([["1224.1"], ["-106345.25"], ["98.75%"]])("%s does not part in its cell, however crowded the table", (figure) => {
  const annex = annexWith(30);
  const crowded = { ...annex, rows: annex.rows.map((row) => row.map((cell, column) => (column === 1 ? "长名称的指标".repeat(6) : column === 4 ? figure : cell))) };
  const { widths, points } = annexLayout(crowded);
  expect((widths[4] ?? 0) - 2 * CELL_MARGIN).toBeGreaterThanOrEqual(figure.replace("%", "00").length * WIDE_DIGIT * points * 20);
});

test.each([
  ["青禾县残疾人联合会2025年上半年工作指标完成情况表", "青禾县残疾人联合会2025年上半年"],
  ["河西街道社会工作服务中心2026年一季度工作指标完成情况表", "河西街道社会工作服务中心2026年一季度"],
  ["河西街道2026年度工作指标完成情况表", null],
])("附件：%s parts where it makes sense, or not at all", async (title, first) => {
  const { "word/document.xml": xml = "" } = await partsOf({ ...REPORT, annex: { ...annexWith(3), title } });
  const attached = xml.split("<w:p>").find((paragraph) => paragraph.includes("附件："));
  expect(attached).toContain(title);
  const right = /w:ind [^>]*w:right="(\d+)"/u.exec(attached ?? "")?.[1];
  const line = 23 - Number(right ?? 0) / CHARACTER;
  if (first === null) expect(right).toBeUndefined();
  else expect([line >= textWidth(first), line < textWidth(first) + 1]).toEqual([true, true]);
});

test("who signs does not stand on a page without text", async () => {
  const { "word/document.xml": xml = "" } = await partsOf(REPORT);
  const holding = (text: string): string => xml.split("<w:p>").find((paragraph) => paragraph.includes(text)) ?? "";
  expect([holding("以上报告，请审阅。"), holding("附件：")].map((paragraph) => paragraph.includes("<w:keepNext/>"))).toEqual([true, true]);
  const { "word/document.xml": unsigned = "" } = await partsOf({ ...REPORT, office: "", writtenOn: null, annex: null });
  expect(unsigned.split("<w:p>").at(-1)).not.toContain("keepNext");
});

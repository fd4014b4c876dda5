/** What is decided before a document is written: where a title parts, how a table lies, who signs. */
import { describe, expect, test } from "vitest";
import { annexLayout } from "../../src/word/annexLayout";
import { PAGE, PAGE_ACROSS, typeWidth } from "../../src/word/officialPage";
import { signed } from "../../src/word/signature";
import { textWidth } from "../../src/word/textWidth";
import { titleBreak } from "../../src/word/titleBreak";
import { annexWith } from "./writtenReport";

const ROOM = 20.1;

test.each([
  ["河西街道2026年上半年工作总结", null],
  ["河西街道2026年上半年工作总结及下半年工作打算", "河西街道2026年上半年工作总结"],
  ["云泽县妇联2026年1—5月重点工作进展情况", "云泽县妇联2026年1—5月"],
  ["云泽街道办事处2026年前三季度重点工作进展", "云泽街道办事处2026年前三季度"],
  ["关于河西街道2026年度民生实事办理情况的自查报告", "关于河西街道2026年度民生实事办理情况的"],
  ["河西街道党工委河西街道办事处河西街道社区治理中心联席会", null],
])("the title %s", (title, first) => {
  expect(titleBreak(title, ROOM)).toBe(first === null ? null : textWidth(first));
});

describe("the table", () => {
  test.each([
    ["of four columns stands upright in 小四", 4, PAGE, 12],
    ["of all columns lies across the page", 9, PAGE_ACROSS, 12],
  ])("%s and fills the type area to the twip", (_name, columns, page, points) => {
    const layout = annexLayout(annexWith(40, columns));
    expect(layout).toMatchObject({ page, points });
    expect(layout.widths.reduce((sum, width) => sum + width, 0)).toBe(typeWidth(page));
    expect(Math.min(...layout.widths)).toBeGreaterThan(points * 20 * 2);
  });

  test("of endless names still fits", () => {
    const annex = annexWith(2);
    const layout = annexLayout({ ...annex, rows: annex.rows.map((row) => row.map(() => "很长的内容".repeat(40))) });
    expect(layout.page).toBe(PAGE_ACROSS);
    expect(layout.widths.reduce((sum, width) => sum + width, 0)).toBe(typeWidth(PAGE_ACROSS));
  });
});

const body = (text: string): { readonly level: "body"; readonly text: string } => ({ level: "body", text });

test.each([
  ["the day that was set wins over the text's own", ["正文。", "甲局", "二〇二五年七月一日"], { office: "甲局", date: "2026年6月5日" }, 1],
  ["another office's name is text", ["正文。", "乙局"], { office: "甲局", date: "2026年6月5日" }, 2],
  ["a date inside a sentence is text", ["截至2026年7月1日。"], { office: "甲局", date: "2026年6月5日" }, 1],
])("the signature: %s", (_name, lines, signature, left) => {
  const result = signed(lines.map(body), "甲局", { year: 2026, month: 6, day: 5 });
  expect(result.signature).toEqual(signature);
  expect(result.paragraphs).toHaveLength(left);
});

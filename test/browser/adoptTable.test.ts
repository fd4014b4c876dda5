/** A workbook of the user's own, opened from a file: its table read, corrected, taken, typed into and given back, by the pane over the genuine library. */
import { expect, it } from "vitest";
import type { Frame, Page } from "playwright-core";
import { bookOf } from "../core/table/bookOf";
import { parseSheets } from "../core/table/sheetText";
import { describeInBrowser } from "./browser";
import { enterGrid, openWorkbench, paneAfter, selectedAddress, selectedSheet, sheetNames, selectFromPane, valuesFromPane } from "./workbenchPage";

const CLUB = `### 文体
柳岸街道2026年文体工作完成情况（截至5月底） | < | < | < | < | < | <
填报单位：柳岸街道 | < | < | < | < | < | <
项目名称 | 计量单位 | 全年目标 | 进度 | < | 联系电话 | 说明
^ | ^ | ^ | 1—5月完成 | 完成率 | ^ | ^
露天电影 | 场 | 40 | 18 | 0.45{0.0%} | 13900010001 | ␣
广场舞会 | 场 | 24 | 6 | ␣ | 13900010002 | 场地整修两个月
读书沙龙 | 次 | 12 | 基本完成 | ␣ | 13900010004 | ␣`;

async function opened(page: Page, before: Frame): Promise<Frame> {
  const buffer = Buffer.from(await bookOf(parseSheets(CLUB)));
  await page.locator("input[type=file]").setInputFiles({ name: "文体.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer });
  return paneAfter(page, before);
}

describeInBrowser("a table of the user's own in the workbench", (browser) => {
  it("is understood, corrected, taken, typed into and given back", async () => {
    const { page, pane: first, complaints } = await openWorkbench(browser, "empty=1");
    const pane = await opened(page, first);
    await pane.getByRole("button", { name: /^用我现有的表/u }).click();

    // What is doubtful comes first and leads to its cell.
    await pane.getByRole("button", { name: "选中 D7" }).click();
    await expect.poll(() => selectedAddress(page)).toBe("D7");
    await pane.getByRole("button", { name: "选中 文体!A3:G7" }).click();
    await expect.poll(() => selectedAddress(page)).toBe("A3:G7");
    expect(await pane.locator("main").innerText()).not.toContain("139000");

    // By keyboard: the column's choice, and one of its options.
    const note = pane.getByRole("combobox", { name: "G 列“说明”是" });
    await note.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("option", { name: "原因" }).click();
    await expect.poll(() => note.innerText()).toBe("原因");
    await pane.getByText("新增 3 项指标，填 1 格完成率", { exact: true }).first().waitFor();
    expect(await sheetNames(page)).toHaveLength(1);

    await pane.getByRole("button", { name: "用这张表" }).click();
    const row = pane.getByRole("button", { name: /^广场舞会/u });
    await expect.poll(() => row.innerText()).toContain("6 / 24场");
    await expect.poll(() => valuesFromPane(pane, "文体", "E5:E7")).toEqual([[0.45], [0.25], [""]]);
    await row.click();
    await expect.poll(() => pane.getByRole("textbox", { name: /原因/u }).inputValue()).toBe("场地整修两个月");

    // The table stays the place to type, and the overview follows.
    await expect.poll(() => selectedSheet(page)).toBe("文体");
    await enterGrid(page);
    await selectFromPane(pane, "文体", "D6");
    await expect.poll(() => selectedAddress(page)).toBe("D6");
    await page.keyboard.type("15");
    await page.keyboard.press("Enter");
    await expect.poll(() => valuesFromPane(pane, "文体", "D6:E6")).toEqual([[15, 0.625]]);
    await expect.poll(() => row.innerText()).toContain("15 / 24场");

    // One press back: the sheets go, what was filled in goes, what the user typed stays.
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByRole("button", { name: /^用我现有的表/u }).waitFor();
    await expect.poll(() => sheetNames(page)).toEqual(["文体"]);
    await expect.poll(() => valuesFromPane(pane, "文体", "D5:E7")).toEqual([[18, 0.45], [15, ""], ["基本完成", ""]]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

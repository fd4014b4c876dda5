/** The outline edited in the workbench by keyboard: what is typed is seen, kept while one is elsewhere, saved, written, and taken back. */
import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { openWorkbench, valuesFromPane } from "./workbenchPage";

/** Texts of the report's cells, in their order. */
const reportCells = async (pane: Frame): Promise<readonly string[]> => (await valuesFromPane(pane, "成文", "B5:B60")).map(([text]) => String(text)).filter((text) => text !== "");

/** Patterns of the outline's cells; the titles above them, too. */
async function outlineCells(pane: Frame): Promise<readonly string[]> {
  return (await valuesFromPane(pane, "提纲", "A1:H80")).map((row) => row.join("|")).filter((row) => /[^|]/u.test(row));
}

/** Goes there by Tab, as a user without a mouse does. */
async function tabTo(page: Page, pane: Frame, name: string, tries = 12): Promise<void> {
  const there = (): Promise<boolean> => pane.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, name);
  for (let left = tries; left > 0 && !(await there()); left -= 1) await page.keyboard.press("Tab");
  expect(await there(), `Tab does not reach ${name}`).toBe(true);
}

describeInBrowser("editing the outline", (browser) => {
  it("adds a paragraph with a figure from the list, moves it, writes it into its cell in its place, and takes it back", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "生成" }).click();
    await pane.getByRole("button", { name: "已是最新" }).waitFor();
    const reportBefore = await reportCells(pane);
    const outlineBefore = await outlineCells(pane);

    await pane.getByRole("button", { name: "改提纲" }).click();
    await pane.locator("[data-outline]", { hasText: "栏目的句子：思想引领" }).press("Enter");
    await pane.getByRole("button", { name: "在下面加一段" }).press("Enter");
    const field = pane.getByRole("textbox", { name: "句式" });
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("另有一句，宣讲");
    await tabTo(page, pane, "插入指标");
    await page.keyboard.press("Enter");
    const search = pane.getByRole("searchbox", { name: "按名称查找" });
    await expect.poll(() => search.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("巾帼宣讲");
    await pane.getByRole("button", { name: "巾帼宣讲", exact: true }).press("Enter");
    const month = pane.locator("button[data-field=month]");
    const said = /\d+场/u.exec(await month.innerText())?.[0] ?? "?";
    await month.press("Enter");
    await expect.poll(() => field.inputValue()).toBe("另有一句，宣讲{巾帼宣讲.本月}");
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    const shown = pane.getByText("现在写出来是").locator("xpath=following-sibling::p");
    await expect.poll(() => shown.innerText()).toBe(`另有一句，宣讲${said}`);
    await page.keyboard.type("。");
    const sentence = `另有一句，宣讲${said}。`;
    await expect.poll(() => shown.innerText()).toBe(sentence);
    expect(await outlineCells(pane)).toEqual(outlineBefore);

    // What is not saved is kept, and said, while the user is elsewhere.
    await pane.getByRole("tab", { name: "概览" }).click();
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "回到总结" }).click();
    await pane.getByText("提纲有 1 段没保存").waitFor();
    await pane.getByRole("button", { name: "改提纲" }).click();
    await pane.getByText("1 段没有保存").waitFor();
    await expect.poll(() => field.inputValue()).toBe("另有一句，宣讲{巾帼宣讲.本月}。");

    await pane.getByRole("button", { name: "保存", exact: true }).press("Enter");
    await pane.getByText("已加一段。").first().waitFor();
    await expect.poll(() => pane.getByText("没有保存").count()).toBe(0);
    const line = pane.locator("[data-outline]", { hasText: sentence });
    await line.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await pane.getByText("已移动。").first().waitFor();
    const stepsBehind = async (before: string): Promise<number> => {
      const following = await pane.locator("[data-outline]").allInnerTexts();
      return following.findIndex((text) => text.includes(sentence)) - following.findIndex((text) => text.includes(before));
    };
    await expect.poll(() => stepsBehind("栏目的句子：宣传")).toBe(1);

    await pane.getByRole("button", { name: "回到总结" }).click();
    await pane.getByRole("button", { name: "更新 1 段" }).click();
    await pane.getByRole("button", { name: "已是最新" }).waitFor();
    const report = await reportCells(pane);
    // Behind the last sentence of 思想引领 and 宣传, before the next heading; nothing else has changed.
    const next = reportBefore.findIndex((text) => text.startsWith("（二）"));
    expect(report).toEqual([...reportBefore.slice(0, next), sentence, ...reportBefore.slice(next)]);

    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("已撤销。").first().waitFor();
    expect(await reportCells(pane)).toEqual(reportBefore);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("takes a deleted paragraph back to where it stood", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "成文" }).click();
    const before = await outlineCells(pane);
    await pane.getByRole("button", { name: "改提纲" }).click();
    await pane.locator("[data-outline]", { hasText: "栏目的句子：思想引领" }).press("Enter");
    await pane.getByRole("button", { name: "删除" }).press("Enter");
    await pane.getByText("已删除“栏目的句子：思想引领”").first().waitFor();
    expect(await outlineCells(pane)).toHaveLength(before.length - 1);
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByText("已撤销。").first().waitFor();
    expect(await outlineCells(pane)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

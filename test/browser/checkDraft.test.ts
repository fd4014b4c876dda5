/** A draft that comes back, held against the workbook: found, gone to, put right, renewed. */
import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

const DRAFT = `云泽县妇联2026年上半年工作总结

一、宣传宣讲
截止6月30日，全县开展进村入户宣讲68场，其中线上宣讲72场。
${"二、其他工作\n其他工作都按计划推进，没有数字要报。\n".repeat(40)}
三、下一步打算
继续做好日常工作。。`;

describeInBrowser("checking a draft in the workbench", (browser) => {
  it("goes from a finding to its place and back, and puts one right", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByText("拖到这里，或按 Ctrl+V 粘贴").waitFor();
    await pane.locator("input[type=file]").first().setInputFiles({ name: "上半年总结.txt", mimeType: "text/plain", buffer: Buffer.from(DRAFT) });
    await pane.locator("[data-finding]", { hasText: "“72场”" }).first().click();
    const place = pane.locator("[data-findings]", { hasText: "72场" });
    await expect.poll(() => place.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight)).toBe(true);

    // By keys: to the row, and along the list.
    await pane.getByRole("button", { name: "在问题里看" }).press("Enter");
    const row = pane.locator("[data-finding]", { hasText: "“72场”" }).first();
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Home");
    await expect.poll(() => pane.locator("[data-finding]").first().evaluate((element) => element === document.activeElement)).toBe(true);

    await pane.getByRole("button", { name: "改为“截至”" }).click();
    await pane.getByText("“截止”已改为“截至”。").last().waitFor();
    await pane.getByRole("tab", { name: "稿子" }).click();
    const paper = pane.getByRole("article", { name: "要核对的稿子" });
    await expect.poll(() => paper.innerText()).toContain("截至6月30日");
    await pane.getByRole("button", { name: "撤销上一步" }).click();
    await expect.poll(() => paper.innerText()).toContain("截止6月30日");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

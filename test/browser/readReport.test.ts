/** Last year's report, dropped into a blank workbook: read, agreed to, and written again by the pane. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeInBrowser } from "./browser";
import { openWorkbench, sheetNames } from "./workbenchPage";

const UNION = readFileSync(new URL("../core/read/documents/union.txt", import.meta.url), "utf8");

describeInBrowser("reading last year's report in the workbench", (browser) => {
  it("goes from the dropped file to the generated text", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "empty=1");
    await pane.getByRole("button", { name: /^读去年的总结/u }).click();
    await pane.getByText("拖到这里，或按 Ctrl+V 粘贴").waitFor();
    await pane.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "上半年总结.txt", { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, UNION);

    // The number of the document, and the row that it belongs to, are both in sight when asked for.
    const number = pane.locator("[data-quantity]", { hasText: "15.6万元" });
    await number.click();
    const row = pane.locator("[data-row][aria-expanded=true]");
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    await pane.getByRole("button", { name: "到文中看 15.6万元" }).click();
    await expect.poll(() => number.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight)).toBe(true);

    await pane.getByRole("combobox", { name: "年度" }).selectOption("2024");
    await pane.getByRole("button", { name: "建立工作簿" }).click();
    await pane.getByRole("tab", { name: "概览" }).waitFor();
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "生成" }).click();
    await pane.getByRole("button", { name: "复制全文" }).waitFor();
    const report = pane.getByRole("article");
    await expect.poll(() => report.innerText()).toContain("发放奖金15.6万元");
    expect(await report.innerText()).not.toContain("更新时间");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("takes the whole import back in one press", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "empty=1");
    await pane.getByRole("button", { name: /^读去年的总结/u }).click();
    await pane.locator("input[type=file]").setInputFiles({ name: "总结.txt", mimeType: "text/plain", buffer: Buffer.from(UNION) });
    await pane.getByRole("button", { name: "建立工作簿" }).click();
    await pane.getByRole("tab", { name: "概览" }).waitFor();
    await pane.getByRole("button", { name: "撤销" }).click();
    await pane.getByRole("button", { name: /^读去年的总结/u }).waitFor();
    await expect.poll(() => sheetNames(page)).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** 导出 Word in a real browser: the library's policy refusals, the download, the file; and the three buttons in a narrow pane. */
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { documentOf } from "../word/read";
import { describeInBrowser } from "./browser";
import { openWorkbench } from "./workbenchPage";

describeInBrowser("exporting to Word", (browser) => {
  it("downloads the document under the report's title, without a complaint of the policy", async () => {
    const { page, pane, complaints } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "生成" }).click();
    await pane.getByRole("button", { name: "已是最新" }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "导出 Word" }).click()]);
    await pane.getByText(/已导出“.*\.docx”/u).first().waitFor();
    const { text, tables } = await documentOf(new Uint8Array(await readFile(await download.path())));
    expect(download.suggestedFilename()).toBe(`${text.split("\n")[0] ?? ""}.docx`);
    expect(text).toContain("举办巾帼宣讲30场");
    expect(tables).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("has its buttons side by side in a pane of usual width", async () => {
    const { page, pane } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "成文" }).click();
    await pane.getByRole("button", { name: "生成" }).click();
    // The page moves until what was generated stands on it; three buttons are measured one after the other.
    const heights = async (): Promise<ReadonlySet<number | undefined>> =>
      new Set(await Promise.all(["已是最新", "复制全文", "导出 Word"].map(async (name) => (await pane.getByRole("button", { name }).boundingBox())?.y)));
    await expect.poll(async () => (await heights()).size).toBe(1);
    await page.close();
  });
});

/** The page that `npm start` opens, as a new user finds it. */
import { expect, it } from "vitest";
import { base, describeInBrowser } from "./browser";
import { openWorkbench, selectedSheet, styleRules } from "./workbenchPage";

describeInBrowser("the workbench", (browser) => {
  it("opens with the sample in the sheet and the real pane beside it, without complaints", async () => {
    const { page, pane, complaints, requests } = await openWorkbench(browser, "");
    await pane.getByRole("tab", { name: "概览" }).waitFor();
    await expect.poll(() => selectedSheet(page)).toBe("指标");
    expect(await page.locator(".notice").innerText()).toContain("这里没有 Excel");
    expect(await page.getByRole("button", { name: "撤销" }).isEnabled()).toBe(false);
    // A policy that refuses style elements breaks nothing that a script would notice.
    for (const frame of [page.mainFrame(), pane]) await expect.poll(() => styleRules(frame)).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(base))).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
    await page.close();
  });

  it("opens blank, in English and dark when asked, and tells the pane", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${base}workbench.html?lang=en&theme=dark&empty=1&width=400`);
    const pane = page.frameLocator("iframe");
    await pane.locator(".fui-FluentProvider").first().waitFor();
    const told = await page.frame({ url: /pane\.html/ })?.evaluate(() => ({
      language: Office.context.displayLanguage,
      background: Office.context.officeTheme.bodyBackgroundColor,
      supports: ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    }));
    expect(told).toEqual({ language: "en-US", background: "#292929", supports: [true, false] });
    await expect.poll(() => page.title()).toContain("Workbench");
    await expect.poll(async () => (await page.locator("iframe").boundingBox())?.width).toBe(400);
    await page.close();
  });

  it("lets the pane be narrowed by keys, closed, and opened from the ribbon", async () => {
    const { page } = await openWorkbench(browser, "empty=1");
    const handle = page.getByRole("separator");
    await handle.press("ArrowLeft");
    await expect.poll(() => handle.getAttribute("aria-valuenow")).toBe("360");
    await handle.press("End");
    await expect.poll(() => handle.getAttribute("aria-valuenow")).toBe("320");
    await page.getByRole("button", { name: "收起面板" }).click();
    await page.locator("aside.pane").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "打开面板" }).click();
    await page.locator("aside.pane").waitFor();
    await page.close();
  });

  it("changes theme and language of the pane, too", async () => {
    const { page } = await openWorkbench(browser, "empty=1");
    const frame = page.frameLocator("iframe");
    const background = (): Promise<string> => frame.locator(".fui-FluentProvider").first().evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "深色" }).click();
    await expect.poll(background).not.toBe(light);
    await page.getByRole("button", { name: "English" }).click();
    await frame.getByText("Indicator Brief").first().waitFor();
    await page.getByRole("button", { name: "Save .xlsx" }).waitFor();
    await page.close();
  });
});

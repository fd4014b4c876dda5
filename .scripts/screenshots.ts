/** `npm run screenshots`: the README's pictures, taken of the workbench as it is now. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { bookOf } from "../test/core/table/bookOf";
import { parseSheets } from "../test/core/table/sheetText";
import { findBrowser } from "../test/browser/findBrowser";
import { serveFolder } from "../test/browser/serveFolder";

const OUTPUT = ".cache/screenshots";
const PICTURES = "docs/screenshots";
const TABLE = "test/core/table/blind/D01-women-year-tasks/sheet.txt";
/** With slips of several sorts, of the sample's own indicators. */
const DRAFT = `云泽县妇联2026年上半年工作总结

截止6月30日，各项工作取得新进展。
一、思想引领
上半年开展巾帼宣讲68场，其中线上宣讲72场。举办家庭教育讲座30场。
二、服务妇女
发放创业担保贷款近1200余万元。
三、维护权益
接待来信来访96件次，办结88件次，办结率95%。调解成功率由82%提高到87%，提高5%。`;

const program = findBrowser();
if (!program) throw new Error("No Chrome, Chromium or Edge found (CHROMIUM_PATH names one).");
execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "workbench", "--env", `out=${OUTPUT}`], { stdio: "ignore" });
mkdirSync(PICTURES, { recursive: true });
const served = await serveFolder(path.resolve(OUTPUT));
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${served.base}workbench.html?lang=zh&theme=light`);
  const pane = page.frameLocator("iframe");
  await pane.getByText("巾帼宣讲", { exact: true }).first().waitFor({ timeout: 120_000 });
  const shot = (name: string): string => path.join(PICTURES, `${name}.png`);
  await page.screenshot({ path: shot("workbench") });
  await page.locator("iframe").screenshot({ path: shot("overview") });
  await pane.getByRole("tab", { name: "成文" }).click();
  await pane.getByRole("button", { name: /^生成/u }).click();
  const number = pane.getByRole("button", { name: /62\.5%/u }).first();
  await number.hover({ timeout: 60_000 });
  await pane.getByText(/^=指标!/u).first().waitFor();
  await page.locator("iframe").screenshot({ path: shot("traced-number") });
  await pane.getByRole("button", { name: "改提纲" }).click();
  await pane.getByText("栏目的句子：思想引领").click();
  await pane.getByRole("button", { name: "保存" }).waitFor();
  await page.locator("iframe").screenshot({ path: shot("outline") });

  await page.goto(`${served.base}workbench.html?lang=zh&theme=light&empty=1`);
  await pane.getByRole("button", { name: /^读去年的总结/u }).click({ timeout: 120_000 });
  await pane.locator("input[type=file]").setInputFiles("test/core/read/documents/union.txt");
  await pane.getByRole("article").waitFor();
  await pane.getByRole("combobox", { name: "年度" }).selectOption("2024");
  // The two views of a report that was read, once with a number of it looked at.
  await pane.locator("[data-quantity]", { hasText: "67家" }).scrollIntoViewIfNeeded();
  await page.locator("iframe").screenshot({ path: shot("read-document") });
  await pane.locator("[data-quantity]", { hasText: "120家" }).first().click();
  await pane.getByRole("textbox", { name: /名称$/u }).waitFor();
  await page.locator("iframe").screenshot({ path: shot("read-indicator") });
  await pane.getByRole("button", { name: "建立工作簿" }).click();
  await pane.getByRole("tab", { name: "概览" }).waitFor();
  await pane.getByText("台账已建好", { exact: false }).first().waitFor();
  await page.locator(".ic-sheet-tab-name", { hasText: "指标" }).first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: shot("read-workbook") });

  await page.goto(`${served.base}workbench.html?lang=zh&theme=light&empty=1`);
  await page.locator("input[type=file]").setInputFiles({ name: "重点任务.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(await bookOf(parseSheets(readFileSync(TABLE, "utf8")))) });
  await page.getByText("重点任务.xlsx").first().waitFor();
  await pane.getByRole("button", { name: /^用我现有的表/u }).click();
  await pane.getByRole("button", { name: "用这张表" }).waitFor();
  await page.screenshot({ path: shot("adopt-table") });

  await page.goto(`${served.base}workbench.html?lang=zh&theme=light`);
  await pane.getByRole("tab", { name: "核对" }).click({ timeout: 120_000 });
  await pane.locator("input[type=file]").first().waitFor({ state: "attached" });
  await pane.locator("body").evaluate((body, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, DRAFT);
  await pane.locator("[data-finding]").first().waitFor();
  await page.locator("iframe").screenshot({ path: shot("check-findings") });
  await pane.locator("[data-finding]").nth(1).click();
  await pane.locator("[data-findings]:focus").first().waitFor();
  await page.locator("iframe").screenshot({ path: shot("check-draft") });
} finally {
  await browser.close();
  await served.close();
}

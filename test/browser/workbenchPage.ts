/** The workbench as a test sees it: the sheet, the pane's frame, and what the browser complained of. */
import type { Download, Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { base, type BrowserOfTests } from "./browser";

export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors on the console, refusals of the content-security policy among them. */
  readonly complaints: readonly string[];
  /** Addresses that the pane has asked for. */
  readonly requests: readonly string[];
}

export async function openWorkbench(browser: BrowserOfTests, query: string): Promise<OpenedWorkbench> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    // Without a frame: the browser itself, asking for an icon.
    if (request.frame().parentFrame() !== null) requests.push(request.url());
  });
  await page.goto(`${base}workbench.html?lang=zh&theme=light&${query}`);
  await page.locator(CANVAS).waitFor();
  await page.frameLocator("iframe").locator(".fui-FluentProvider").first().waitFor();
  const pane = page.frame({ url: /pane\.html/ });
  if (pane === null) throw new Error("the workbench has no pane");
  return { page, pane, complaints, requests };
}

/** The pane of the workbook that has been opened in place of another, whose pane was `before`. */
export async function paneAfter(page: Page, before: Frame): Promise<Frame> {
  const paneOf = (): Frame | null => page.frame({ url: /pane\.html/ });
  await expect.poll(() => before.isDetached() && paneOf() !== null).toBe(true);
  const pane = paneOf();
  if (pane === null) throw new Error("the pane did not come back");
  return pane;
}

const CANVAS = ".ic-worksheet-sheet-canvas";
/** The grid's own measures: its row heads are 30 pixels wide, its column heads 28 high. */
const HEADS = { left: 30, top: 28 };

export const selectedAddress = (page: Page): Promise<string> => page.locator(".ic-formula-bar-address").innerText();
export const formulaBar = (page: Page): Promise<string> => page.locator(".ic-formula-bar-editor-wrapper textarea").inputValue();
export const sheetNames = (page: Page): Promise<readonly string[]> => page.locator(".ic-sheet-tab-name").allInnerTexts();
export const selectedSheet = (page: Page): Promise<string> => page.locator(".ic-sheet-tab--selected .ic-sheet-tab-name").innerText();

export function styleRules(frame: Frame): Promise<number> {
  return frame.evaluate(() => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0));
}

/** Presses the first cell behind the heads, so that the keyboard is in the sheet. Its outline lies above the canvas, hence `force`. */
export async function enterGrid(page: Page): Promise<void> {
  await page.locator(CANVAS).click({ position: { x: HEADS.left + 20, y: HEADS.top + 12 }, force: true });
}

/** Moves by keys, as a user without a mouse does, from wherever the selection is. */
export async function walk(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Runs in the pane, through the genuine library. */
export function selectFromPane(pane: Frame, sheet: string, address: string): Promise<void> {
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name ?? "").getRange(cells).select();
        await context.sync();
      }),
    [sheet, address],
  );
}

export function valuesFromPane(pane: Frame, sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name ?? "").getRange(cells);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address],
  );
}

export async function saved(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存 .xlsx" }).click()]);
  return download;
}

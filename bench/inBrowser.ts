/**
 * In a browser: what the pane loads and how long it takes until it can be used, and the workbench with 300 indicators
 * in 20 units, 6,000 rows: how long it takes to open such a file, and a typed number from its Enter to the sheet
 * painted anew, formulas and all.
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { newXlsx } from "../src/host/xlsx";
import { bookPlans } from "../src/sheets/book";
import { findBrowser } from "../test/browser/findBrowser";
import { serveFolder } from "../test/browser/serveFolder";
import { bigDataset } from "./bigDataset";
import type { Figure } from "./figure";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = ".cache/bench-workbench";
const SIZE = { indicators: 300, reporters: 20 };
const EDITS = 3;
const LOADS = 5;
/** Milliseconds; the engine computes the whole workbook at each step. */
const PATIENCE = 300_000;

/** Nothing without a browser. */
export async function* inBrowser(): AsyncGenerator<Figure> {
  const program = findBrowser();
  if (program === null) return;
  const file = await bigFile();
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const run = (...program: readonly string[]): Promise<{ stdout: string }> => promisify(execFile)(process.execPath, program, { cwd: root });
  await run(webpack, "--mode", "production", "--env", "workbench", "--env", `out=${OUTPUT}`);
  const size = JSON.parse((await run(".scripts/size.mjs", OUTPUT)).stdout) as { readonly kB: number };
  yield { name: "pane: first load, gzip", value: size.kB, unit: "kB" };
  const served = await serveFolder(path.join(root, OUTPUT));
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    yield { name: "pane: page asked for to usable", value: await timeToUsable(browser, served.base), unit: "ms" };
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    // The compiler that runs this file gives functions their names by a helper that the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.goto(`${served.base}workbench.html?lang=zh&theme=light&empty=1`);
    await page.locator(".ic-worksheet-cell-outline").waitFor({ state: "attached" });
    const started = Date.now();
    await page.locator("input[type=file]").setInputFiles(file);
    const entries = page.locator(".ic-sheet-tab-name", { hasText: "月度填报" });
    await entries.waitFor();
    yield { name: "workbench: open a file", value: Date.now() - started, unit: "ms", of: SIZE };
    await entries.click();
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) times.push(await editToPaint(page, 10 + edit));
    yield { name: "workbench: one edit to its repaint", value: median(times), unit: "ms", of: SIZE };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** In the pane's frame, from its navigation to the overview with its figures, over the sample; nothing is cached but by the system. */
async function timeToUsable(browser: Browser, base: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < LOADS; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${base}workbench.html?lang=zh`);
    await page.frameLocator("iframe").locator(USABLE).first().waitFor();
    times.push((await page.frame({ url: /pane\.html/ })?.evaluate(() => performance.now())) ?? Number.NaN);
    await context.close();
  }
  return median(times);
}

/** The search field stands above the list of indicators, once they are read. */
const USABLE = '[role="tabpanel"] input';

async function bigFile(): Promise<string> {
  const workbook = newXlsx();
  const plans = bookPlans({ language: "zh", dataset: bigDataset(SIZE), takenSheets: [] });
  await workbook.write([{ kind: "createSheets", sheets: plans }]);
  const folder = path.join(root, ".cache");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "bench-6000.xlsx");
  await writeFile(file, await workbook.toBytes());
  return file;
}

/** Types into the first column behind the frozen ones, and waits for the frame in which the sheet was drawn again. */
async function editToPaint(page: Page, value: number): Promise<number> {
  await page.locator(".ic-worksheet-sheet-canvas").click({ position: { x: 700, y: 400 }, force: true });
  await page.keyboard.type(String(value));
  await page.evaluate(watchNextEnter);
  await page.keyboard.press("Enter");
  return page.evaluate(() => (globalThis as unknown as Watching).painted);
}

interface Watching {
  painted: Promise<number>;
}

/** Runs in the page: `painted` becomes the milliseconds from the next Enter to the end of the frame that draws text after it. */
function watchNextEnter(): void {
  const { prototype } = CanvasRenderingContext2D;
  const draw = prototype.fillText;
  (globalThis as unknown as Watching).painted = new Promise((resolve) => {
    window.addEventListener("keydown", () => {
      const pressed = performance.now();
      prototype.fillText = function fillText(...text) {
        prototype.fillText = draw;
        draw.apply(this, text);
        // After the frame, not before it.
        requestAnimationFrame(() => setTimeout(() => {
          resolve(performance.now() - pressed);
        }));
      };
    }, { capture: true, once: true });
  });
}

const median = (values: readonly number[]): number => Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

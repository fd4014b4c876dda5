/**
 * The workbench in a browser with 300 indicators in 20 units, 6,000 rows: how long a typed number takes from its Enter
 * to the sheet painted anew, formulas and all, and how long the page takes to open such a file.
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, type Page } from "playwright-core";
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

/** Nothing without a browser. */
export async function* workbench(): AsyncGenerator<Figure> {
  const program = findBrowser();
  if (program === null) return;
  const file = await bigFile();
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--env", "workbench", "--env", `out=${OUTPUT}`], { cwd: root });
  const served = await serveFolder(path.join(root, OUTPUT));
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The compiler that runs this file gives functions their names by a helper that the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.goto(`${served.base}workbench.html?lang=zh&theme=light&empty=1`);
    await page.locator(".ic-worksheet-cell-outline").waitFor({ state: "attached" });
    const started = Date.now();
    await page.locator("input[type=file]").setInputFiles(file);
    const entries = page.locator(".ic-sheet-tab-name", { hasText: "月度填报" });
    await entries.waitFor({ timeout: 300_000 });
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
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const draw = CanvasRenderingContext2D.prototype.clearRect;
        let pressed = 0;
        const onKey = (event: KeyboardEvent): void => {
          if (event.key !== "Enter" || pressed > 0) return;
          pressed = performance.now();
          CanvasRenderingContext2D.prototype.clearRect = function clearRect(...area) {
            draw.apply(this, area);
            CanvasRenderingContext2D.prototype.clearRect = draw;
            // After the frame, not before it.
            requestAnimationFrame(() => setTimeout(() => {
              resolve(performance.now() - pressed);
            }));
          };
          window.removeEventListener("keydown", onKey, true);
        };
        window.addEventListener("keydown", onKey, true);
      }),
  );
  await page.keyboard.press("Enter");
  return painted;
}

const median = (values: readonly number[]): number => Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DEPTH } from "./layers/layers";
import { readSource } from "./layers/readSource";
import { checkSource } from "./layers/rules";

const root = fileURLToPath(new URL("..", import.meta.url));

const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.replaceAll("\\", "/")}`);

it("finds every file of src/ in its layer, with no way upwards", () => {
  expect(files.length).toBeGreaterThan(20);
  const wrong = files.flatMap((file) => checkSource(readSource(file, readFileSync(path.join(root, file), "utf8"))));
  expect(wrong).toEqual([]);
});

it("knows every folder of src/", () => {
  expect(files.map((file) => file.split("/")[1]).filter((folder) => DEPTH[folder ?? ""] === undefined)).toEqual([]);
});

const WRONG: readonly (readonly [file: string, text: string, complaint: string])[] = [
  ["src/core/a.ts", 'import { words } from "../i18n/words";', "core must not import src/i18n/words"],
  ["src/core/a.ts", 'export * from "../sheets/plan";', "core must not import src/sheets/plan"],
  ["src/core/a.ts", 'export type A = import("../packs/pack").Pack;', "core must not import src/packs/pack"],
  ["src/sheets/a.ts", 'import { HostError } from "../host/workbook";', "sheets must not import src/host/workbook"],
  ["src/sheets/a.ts", 'import type { A } from "../host/a1";', "sheets must not import src/host/a1"],
  ["src/host/a.ts", 'import { toWord } from "../word/toWord";', "host must not import src/word/toWord"],
  ["src/app/a.ts", 'const pane = await import("../taskpane/Pane");', "app must not import src/taskpane/Pane"],
  ["src/cli/a.ts", 'import { standin } from "../workbench/standin";', "cli must not import src/workbench/standin"],
  ["src/host/xlsx/a.ts", 'import { b } from "../excel/b";', "src/host/xlsx/ must not import src/host/excel/b"],
  ["src/host/excel/a.ts", 'import { b } from "../xlsx/b";', "src/host/excel/ must not import src/host/xlsx/b"],
  ["src/core/a.ts", 'import { readFileSync } from "node:fs";', "core must not use the package node:fs"],
  ["src/taskpane/a.tsx", 'import { unzip } from "fflate";', "taskpane must not use the package fflate"],
  ["src/app/a.ts", "const context: Excel.RequestContext = make();", "Excel belongs to host/excel"],
  ["src/taskpane/a.tsx", "Office.context.displayLanguage;", "Office belongs to host/excel"],
  ["src/core/a.ts", "const now = Date.now();", "core must not use Date.now"],
  ["src/core/a.ts", "const now = new Date();", "core must not use new Date()"],
  ["src/core/a.ts", "const lot = Math.random();", "core must not use Math.random"],
  ["src/core/a.ts", 'const text = (1234).toLocaleString("zh-CN");', "core must not use (…).toLocaleString"],
  ["src/core/a.ts", "const order = new Intl.Collator();", "core must not use Intl"],
  ["src/taskpane/a.tsx", "element.innerHTML = text;", "element.innerHTML lets text become markup or code"],
  ["src/taskpane/a.tsx", "const a = <p dangerouslySetInnerHTML={{ __html: text }} />;", "(…).dangerouslySetInnerHTML lets text become markup or code"],
  ["src/app/a.ts", 'eval("1");', "eval lets text become markup or code"],
  ["src/app/a.ts", 'void fetch("https://example.com");', "fetch would send or keep something outside the workbook"],
  ["src/taskpane/a.tsx", 'window.localStorage.setItem("a", "b");', "window.localStorage would send or keep something outside the workbook"],
  ["src/app/a.ts", "export default 1;", "no default exports"],
  ["src/app/a.ts", "export default function run() {}", "no default exports"],
  ["src/app/a.ts", "const a = 1; export { a as default };", "no default exports"],
  ["src/app/a.ts", "\n".repeat(401), "401 lines are more than 400"],
];

it.each(WRONG)("complains of %s: %s", (file, text, complaint) => {
  expect(checkSource(readSource(file, text))).toContain(`${file}: ${complaint}`);
});

const RIGHT: readonly (readonly [file: string, text: string])[] = [
  ["src/sheets/a.ts", 'import type { CellInput } from "../host/workbook";'],
  ["src/sheets/a.ts", 'import { type CellInput } from "../host/workbook";'],
  ["src/core/a.ts", 'import { round } from "./number/round"; const day = new Date(0); const it = { Excel: 1, now: day };'],
  ["src/taskpane/index.tsx", 'import { createRoot } from "react-dom/client"; void Office.onReady();'],
  ["src/app/a.ts", 'import { evaluate } from "../core/evaluate"; export const officeName = x.Office;'],
];

it.each(RIGHT)("lets %s pass: %s", (file, text) => {
  expect(checkSource(readSource(file, text))).toEqual([]);
});

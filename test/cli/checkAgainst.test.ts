/** `cli check DRAFT --against BOOK`: the sample's own half-year report with one number that is wrong, and one of no row. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkCommand } from "../../src/cli/checkCommand";
import { newCommand } from "../../src/cli/newCommand";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "check-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Printed {
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly expected?: string; readonly indicator?: string; readonly cell?: string }[];
  readonly unmatched: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

test("names the indicator and its cell, and lists the numbers that no row was found for", async () => {
  const [book, draft] = [path.join(folder, "book.xlsx"), path.join(folder, "draft.txt")];
  await newCommand(["--pack", "women-federation", "--year", "2026", "--sample", "-o", book]);
  const text = "2026年上半年工作总结\n上半年，举办巾帼宣讲36场。粉刷围墙1800米。";
  await writeFile(draft, text);
  const { output, found } = await checkCommand([draft, "--against", book, "--json"]);
  const printed = JSON.parse(output) as Printed;
  expect(found).toBe(true);
  expect(printed.findings.filter(({ rule }) => rule.startsWith("B")).map(({ rule, expected, indicator }) => [rule, expected, indicator])).toEqual([["B01", "30场", "巾帼宣讲"]]);
  const cell = printed.findings.find(({ rule }) => rule === "B01")?.cell ?? "";
  expect(cell).toMatch(/^.+![A-Z]+\d+$/u);
  expect(printed.findings.find(({ rule }) => rule === "B01")?.message).toContain(cell);
  expect(printed.unmatched.map(({ start, end, text: said }) => [text.slice(start, end), said])).toEqual([["1800米", "1800米"]]);
});

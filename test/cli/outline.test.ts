/** `--outline` and the kinds plan and review, on a real file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newCommand } from "../../src/cli/newCommand";
import { reportCommand } from "../../src/cli/reportCommand";
import { requireTracker } from "../../src/app/tracker";
import { readXlsxFile } from "../../src/host/xlsx/file";

let folder = "";
let file = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outline-"));
  file = path.join(folder, "book.xlsx");
  await newCommand(["--pack", "women-federation", "--year", "2026", "--sample", "-o", file]);
});

afterAll(() => rm(folder, { recursive: true }));

const firstLine = async (...options: readonly string[]): Promise<string> => (await reportCommand([file, "--text", ...options])).split("\n")[0] ?? "";

test.each([
  [["--kind", "plan"], "云泽县妇联2027年工作计划"],
  [["--kind", "review"], "云泽县妇联关于2026年年度目标任务完成情况的自查报告"],
  [["--outline", "annual"], "云泽县妇联2026年工作总结及2027年工作计划"],
  [["--outline", "town"], "云泽县妇联2026年上半年工作总结"],
  [["--outline", "topic", "--topic", "美丽庭院"], "云泽县妇联关于2026年上半年美丽庭院工作情况的报告"],
  [["--kind", "half-year"], "云泽县妇联2026年上半年工作总结及下半年工作打算"],
])("report %j", async (options, title) => expect(await firstLine(...options)).toBe(title));

test("nothing is stored, unless the report is written into a workbook", async () => {
  const output = path.join(folder, "out.xlsx");
  await reportCommand([file, "--outline", "annual", "-o", output]);
  const outlineOf = async (book: string) => (await requireTracker(await readXlsxFile(book))).dataset.outline.map(({ id }) => id);
  expect((await outlineOf(file)).filter((id) => id.startsWith("annual"))).toEqual([]);
  expect((await outlineOf(output)).filter((id) => id.startsWith("annual")).length).toBeGreaterThan(20);
});

test("the trail of a proposed target: its rule and what the rule looked at", async () => {
  const { paragraphs, issues } = JSON.parse(await reportCommand([file, "--json", "--kind", "plan"])) as {
    readonly paragraphs: readonly { readonly text: string; readonly numbers: readonly Record<string, unknown>[] }[];
    readonly issues: readonly { readonly code: string; readonly message: string }[];
  };
  const numbers = paragraphs.flatMap((paragraph) => paragraph.numbers);
  expect(numbers).toContainEqual(expect.objectContaining({ text: "640户", rule: "proposed", proposal: { rule: "yearOpen", inputs: [{ field: "actual", text: "276户" }, { field: "target", text: "640户" }] } }));
  expect(issues.find(({ code, message }) => code === "plan_target_proposed" && message.includes("美丽庭院"))?.message).toContain("276户、640户");
});

test("a new workbook with another outline", async () => {
  const output = path.join(folder, "review.xlsx");
  await newCommand(["--pack", "general", "--year", "2026", "--sample", "--outline", "review", "-o", output]);
  expect((await reportCommand([output, "--text", "--kind", "review"])).split("\n")[0]).toContain("自查报告");
});

test.each([[["--outline", "essay"], /annual/u], [["--outline", "topic", "--topic", "没有的栏目"], /没有的栏目/u]])("%j is refused", async (options, words) => {
  await expect(reportCommand([file, ...options])).rejects.toThrow(words);
});

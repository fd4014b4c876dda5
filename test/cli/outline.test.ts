/** `--outline` and the kinds plan and review, on a real file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newCommand } from "../../src/cli/newCommand";
import { reportCommand } from "../../src/cli/reportCommand";
import { createTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { newXlsx } from "../../src/host/xlsx";
import { readXlsxFile, writeXlsxFile } from "../../src/host/xlsx/file";
import { dataset, inMonth } from "../core/dataset";

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
  [["--kind", "quarterly", "--outline", "quarterly"], "云泽县妇联2026年上半年工作总结"],
  [["--period", "2026-05", "--outline", "monthly"], "云泽县妇联2026年1—5月重点工作进展情况"],
  [["--kind", "half-year"], "云泽县妇联2026年上半年工作总结及下半年工作打算"],
])("report %j", async (options, title) => expect(await firstLine(...options)).toBe(title));

/** What the command says beside the report. */
async function saidBeside(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  await reportCommand(args).finally(() => spy.mockRestore());
  return lines.join("");
}

test.each([["2026-08", "月报", "monthly"], ["2026-09", "季度总结", "quarterly"], ["2026-12", "年度总结", "annual"], ["2026-06", "半年总结", "half-year"]])("%s: an outline without the kind gives way to the usual one, and it is said", async (period, kind, id) => {
  const bare = path.join(folder, "bare.xlsx");
  const workbook = newXlsx();
  const data = dataset({ indicators: [{ name: "讲座", unit: "场", target: 20 }], entries: [{ code: "A", months: inMonth(2, 6) }] });
  await createTracker(workbook, { ...data, outline: data.outline.map((paragraph) => ({ ...paragraph, kinds: ["plan"] })) }, "zh");
  await writeXlsxFile(bare, workbook);
  expect((await reportCommand([bare, "--period", period])).split("\n").length).toBeGreaterThan(5);
  expect(await saidBeside(bare, "--period", period)).toMatch(new RegExp(`提纲里没有${kind}.*--outline ${id}）`, "u"));
  expect(await saidBeside(file, "--period", period)).not.toContain("提纲里没有");
});

test("what was left out is told beside a workbook that is written, too", async () => {
  expect(await saidBeside(file, "-o", path.join(folder, "told.xlsx"))).toContain("“新领域妇联组织建设”");
});

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

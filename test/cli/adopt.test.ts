/** `cli adopt` on real files: what is printed is what the reader makes of the same cells. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { adoptCommand } from "../../src/cli/adoptCommand";
import { Misuse } from "../../src/cli/misuse";
import { reportCommand } from "../../src/cli/reportCommand";
import { HostError } from "../../src/host/workbook";
import { bookOf } from "../core/table/bookOf";
import { printedReading } from "../core/table/printedReading";
import { type PrintedTables, SHAPE_NAMES, shapeCase } from "../core/table/shapeCase";
import { type NotedSheet, parseSheets } from "../core/table/sheetText";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "adopt-"))));
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const book = async (name: string, sheets: readonly NotedSheet[]): Promise<string> => given(`${name}.xlsx`, await bookOf(sheets));

async function json(...args: readonly string[]): Promise<PrintedTables> {
  return JSON.parse(await adoptCommand([...args, "--json"])) as PrintedTables;
}

describe("adopt --json", () => {
  test.each(SHAPE_NAMES)("%s is read from the file as from its cells", async (name) => {
    const { sheets } = shapeCase(name);
    expect(await json(await book(name, sheets))).toEqual(printedReading(sheets));
  });
});

const TWO = parseSheets(`### 一季度
任务 | 计量单位 | 年度目标 | 累计完成 | 完成率
安装扶手 | 处 | 40 | 26 | 0.65{0%}
走访 | 户 | 200 | 210 | 1.05{0%}
### 说明
只有一句话`);

it("prints rows from 1, columns by letters and rates in points", async () => {
  const { tables } = await json(await book("two", TWO), "--sheet", "一季度");
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ sheet: "一季度", range: "A1:E3" });
  expect(tables[0]?.columns.map(({ column, field }) => `${column} ${field}`)).toEqual(["A name", "B unit", "C target", "D actual", "E rate"]);
  expect(tables[0]?.rows.find(({ row }) => row === 2)).toMatchObject({ kind: "indicator", name: "安装扶手", unit: "处", target: 40, actual: 26, rate: 65 });
});

it("lists the same for a person", async () => {
  const text = await adoptCommand([await book("listed", TWO), "--sheet", "一季度"]);
  expect(text).toContain("A1:E3");
  expect(text).toContain("安装扶手");
  expect(text).toMatch(/ 26(?:，|, )/u);
  expect(text).not.toMatch(/null|undefined|\[object/u);
});

it("reads a .csv, too", async () => {
  const file = await given("月报.csv", "任务,计量单位,年度目标,累计完成\n安装扶手,处,40,26\n走访,户,200,210\n");
  expect((await json(file)).tables[0]?.rows.find(({ row }) => row === 3)).toMatchObject({ name: "走访", unit: "户", target: 200, actual: 210 });
});

it("says so when there is no table", async () => {
  const file = await book("none", parseSheets("### 空\n\n\n"));
  expect(await json(file)).toEqual({ tables: [] });
  expect(await adoptCommand([file])).toContain("空");
});

describe("refuses", () => {
  async function code(...args: readonly string[]): Promise<readonly unknown[]> {
    const error: unknown = await adoptCommand(args).then(() => null, (thrown: unknown) => thrown);
    if (!(error instanceof HostError)) throw error;
    return [error.issue.code, error.issue.with];
  }

  it("a sheet that is not there, with those that are", async () => {
    expect(await code(await book("sheets", TWO), "--sheet", "二季度")).toEqual(["sheet_unknown", { sheet: "二季度", file: "sheets.xlsx", known: "一季度、说明" }]);
  });

  it("a file that is not there, and one that is no workbook, by its name", async () => {
    expect(await code(path.join(folder, "没有.xlsx"))).toEqual(["file_not_found", { file: "没有.xlsx" }]);
    expect(await code(await given("图.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])))).toEqual(["file_not_workbook", { file: "图.xlsx" }]);
  });

  it.each([[[]], [["a.xlsx", "b.xlsx"]], [["a.xlsx", "--all"]]])("the call %j", async (args) => {
    await expect(adoptCommand(args)).rejects.toBeInstanceOf(Misuse);
  });
});

describe("adopt -o", () => {
  test("makes a workbook whose report says the table's figures", async () => {
    const out = path.join(folder, "made.xlsx");
    const said = await adoptCommand([await book("T37-disabled-federation-monthly", shapeCase("T37-disabled-federation-monthly").sheets), "-o", out]);
    expect(said).toContain("2026-06");
    const text = await reportCommand([out, "--text"]);
    expect(text).toContain("2026年上半年");
    expect(text).toContain("47人");
  });

  test.each([["2026-08", "2026年1—8月重点工作进展情况"], ["2026-09", "2026年前三季度工作总结"], ["2026-12", "2026年工作总结及2027年工作计划"]])("gives a report for %s, too", async (period, title) => {
    const out = path.join(folder, `made-${period}.xlsx`);
    await adoptCommand([await book(`made-${period}`, TWO), "-o", out, "--period", period]);
    const lines = (await reportCommand([out, "--text", "--period", period])).split("\n");
    expect(lines[0]).toContain(title);
    expect(lines.join("\n")).toContain("210户");
  });

  test("refuses a sheet without indicators, and writes nothing", async () => {
    const out = path.join(folder, "not-written.xlsx");
    const file = await book("letter", parseSheets("各村：\n请于本周内报送材料。"));
    await expect(adoptCommand([file, "-o", out])).rejects.toBeInstanceOf(HostError);
    await expect(readFile(out)).rejects.toThrow();
  });

  test("takes JSON or a workbook, not both", async () => {
    await expect(adoptCommand(["x.xlsx", "--json", "-o", "y.xlsx"])).rejects.toBeInstanceOf(Misuse);
    await expect(adoptCommand(["x.xlsx", "-o", "y.xlsx", "--period", "六月"])).rejects.toBeInstanceOf(Misuse);
  });
});

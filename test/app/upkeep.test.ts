/** Workbooks that people have changed: columns moved and added, names changed, rows typed, parts missing. */
import { describe, expect, test } from "vitest";
import { enterValue } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { reportView } from "../../src/app/reportView";
import { openTracker, requireTracker } from "../../src/app/tracker";
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import type { CellInput, OpenWorkbook, TableData, Workbook, WorkbookContent } from "../../src/host/workbook";
import { newXlsx } from "../../src/host/xlsx";
import { readTracker } from "../../src/sheets/read";
import { withNewNames } from "../../src/sheets/renames";
import { TABLE_NAMES } from "../../src/sheets/tables";
import { completionChanges } from "../../src/sheets/upkeep";

async function sample(): Promise<Workbook> {
  const workbook = newXlsx();
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
  return workbook;
}

async function set(workbook: Workbook, table: "tblIndicators" | "tblEntries" | "tblPhrases", row: number, key: string, value: CellInput): Promise<void> {
  const column = (await requireTracker(workbook)).layouts.get(table)?.columns.get(key);
  if (column === undefined) throw new Error(`no column ${key}`);
  await workbook.write([{ kind: "cells", table, row, column, cells: [[value]] }]);
}

/** The same content as a user may have left it. */
function changed(content: WorkbookContent, change: (table: TableData) => TableData | null): WorkbookContent {
  return { ...content, tables: new Map([...content.tables].flatMap(([name, table]) => { const next = change(table); return next ? [[name, next] as const] : []; })) };
}

describe("reading what a person has changed", () => {
  test.each([
    ["columns in another order", (table: TableData) => ({ ...table, heads: [...table.heads].reverse(), rows: table.rows.map((row) => [...row].reverse()) })],
    ["a column of the user's own in front", (table: TableData) => ({ ...table, heads: ["我的列", ...table.heads], rows: table.rows.map((row) => ["x", ...row]) })],
    ["sheets renamed", (table: TableData) => ({ ...table, sheet: `${table.sheet}（新）` })],
    ["heads with blanks, line breaks and full-width brackets", (table: TableData) => ({ ...table, heads: table.heads.map((head) => ` ${head.slice(0, 1)}\n${head.slice(1)} `) })],
    ["another common head for a column", (table: TableData) => ({ ...table, heads: table.heads.map((head) => ({ 年度目标: "目标任务", 指标名称: "项目名称" })[head] ?? head) })],
  ])("%s: the same records", async (_name, change) => {
    const content = await (await sample()).read(TABLE_NAMES);
    const [before, after] = [readTracker(content), readTracker(changed(content, change))];
    if (before.kind !== "tracker" || after.kind !== "tracker") throw new Error("not read");
    expect(after.dataset).toEqual(before.dataset);
  });

  test("an unknown head on a needed column is named, with its sheet", async () => {
    const content = await (await sample()).read(TABLE_NAMES);
    const reading = readTracker(changed(content, (table) => (table.name === "tblIndicators" ? { ...table, heads: table.heads.map((head) => (head === "计量单位" ? "xyz" : head)) } : table)));
    expect(reading).toMatchObject({ kind: "broken", issues: [{ code: "column_missing", with: { sheet: "指标", column: "计量单位" } }] });
  });

  test.each([[1_990, false], [2_001, true]])("a register of %d rows: said to be too long is %s", async (rows, said) => {
    const content = await (await sample()).read(TABLE_NAMES);
    const reading = readTracker(changed(content, (table) => (table.name === "tblIndicators" ? { ...table, rows: Array.from({ length: rows }, (_, row) => table.rows[row] ?? table.heads.map(() => null)) } : table)));
    expect(reading.kind === "tracker" && reading.issues.some(({ code }) => code === "register_long")).toBe(said);
  });

  test("a lost table is named", async () => {
    const content = await (await sample()).read(TABLE_NAMES);
    expect(readTracker(changed(content, (table) => (table.name === "tblEntries" ? null : table)))).toMatchObject({ kind: "broken", issues: [{ code: "table_missing" }] });
  });
});

describe("keeping the workbook right", () => {
  test("a renamed indicator takes its slots and its labels along", async () => {
    const workbook = await sample();
    const before = await requireTracker(workbook);
    const indicator = before.dataset.indicators.find(({ name }) => name === "巾帼宣讲");
    if (!indicator) throw new Error("no indicator");
    await set(workbook, "tblPhrases", 0, "pattern", "宣讲{巾帼宣讲}。");
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    await set(workbook, "tblIndicators", indicator.row, "name", "巾帼大宣讲");
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    const after = await requireTracker(workbook);
    expect(after.dataset.outline[0]?.pattern).toBe("宣讲{巾帼大宣讲}。");
    const content = await workbook.read(["tblEntries"]);
    expect(content.tables.get("tblEntries")?.rows.some((row) => row.includes("巾帼大宣讲"))).toBe(true);
    expect(content.tables.get("tblEntries")?.rows.some((row) => row.includes("巾帼宣讲"))).toBe(false);
  });

  test("a renamed indicator keeps section, field and manner of its slots", async () => {
    const workbook = await sample();
    const indicator = (await requireTracker(workbook)).dataset.indicators.find(({ name }) => name === "巾帼宣讲");
    if (!indicator) throw new Error("no indicator");
    const slots = (name: string): string => `讲{${name}|0余}场，计划{${name}.目标|一}场[，完成{${indicator.section}/${name}.完成率|xx.x%}]，{${name}}。`;
    await set(workbook, "tblPhrases", 0, "pattern", slots(indicator.name));
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    await set(workbook, "tblIndicators", indicator.row, "name", "$&宣讲");
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    expect((await requireTracker(workbook)).dataset.outline[0]?.pattern).toBe(slots("$&宣讲"));
  });

  test("a new name that stands in the section's name, too, changes the name alone", () => {
    expect(withNewNames("{宣讲工作/宣讲@宣讲镇.完成值|0余}", ["A"], [{ code: "A", name: "巡讲" }])).toBe("{宣讲工作/巡讲@宣讲镇.完成值|0余}");
  });

  test("a workbook from before approximations gains their column at the right end, and reads without it", async () => {
    const content = await (await sample()).read(TABLE_NAMES);
    const without = (cells: readonly CellInput[], at: number) => cells.filter((_, index) => index !== at);
    const older = changed(content, (table) => {
      const at = table.heads.indexOf("约数");
      return at < 0 ? table : { ...table, heads: without(table.heads, at) as string[], rows: table.rows.map((row) => without(row as readonly CellInput[], at) as typeof row) };
    });
    const reading = readTracker(older);
    if (reading.kind !== "tracker") throw new Error("not read");
    expect(reading.dataset.entries.every(({ approximate }) => approximate === "")).toBe(true);
    expect(completionChanges(reading)).toMatchObject([{ kind: "addColumns", table: "tblEntries", heads: ["约数"] }]);
  });

  test("rows typed without formulas get them; a typed total is left alone and named", async () => {
    const workbook = await sample();
    const { layouts, dataset } = await requireTracker(workbook);
    const width = layouts.get("tblEntries")?.data.heads.length ?? 0;
    const at = (key: string): number => layouts.get("tblEntries")?.columns.get(key) ?? -1;
    const row: CellInput[] = Array.from({ length: width }, () => null);
    row[at("code")] = "A01";
    row[at("reporter")] = "新桥镇";
    row[at("m2")] = 5;
    await workbook.write([{ kind: "append", table: "tblEntries", rows: [row] }]);
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    const rows = (await workbook.read(["tblEntries"])).tables.get("tblEntries")?.rows ?? [];
    expect(rows.at(-1)?.[at("toDate")]).toBe(5);
    expect(rows.at(-1)?.[at("name")]).toBe("巾帼宣讲");

    await set(workbook, "tblEntries", dataset.entries.length, "toDate", 77);
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    const { issues } = await requireTracker(workbook);
    expect(issues).toContainEqual(expect.objectContaining({ code: "derived_overwritten", where: { table: "tblEntries", row: dataset.entries.length, column: "toDate" } }));
  });

  test("a target typed for one unit counts in the sum of unit targets", async () => {
    const workbook = await sample();
    const tracker = await requireTracker(workbook);
    const layout = tracker.layouts.get("tblTargets");
    const sums = async (): Promise<unknown> => {
      const { layouts, dataset } = await requireTracker(workbook);
      const register = layouts.get("tblIndicators");
      const row = dataset.indicators.find(({ code }) => code === "A01")?.row ?? -1;
      return register?.data.rows[row]?.[register.columns.get("unitTargets") ?? -1];
    };
    const cells: Readonly<Record<string, CellInput>> = { code: "A01", reporter: "新桥镇", scope: "年度", grade: "基本", lower: 12 };
    const row = [...(layout?.columns ?? [])].reduce<CellInput[]>((line, [key, at]) => line.with(at, cells[key] ?? null), Array.from({ length: layout?.data.heads.length ?? 0 }, () => null));
    await workbook.write([{ kind: "append", table: "tblTargets", rows: [row] }]);
    expect(await sums()).not.toBe(12);
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    expect(await sums()).toBe(12);
  });

  test("a second look changes nothing", async () => {
    const workbook = await sample();
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    const before = await workbook.read(TABLE_NAMES);
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    expect(await workbook.read(TABLE_NAMES)).toEqual(before);
  });

  test("an older workbook is said to be one, and gains what it lacks with the first write", async () => {
    const full = await sample();
    const content = await full.read(TABLE_NAMES);
    const notes = content.tables.get("tblNotes");
    if (!notes) throw new Error("no notes");
    const lacking = changed(content, (table) => (table.name === "tblNotes" ? null : table.name === "tblTargets" ? { ...table, heads: table.heads.slice(0, -1), rows: table.rows.map((row) => row.slice(0, -1)) } : table));
    const written: unknown[] = [];
    const notAsked = async (): Promise<never> => Promise.reject(new Error("no sheet of the user's own is read"));
    const workbook: OpenWorkbook = { readSheet: notAsked, readCells: notAsked, read: async () => Promise.resolve(written.length === 0 ? lacking : content), write: async (changes) => { written.push(...changes); return Promise.resolve(); } };
    const opened = await openTracker(workbook);
    expect(opened.kind === "tracker" && opened.tracker.issues.map(({ code }) => code)).toContain("older_schema");
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 3 });
    expect(written.slice(0, 2)).toMatchObject([{ kind: "addColumns", table: "tblTargets", heads: ["现行"] }, { kind: "createSheets", sheets: [{ tableName: "tblNotes" }] }]);
  });

  test("the frame of an indicator that names a missing one is an issue, not a silence", async () => {
    const workbook = await sample();
    await set(workbook, "tblIndicators", 0, "frame", "举办宣讲{}，覆盖{没有这一项}");
    expect((await requireTracker(workbook)).issues).toContainEqual(expect.objectContaining({ code: "slot_unknown", where: { table: "tblIndicators", row: 0, column: "frame" } }));
  });

  test("a report with a gone section says so", async () => {
    const workbook = await sample();
    const { dataset } = await requireTracker(workbook);
    const row = dataset.outline.find(({ pattern }) => pattern === "{#栏目 思想引领}")?.row ?? -1;
    await set(workbook, "tblPhrases", row, "pattern", "{#栏目 没有的栏目}");
    expect(reportView(await requireTracker(workbook)).issues.map(({ code }) => code)).toContain("section_unknown");
  });
});

/** What every host promises behind the port, whatever stands behind it. Run by a test file of each host. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Basis, CellInput, CellValue, Change, TableData, Workbook } from "../../src/host/workbook";
import { HostError } from "../../src/host/workbook";
import { HEAD_ROW } from "../../src/sheets/plan";
import { columnPlan, sheetCell, sheetPlan } from "./plans";

export interface ContractSubject {
  /** Without tables of ours. */
  readonly workbook: Workbook;
  /** The same workbook as someone sees it who opens it anew. */
  reopen(): Promise<Workbook>;
  /** What a user does by double-clicking the sheet's tab. */
  renameSheet(from: string, to: string): Promise<void>;
}

const TABLE = "tblTrial";
const HEADS = ["编码", "指标名称", "目标", "完成", "完成率"] as const;
const RATE: CellInput = { formula: "=IF(RC[-2]=0,0,RC[-1]/RC[-2])" };
const ROWS: readonly (readonly CellInput[])[] = [
  ["001", "巾帼宣讲", 40, 10, RATE],
  ["002", "家庭教育指导", 20, 20, RATE],
  ["003", "维权服务", 8, 2, RATE],
];

const trial = sheetPlan({
  name: "指标台账",
  tableName: TABLE,
  columns: HEADS.map((head, index) => columnPlan(head, index === 0 ? { format: "@" } : index === 4 ? { format: "0.0%", role: "computed" } : {})),
  rows: ROWS,
  subtitle: "报告期：2026年6月",
  groups: [{ column: 2, span: 2, value: "数量" }],
});

const summary = sheetPlan({
  name: "汇 总",
  tableName: "tblSummary",
  columns: [columnPlan("项"), columnPlan("数")],
  rows: [["完成合计", { formula: "=SUM('指标台账'!C4)" }]],
});

/** Strings that a spreadsheet would like to read as something else. */
const STUBBORN: readonly string[] = [
  "=1+1", "+1", "-3%", "@x", "'a", "＝1＋1", "001", "1-2", "6-30", "2026-01", "2026年5月", "12:30", "1,234", "1e3", "50%", "TRUE",
  "#N/A 之外", " 前后空格 ", "第一行\n第二行", "约30", "1.2万", "２０００", "<&>\"'", "_x0041_", "𠮷田😀", "！，。；", "0",
]; // prettier-ignore

export function describeWorkbookContract(name: string, make: () => Promise<ContractSubject>): void {
  describe(`${name} keeps the port's promises`, () => {
    let subject: ContractSubject;

    beforeEach(async () => {
      subject = await make();
      await subject.workbook.write([{ kind: "createSheets", sheets: [trial] }]);
    });

    /** Now, and as someone who opens the workbook anew sees it: the two must be the same. */
    const read = async (table = TABLE): Promise<TableData> => {
      const now = (await subject.workbook.read([table])).tables.get(table);
      const later = (await (await subject.reopen()).read([table])).tables.get(table);
      expect(later).toEqual(now);
      if (now === undefined) throw new Error(`${table} is not there`);
      return now;
    };
    const column = async (index: number): Promise<readonly CellValue[]> => (await read()).rows.map((row) => row[index] ?? null);
    const write = (...changes: readonly Change[]): Promise<void> => subject.workbook.write(changes);
    const set = (row: number, at: number, ...values: readonly CellInput[]): Promise<void> =>
      write({ kind: "cells", table: TABLE, row, column: at, cells: [values] });

    test("a created sheet reads back as it was declared", async () => {
      expect(await read()).toEqual({
        name: TABLE,
        sheet: "指标台账",
        headRow: HEAD_ROW,
        firstColumn: 0,
        heads: HEADS,
        rows: [
          ["001", "巾帼宣讲", 40, 10, 0.25],
          ["002", "家庭教育指导", 20, 20, 1],
          ["003", "维权服务", 8, 2, 0.25],
        ],
      });
    });

    test("sheets are named in their order, and a table that is not there is left out", async () => {
      await write({ kind: "createSheets", sheets: [summary] });
      const { tables, sheetNames } = await subject.workbook.read([TABLE, "tblNowhere"]);
      expect([...tables.keys()]).toEqual([TABLE]);
      expect(sheetNames.slice(-2)).toEqual(["指标台账", "汇 总"]);
    });

    test.each(STUBBORN)("the text %j stays text", async (text) => {
      await set(1, 1, text, text);
      await write({ kind: "append", table: TABLE, rows: [[text, text, null, null, null]] });
      const { rows } = await read();
      expect(rows[1]?.slice(1, 3)).toEqual([text, text]);
      expect(rows[3]).toEqual([text, text, null, null, null]);
    });

    test.each([0, -1.5, 0.1 + 0.2, 1 / 3, 123456789012345, 1e21, 1.5e-9, true, false])("%j is read as it was written", async (value) => {
      await set(0, 3, value);
      expect((await column(3))[0]).toBe(value);
    });

    test("null clears a cell, and so does an empty text", async () => {
      await set(0, 1, null, "");
      expect((await read()).rows[0]?.slice(0, 4)).toEqual(["001", null, null, 10]);
    });

    test("a number takes the place of a text, and a value that of a formula", async () => {
      await set(0, 3, "约30");
      await set(0, 3, 30);
      await set(0, 4, "以后再算");
      expect((await read()).rows[0]).toEqual(["001", "巾帼宣讲", 40, 30, "以后再算"]);
    });

    test("formulas follow the numbers they use, in their sheet and across sheets", async () => {
      await write({ kind: "createSheets", sheets: [summary] });
      await set(2, 3, 8);
      expect(await column(4)).toEqual([0.25, 1, 1]);
      expect((await read("tblSummary")).rows).toEqual([["完成合计", 38]]);
    });

    test("an error in a cell is read as an error", async () => {
      await set(0, 4, { formula: "=RC[-1]/0" });
      expect((await column(4))[0]).toEqual({ error: "#DIV/0!" });
    });

    test("rows are appended below the last one, and their formulas compute", async () => {
      await write({ kind: "append", table: TABLE, rows: [["004", "就业培训", 4, 1, RATE], ["005", null, 2, 1, RATE]] });
      expect((await read()).rows.slice(3)).toEqual([
        ["004", "就业培训", 4, 1, 0.25],
        ["005", null, 2, 1, 0.5],
      ]);
    });

    test.each([
      { rows: [1], left: ["001", "003"] },
      { rows: [2, 0], left: ["002"] },
      { rows: [1, 2], left: ["001"] },
    ])("rows $rows go, wherever they stand, and $left stay with their formulas", async ({ rows, left }) => {
      await write({ kind: "deleteRows", table: TABLE, rows });
      const kept = ROWS.filter((row) => left.includes(String(row[0])));
      expect((await read()).rows).toEqual(kept.map(([code, name, target, actual]) => [code, name, target, actual, Number(actual) / Number(target)]));
    });

    test("deleted rows are counted as they stood before the write", async () => {
      await write({ kind: "deleteRows", table: TABLE, rows: [0] }, { kind: "deleteRows", table: TABLE, rows: [2] });
      expect(await column(0)).toEqual(["002"]);
    });

    test("a table that loses all its rows keeps one, empty, and can grow again", async () => {
      await write({ kind: "deleteRows", table: TABLE, rows: [0, 1, 2] });
      expect((await read()).rows).toEqual([[null, null, null, null, null]]);
      await write({ kind: "append", table: TABLE, rows: [["009", "重新开始", 1, 1, RATE]] });
      expect((await read()).rows[1]).toEqual(["009", "重新开始", 1, 1, 1]);
    });

    test("columns are added at the right end, with formulas", async () => {
      await write({
        kind: "addColumns",
        table: TABLE,
        heads: ["备注", "差额"],
        cells: [["一", { formula: "=RC[-3]-RC[-4]" }], [null, { formula: "=RC[-3]-RC[-4]" }], ["三", null]],
      });
      const { heads, rows } = await read();
      expect(heads).toEqual([...HEADS, "备注", "差额"]);
      expect(rows.map((row) => row.slice(5))).toEqual([["一", -30], [null, 0], ["三", null]]);
    });

    test("a cell outside every table is written, in a sheet that is there", async () => {
      await write(sheetCell("指标台账", "C3", 7, "数量"));
      await set(0, 4, { formula: "=R3C3" });
      expect((await column(4))[0]).toBe(7);
      await expectIssue(write(sheetCell("没有这张表", "A1", 1)), "host_missing");
    });

    test("a table is found under whatever name its sheet has now", async () => {
      await write({ kind: "createSheets", sheets: [summary] });
      await subject.renameSheet("指标台账", "2026 年'台账'表");
      const workbook = await subject.reopen();
      const before = await workbook.read([TABLE, "tblSummary"]);
      expect(before.tables.get(TABLE)?.sheet).toBe("2026 年'台账'表");
      await workbook.write([{ kind: "cells", table: TABLE, row: 0, column: 3, cells: [[40]] }]);
      const { tables } = await workbook.read([TABLE]);
      expect(tables.get(TABLE)?.rows[0]?.slice(2)).toEqual([40, 40, 1]);
    });

    test("a cell holds 32,767 characters, and a longer text is refused before anything is written", async () => {
      const longest = "字".repeat(32_767);
      await set(0, 1, longest);
      expect((await column(1))[0]).toBe(longest);
      const tooLong: Change = { kind: "cells", table: TABLE, row: 1, column: 1, cells: [[`${longest}。`]] };
      await expectIssue(write({ kind: "deleteRows", table: TABLE, rows: [2] }, tooLong), "host_too_large");
      expect(await column(0)).toEqual(["001", "002", "003"]);
    });

    describe("sheets that were made", () => {
      beforeEach(async () => write({ kind: "createSheets", sheets: [{ ...summary, rows: [["完成合计", 0]] }] }));
      const basisOf = async (...tables: readonly string[]) => (await subject.workbook.read(tables)).tables;
      const takeAway = (tables: readonly string[], basis: Basis): Promise<void> => subject.workbook.write([{ kind: "deleteSheets", tables }], basis);

      test("go with their tables, and the others stay as they are", async () => {
        const kept = await read("tblSummary");
        const { sheetNames } = await subject.workbook.read([]);
        await takeAway([TABLE], await basisOf(TABLE));
        expect(await read("tblSummary")).toEqual(kept);
        const after = await (await subject.reopen()).read([TABLE]);
        expect([...after.tables.keys()]).toEqual([]);
        expect(after.sheetNames).toEqual(sheetNames.filter((name) => name !== "指标台账"));
      });

      test("can be made again under the same names", async () => {
        await takeAway([TABLE], await basisOf(TABLE));
        await write({ kind: "createSheets", sheets: [trial] });
        expect((await read()).rows).toHaveLength(3);
      });

      test.each<readonly [string, Change]>([
        ["a value was typed", { kind: "cells", table: TABLE, row: 1, column: 3, cells: [[21]] }],
        ["a formula was typed over", { kind: "cells", table: TABLE, row: 1, column: 4, cells: [["以后再算"]] }],
        ["a row was added", { kind: "append", table: TABLE, rows: [["004", null, null, null, null]] }],
        ["a column was added", { kind: "addColumns", table: TABLE, heads: ["备注"], cells: [] }],
        ["something stands below", sheetCell("指标台账", "B30", "自己的备忘")],
        ["something stands beside", sheetCell("指标台账", "Z2", 1)],
      ])("stay, all of them, where %s", async (_, change) => {
        // As it was made: what its formulas show is left out.
        const made = [...(await basisOf(TABLE, "tblSummary")).values()].map((table) => [table.name, table.name === TABLE ? { ...table, rows: table.rows.map((row) => [...row.slice(0, 4), null]) } : table] as const);
        await write(change);
        await expectIssue(takeAway(["tblSummary", TABLE], new Map(made)), "host_changed");
        const { tables } = await (await subject.reopen()).read([TABLE, "tblSummary"]);
        expect(tables.size).toBe(2);
      });
    });

    test.each<Change>([
      { kind: "deleteSheets", tables: [TABLE, "tblNowhere"] },
      { kind: "cells", table: "tblNowhere", row: 0, column: 0, cells: [[1]] },
      { kind: "append", table: "tblNowhere", rows: [[1]] },
      { kind: "deleteRows", table: "tblNowhere", rows: [0] },
      { kind: "addColumns", table: "tblNowhere", heads: ["新"], cells: [] },
      { kind: "cells", table: TABLE, row: 3, column: 0, cells: [["越过末行"]] },
      { kind: "cells", table: TABLE, row: 0, column: 4, cells: [[1, "越过末列"]] },
      { kind: "deleteRows", table: TABLE, rows: [3] },
    ])("$kind where there is no such place is refused: $table", async (change) => {
      await expectIssue(write(change), "host_missing");
      expect((await read()).rows).toHaveLength(3);
    });

    test.each([
      ["sheet", { ...summary, name: "指标台账" }],
      ["table", { ...summary, tableName: TABLE }],
    ])("a second %s of the same name is refused", async (_, plan) => {
      await expectIssue(write({ kind: "createSheets", sheets: [plan] }), "host_exists");
      expect((await read()).rows).toHaveLength(3);
    });
  });
}

async function expectIssue(done: Promise<void>, code: string): Promise<void> {
  const error = await done.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).issue.code).toBe(code);
}

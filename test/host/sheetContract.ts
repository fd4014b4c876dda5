/** What every host promises of a sheet that is not ours. Run by a test file of each host, over the same file. */
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/core/issue";
import { HostError, type SheetReader } from "../../src/host/workbook";
import type { Left } from "./oddSheets";

/** The odd workbook with this selection. */
export type OpenOdd = (left: Left) => Promise<SheetReader>;

const DATE = 'yyyy"年"m"月"d"日"';
const plain = [undefined, undefined, undefined, undefined, undefined] as const;

export function describeSheetContract(name: string, open: OpenOdd): void {
  describe(`${name} reads a sheet of the user's own`, () => {
    const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

    test("where a cell is selected: values, formats, formulas, merges, colours, what is hidden", async () => {
      const reader = await open({ sheet: "台账", areas: ["B4"] });
      expect(await reader.readSheet()).toEqual({
        sheet: "台账",
        row: 0,
        column: 0,
        values: [
          ["夏季活动台账", null, null, null, null],
          ["项目", "场次", null, "截止", "灯"],
          [null, "计划", "比例", null, null],
          ["读书会", 12, 0.75, 46203, null],
          ["=夜校", 3, { error: "#DIV/0!" }, null, null],
          ["<赛事>", 0.5, 0.25, true, null],
        ],
        formats: [undefined, undefined, undefined, [undefined, undefined, "0.0%", DATE, undefined], [undefined, undefined, "0.0%", undefined, undefined], [undefined, "0.00", "0.0%", undefined, undefined]],
        blankFormats: [undefined, undefined, undefined, undefined, [undefined, undefined, undefined, DATE, undefined], undefined],
        formulas: [
          undefined,
          undefined,
          undefined,
          [undefined, undefined, "=B4/16", undefined, undefined],
          [undefined, undefined, "=B5/0", undefined, undefined],
          [undefined, undefined, "=B6/2", undefined, '=IF(B6<1,"","是")'],
        ],
        fills: [undefined, undefined, undefined, [...plain.slice(1), "92D050"], undefined, undefined],
        merges: [at(0, 0, 1, 7), at(1, 0, 2, 1), at(1, 1, 1, 2)],
        mergesKnown: true,
        hiddenRows: [4],
        hiddenColumns: [3],
        isProtected: false,
        selection: { areas: [at(3, 1)], activeCell: { row: 3, column: 1 } },
      });
    });

    test("two selections are two areas, the last with the active cell", async () => {
      const reader = await open({ sheet: "台账", areas: ["A2:C6", "E:E"] });
      const { selection, values } = await reader.readSheet();
      expect(selection).toEqual({ areas: [at(1, 0, 5, 3), at(0, 4, 1_048_576, 1)], activeCell: { row: 0, column: 4 } });
      expect(values).toHaveLength(6);
    });

    test("a selection of millions of empty cells comes back as what is used", async () => {
      const { values, row, column, selection } = await (await open({ sheet: "全选", areas: ["A1:XFD1048576"] })).readSheet();
      expect({ values, row, column }).toEqual({ values: [["一格"]], row: 1, column: 1 });
      expect(selection?.areas).toEqual([at(0, 0, 1_048_576, 16_384)]);
    });

    test("begins where the cells begin", async () => {
      const reader = await open({ sheet: "偏移", areas: ["A1"] });
      expect(await reader.readSheet()).toMatchObject({ sheet: "偏移", row: 6, column: 3, values: [["指标", "数"], [null, null], ["走访", 40]], merges: [], hiddenRows: [] });
    });

    test("a sheet with formats and no values is empty", async () => {
      expect(await (await open({ sheet: "只有颜色", areas: ["B3"] })).readSheet()).toEqual({
        sheet: "只有颜色", row: 0, column: 0, values: [], merges: [], mergesKnown: true, hiddenRows: [], hiddenColumns: [], isProtected: false,
        selection: { areas: [at(2, 1)], activeCell: { row: 2, column: 1 } },
      }); // prettier-ignore
    });

    test("a protected sheet is read, and said to be protected", async () => {
      expect(await (await open({ sheet: "受保护", areas: ["A1"] })).readSheet()).toMatchObject({ isProtected: true, values: [["名称", 7]] });
    });

    test("another sheet by its name has no selection", async () => {
      const reader = await open({ sheet: "全选", areas: ["A1"] });
      expect(await reader.readSheet({ sheet: "偏移" })).toMatchObject({ sheet: "偏移", row: 6, selection: null });
    });

    test("an area is cut to what of it is used, with the merges that begin there", async () => {
      const reader = await open({ sheet: "全选", areas: ["A1"] });
      expect(await reader.readSheet({ sheet: "台账", area: at(1, 0, 4, 3) })).toMatchObject({
        row: 1, column: 0,
        values: [["项目", "场次", null], [null, "计划", "比例"], ["读书会", 12, 0.75], ["=夜校", 3, { error: "#DIV/0!" }]],
        merges: [at(1, 0, 2, 1), at(1, 1, 1, 2)],
        hiddenRows: [4],
        hiddenColumns: [],
      }); // prettier-ignore
      expect(await reader.readSheet({ sheet: "台账", area: at(7, 7, 100_000, 9) })).toMatchObject({ values: [], merges: [] });
    });

    test("a sheet of too many cells is refused, and read where more than one of them is selected", async () => {
      const refused = await issueOf((await open({ sheet: "远格", areas: ["B2"] })).readSheet());
      expect(refused).toEqual({ code: "sheet_too_large", severity: "error", with: { sheet: "远格", cells: 20_001 * 52, limit: 1_000_000 } });
      const { values, selection } = await (await open({ sheet: "远格", areas: ["A1:F30"] })).readSheet();
      expect({ values, selection }).toEqual({ values: [["头", 1]], selection: { areas: [at(0, 0, 30, 6)], activeCell: { row: 0, column: 0 } } });
    });

    test("a sheet that is not there is refused by name", async () => {
      const reader = await open({ sheet: "全选", areas: ["A1"] });
      expect(await issueOf(reader.readSheet({ sheet: "没有" }))).toMatchObject({ code: "host_missing", with: { sheet: "没有" } });
    });
  });
}

export async function issueOf(work: Promise<unknown>): Promise<Issue> {
  const error: unknown = await work.then(() => null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  return (error as HostError).issue;
}

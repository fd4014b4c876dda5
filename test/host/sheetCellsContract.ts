/** What every host promises of cells written into a sheet that is the user's own. Run over the odd workbook by a test file of each host. */
import { describe, expect, test } from "vitest";
import type { CellInput, OpenWorkbook, SheetArea, SheetCellsChange } from "../../src/host/workbook";
import type { OpenOdd } from "./sheetContract";
import { issueOf } from "./sheetContract";
import { columnPlan, sheetCell, sheetPlan } from "./plans";

export type OpenOddToWrite = (...left: Parameters<OpenOdd>) => Promise<OpenWorkbook>;

const RATE: CellInput = { formula: "=RC[-4]/20" };
const NOTE: CellInput = { formula: '=IF(RC[-1]>=0.5,"过半","")' };
/** Columns F and G of 台账, beside its last; E6 holds a formula and keeps it. */
const FILLED: SheetCellsChange = {
  kind: "sheetCells", sheet: "台账", row: 3, column: 5,
  cells: [[RATE, NOTE], [undefined, undefined], [RATE, NOTE]],
  standing: [[null, null], [undefined, undefined], [null, null]],
  formats: [["0.0%", undefined], [undefined, undefined], ["0.0%", undefined]],
  standingFormats: [["General", undefined], [undefined, undefined], ["General", undefined]],
}; // prettier-ignore
const RATE_OF_B: SheetCellsChange = { ...FILLED, cells: FILLED.cells.map(([rate, note]) => [rate && { formula: "=RC2/20" }, note]) };
const PLACE: SheetArea = { sheet: "台账", row: 3, column: 5, rowCount: 3, columnCount: 2 };

const turnedRound = (change: SheetCellsChange): SheetCellsChange => ({ ...change, cells: change.standing, standing: change.cells, formats: change.standingFormats ?? [], standingFormats: change.formats ?? [] });

export function describeSheetCellsContract(name: string, open: OpenOddToWrite): void {
  describe(`${name} writes into a sheet of the user's own`, () => {
    const opened = (): Promise<OpenWorkbook> => open({ sheet: "台账", areas: ["B4"] });

    test("formulas with their formats into blank cells, computed at once, and nothing else", async () => {
      const workbook = await opened();
      const before = await workbook.readSheet();
      await workbook.write([RATE_OF_B]);
      const { values, formats, formulas, ...rest } = await workbook.readSheet();
      expect(values.map((line) => line.slice(0, 5))).toEqual(before.values);
      expect(values.slice(3).map((line) => line.slice(5))).toEqual([[0.6, "过半"], [null, null], [0.025, null]]);
      expect(formulas?.slice(3).map((line) => line?.slice(5))).toEqual([["=$B4/20", '=IF(F4>=0.5,"过半","")'], [undefined, undefined], ["=$B6/20", '=IF(F6>=0.5,"过半","")']]);
      expect(formats?.slice(3).map((line) => line?.[5])).toEqual(["0.0%", undefined, "0.0%"]);
      expect(rest).toMatchObject({ merges: before.merges, hiddenRows: [4], hiddenColumns: [3] });
    });

    test("what it reads of the cells is what a change must state", async () => {
      const workbook = await opened();
      expect(await workbook.readCells({ sheet: "台账", row: 3, column: 1, rowCount: 2, columnCount: 4 })).toEqual([
        [{ content: 12, format: "General" }, { content: { formula: "=RC[-1]/16" }, format: "0.0%" }, { content: 46203, format: 'yyyy"年"m"月"d"日"' }, { content: null, format: "General" }],
        [{ content: 3, format: "General" }, { content: { formula: "=RC[-1]/0" }, format: "0.0%" }, { content: null, format: 'yyyy"年"m"月"d"日"' }, { content: null, format: "General" }],
      ]);
    });

    test("and turned round the change leaves everything as it was", async () => {
      const workbook = await opened();
      const [before, cells] = [await workbook.readSheet(), await workbook.readCells(PLACE)];
      await workbook.write([FILLED]);
      await workbook.write([turnedRound(FILLED)]);
      expect(await workbook.readSheet()).toEqual(before);
      expect(await workbook.readCells(PLACE)).toEqual(cells);
    });

    test.each<readonly [string, string, SheetCellsChange]>([
      ["a value where a blank is expected", "B4", sheetCell("台账", "B4", 1)],
      ["another value", "B4", sheetCell("台账", "B4", 1, 11)],
      ["a formula where its value is expected", "C4", sheetCell("台账", "C4", 1, 0.75)],
      ["another formula", "C4", sheetCell("台账", "C4", 1, { formula: "=RC[-1]/17" })],
      ["a formula that shows nothing where a blank is expected", "E6", sheetCell("台账", "E6", 1)],
      ["the text of a formula where the formula is expected", "A5", sheetCell("台账", "A5", 1, { formula: "=夜校" })],
      ["nothing where a value is expected", "E4", sheetCell("台账", "E4", 1, 5)],
    ])("is refused as a whole at %s", async (_, address, change) => {
      const workbook = await opened();
      const before = await workbook.readSheet();
      expect(await issueOf(workbook.write([FILLED, change]))).toEqual({ code: "host_changed", severity: "error", with: { sheet: "台账", address } });
      expect(await workbook.readSheet()).toEqual(before);
    });

    test.each<readonly [string, CellInput, CellInput]>([
      ["C4", { formula: "=RC[-1]/16" }, 0.5],
      ["C4", { formula: "= rc[-1] /16" }, { formula: "=RC[-1]/24" }],
      ["A5", "=夜校", "晚课"],
      ["B4", 12, 13],
      ["D6", true, null],
      ["E4", null, "有"],
    ])("writes %s where %j stands", async (address, standing, input) => {
      const workbook = await opened();
      const change = sheetCell("台账", address, input, standing);
      await workbook.write([change]);
      expect((await workbook.readCells({ ...change, rowCount: 1, columnCount: 1 }))[0]?.[0]?.content).toEqual(input);
    });

    test.each(["B1", "A3", "C2"])("refuses %s, which a merged cell covers, and takes that one", async (address) => {
      const workbook = await opened();
      expect(await issueOf(workbook.write([sheetCell("台账", address, "盖住")]))).toEqual({ code: "host_merged", severity: "error", with: { sheet: "台账", address } });
      await workbook.write([sheetCell("台账", "A1", "秋季活动台账", "夏季活动台账")]);
      expect((await workbook.readSheet()).values[0]?.[0]).toBe("秋季活动台账");
    });

    test("a cell of text format takes a text, and a formula only together with another format", async () => {
      const workbook = await opened();
      await workbook.write([{ ...sheetCell("台账", "F4", null), cells: [[undefined]], formats: [["@"]] }]);
      await workbook.write([sheetCell("台账", "F4", "001")]);
      expect((await workbook.readSheet()).values[3]?.[5]).toBe("001");
      for (const input of [RATE_OF_B.cells[0]?.[0] ?? null, 5, true]) {
        expect(await issueOf(workbook.write([sheetCell("台账", "F4", input, "001")]))).toEqual({ code: "host_text_cell", severity: "error", with: { sheet: "台账", address: "F4" } });
      }
      await workbook.write([{ ...sheetCell("台账", "F4", { formula: "=RC2/20" }, "001"), formats: [["0%"]], standingFormats: [["@"]] }]);
      expect((await workbook.readSheet()).values[3]?.[5]).toBe(0.6);
      await workbook.write([{ ...sheetCell("台账", "F4", 7, { formula: "=RC2/20" }), formats: [["@"]] }]);
      expect(await workbook.readCells({ ...PLACE, rowCount: 1, columnCount: 1 })).toEqual([[{ content: 7, format: "@" }]]);
    });

    test("texts stay texts, and a format may change where the cell stays", async () => {
      const workbook = await opened();
      await workbook.write([{ kind: "sheetCells", sheet: "偏移", row: 8, column: 4, cells: [[undefined, "=1+1", "1-2"]], standing: [[undefined, null, null]], formats: [["0.00"]] }]);
      const { values, formats } = await workbook.readSheet({ sheet: "偏移" });
      expect(values[2]).toEqual(["走访", 40, "=1+1", "1-2"]);
      expect(formats?.[2]?.[1]).toBe("0.00");
    });

    test("a protected sheet, one that is not there and a text too long are refused", async () => {
      const workbook = await opened();
      expect(await issueOf(workbook.write([FILLED, sheetCell("受保护", "A2", "新")]))).toEqual({ code: "host_protected", severity: "error", with: { sheet: "受保护" } });
      expect(await issueOf(workbook.write([FILLED, sheetCell("没有这张", "A2", "新")]))).toMatchObject({ code: "host_missing", with: { sheet: "没有这张" } });
      expect(await issueOf(workbook.write([FILLED, sheetCell("偏移", "A2", "字".repeat(32_768))]))).toMatchObject({ code: "host_too_large" });
      expect((await workbook.readCells(PLACE)).flat().every(({ content }) => content === null)).toBe(true);
    });

    test("formulas that name a sheet of ours come after it and go before it, each in one write", async () => {
      const workbook = await opened();
      const before = await workbook.readSheet({ sheet: "台账" });
      const bands = sheetPlan({ name: "档 次", tableName: "tblBands", columns: [columnPlan("起点"), columnPlan("叫法")], rows: [[0.5, "过半"]] });
      const word: SheetCellsChange = { ...sheetCell("台账", "F4", { formula: "=IF(RC2/20>='档 次'!R5C1,'档 次'!R5C2,\"\")" }) };
      await workbook.write([{ kind: "createSheets", sheets: [bands] }, word]);
      expect((await workbook.readSheet({ sheet: "台账" })).values[3]?.[5]).toBe("过半");
      const { tables } = await workbook.read(["tblBands"]);
      await workbook.write([turnedRound(word), { kind: "deleteSheets", tables: ["tblBands"] }], tables);
      expect(await workbook.readSheet({ sheet: "台账" })).toEqual(before);
      expect((await workbook.read(["tblBands"])).sheetNames).not.toContain("档 次");
    });
  });
}

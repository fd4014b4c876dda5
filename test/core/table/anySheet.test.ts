/** Any sheet at all: a reading or none, never a crash, and no cell that goes silently or is read from outside the sheet. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTables } from "../../../src/core/table/readTables";
import type { SheetCells, SheetValue } from "../../../src/core/table/sheetCells";
import { shapeCase } from "./shapeCase";

const WORDS = ["序号", "项目", "单位", "目标", "完成情况", "完成率", "备注", "合计", "小计", "其中：", "一、重点工作", "柳林镇", "约80", "/", "无", "同上", "#", "12个", "≥95%", "8个、20个", "填表人：张某", "注：", "单位：万元", "第1页", "2026年", "1月", "增减%", "身份证号", "=1", "　", "(1)", "甲"];
const cell: fc.Arbitrary<SheetValue> = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 3, arbitrary: fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.double({ noNaN: true, noDefaultInfinity: true })) }, fc.string({ maxLength: 12 }), fc.constant({ error: "#DIV/0!" }), fc.boolean());

const sheet: fc.Arbitrary<SheetCells> = fc.record({ rows: fc.integer({ min: 0, max: 14 }), columns: fc.integer({ min: 1, max: 8 }) }).chain(({ rows, columns }) => fc.record({
  sheet: fc.constant("表"), row: fc.integer({ min: 0, max: 5 }), column: fc.integer({ min: 0, max: 4 }),
  values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  merges: fc.array(fc.record({ row: fc.nat(18), column: fc.nat(11), rowCount: fc.integer({ min: 1, max: 5 }), columnCount: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 }),
}));

test("reads any sheet without failing, within its bounds", () => {
  fc.assert(fc.property(sheet, (cells) => {
    const [bottom, right] = [cells.row + cells.values.length, cells.column + (cells.values[0]?.length ?? 0)];
    for (const { rows, columns, unused, issues } of readTables(cells)) {
      for (const { row, column } of [...rows, ...unused, ...issues]) {
        expect(row >= cells.row && row < bottom).toBe(true);
        expect(column === null || (column >= cells.column && column <= right)).toBe(true);
      }
      for (const { column, confidence } of columns) expect(column >= cells.column && column < right && confidence >= 0 && confidence <= 1).toBe(true);
    }
  }), { numRuns: 2000 });
});

test("says twice the same of the same sheet", () => {
  fc.assert(fc.property(sheet, (cells) => { expect(readTables(cells)).toEqual(readTables(cells)); }), { numRuns: 200 });
});

test("proposes the number of a sentence that has the target's unit, and takes none", () => {
  const { sheets } = shapeCase("T03-two-cumulative-texts");
  const rows = sheets.flatMap((sheet) => readTables(sheet)).flatMap((table) => table.rows);
  const offered = rows.filter(({ proposals }) => proposals.length > 0);
  expect(offered.length).toBeGreaterThan(2);
  for (const { actual, unit, proposals } of offered) {
    expect(actual).toBeNull();
    for (const proposal of proposals) expect(proposal.unit).toBe(unit);
  }
});

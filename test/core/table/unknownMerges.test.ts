/** Every case once more as an Excel before ExcelApi 1.13 gives it: without its merges. Read nearly as well, and said to be guessed. */
import { expect, test } from "vitest";
import { printedReading } from "./printedReading";
import { score, type Score, shareOf } from "./score";
import { scoreLine, whole } from "./scoreLines";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "./shapeCase";

const withoutMerges = (name: string): Score => {
  const given = shapeCase(name);
  return score(given, printedReading(given.sheets.map((sheet) => ({ ...sheet, merges: [], mergesKnown: false }))));
};

test("reads the cases without their merges", () => {
  const all = whole([...SHAPE_NAMES, ...BLIND_NAMES].map(withoutMerges));
  console.log(scoreLine("without merges", all));
  expect([shareOf(all.fields) >= 0.985, shareOf(all.kinds) >= 0.985, shareOf(all.values) >= 0.975, all.losses], scoreLine("all", all)).toEqual([true, true, true, []]);
});

test("says that a key was filled down by its empty cells, and holds it for less sure", () => {
  const sheet = { sheet: "表", row: 2, column: 1, values: [["板块", "指标", "目标", "完成"], ["治理", "入户走访", 20, 8], [null, "矛盾化解", 6, 6], ["服务", "便民代办", 90, 71]] };
  const [known, unknown] = [true, false].map((mergesKnown) => printedReading([{ ...sheet, merges: [], mergesKnown }]).tables[0]);
  expect([known, unknown].map((table) => table?.issues?.map(({ code, cell }) => `${cell} ${code}`))).toEqual([[], ["B4 merges_guessed"]]);
  expect(unknown?.rows.map(({ section }) => section)).toEqual([undefined, "治理", "治理", "服务"]);
  expect(unknown?.columns[0]).toMatchObject({ field: "section", confidence: 0.6 });
});

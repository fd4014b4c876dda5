/** A workbook by ExcelJS, as countless programs make their exports. */
import ExcelJS from "exceljs";
import { PNG } from "./picture";

export async function madeByExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("汇总", { pageSetup: { printTitlesRow: "1:2", paperSize: 9, orientation: "landscape" } });
  sheet.addRows([["项目", "数量", null], [null, "一季度", "二季度"], ["东街", 3, 4.5], ["西街", 5, 0.001]]);
  sheet.mergeCells("A1:A2");
  sheet.mergeCells("B1:C1");
  sheet.fillFormula("D3:D4", "B3+C3", [700, 800]);
  // Its types know of shared formulas only.
  Reflect.apply(sheet.fillFormula.bind(sheet), undefined, ["E3:E4", "B3:B4*2", [60, 100], "array"]);
  sheet.getCell("A3").note = "数从哪来";
  sheet.getCell("A4").value = { richText: [{ font: { bold: true }, text: "西" }, { text: "街" }] };
  sheet.getCell("A3").dataValidation = { type: "list", formulae: ['"东街,西街"'] };
  sheet.addConditionalFormatting({ ref: "B3:B4", rules: [{ type: "cellIs", operator: "greaterThan", formulae: [4], priority: 1, style: { font: { bold: true } } }] });
  const image = book.addImage({ base64: `data:image/png;base64,${Buffer.from(PNG).toString("base64")}`, extension: "png" });
  sheet.addImage(image, "G2:H4");
  book.addWorksheet("名单").addTable({ name: "表1", ref: "A1", columns: [{ name: "村" }, { name: "户" }], rows: [["甲", 1], ["乙", 2]] });
  book.addWorksheet("深藏", { state: "veryHidden" }).getCell("A1").value = { formula: "汇总!B3*3", result: 999 };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

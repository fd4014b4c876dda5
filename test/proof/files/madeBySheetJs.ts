/** A workbook by SheetJS, the other usual maker of exports; with macros, which it carries along. */
import { utils, write, type WorkBook } from "@e965/xlsx";
import { MACROS } from "./macros";

export function madeBySheetJs(): Uint8Array {
  const sheet = utils.aoa_to_sheet([["项目", "数量", null], [null, "一季度", "二季度"], ["东街", 3, 4.5], ["西街", 5, 0.001]]);
  sheet["!merges"] = [utils.decode_range("A1:A2"), utils.decode_range("B1:C1")];
  sheet["D3"] = { t: "n", v: 700, f: "B3+C3" };
  utils.sheet_set_array_formula(sheet, "E3:E4", "B3:B4*2");
  sheet["!ref"] = "A1:E4";
  const thread = [{ a: "某人", t: "数从哪来", T: true }, { a: "某人", t: "台账", T: true }];
  sheet["A3"] = { t: "s", v: "东街", c: Object.assign(thread, { hidden: true }) };
  sheet["A4"] = { t: "s", v: "西街", c: [{ a: "某人", t: "旧批注" }] };
  const book: WorkBook & { vbaraw?: Uint8Array } = utils.book_new();
  utils.book_append_sheet(book, sheet, "汇总");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1, 2]]), "隐藏");
  book.Workbook = {
    Names: [{ Name: "_xlnm.Print_Titles", Sheet: 0, Ref: "汇总!$1:$2" }, { Name: "合计数", Ref: "汇总!$D$3" }],
    Sheets: [{ name: "汇总", Hidden: 0 }, { name: "隐藏", Hidden: 1 }] as NonNullable<WorkBook["Workbook"]>["Sheets"] & object,
  };
  book.vbaraw = MACROS;
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsm", bookVBA: true, compression: true }) as Buffer);
}

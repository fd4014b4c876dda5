/** Workbooks of any make as plain cells: what tells the meaning of a cell comes along, and what is no workbook is refused in words. */
import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { readOtherBook } from "../../src/host/otherFiles/readOtherBook";
import { HostError } from "../../src/host/workbook";
import { issueText } from "../../src/i18n/issues";
import { bookOf } from "../core/table/bookOf";
import { SHAPE_NAMES, shapeCase } from "../core/table/shapeCase";
import { cellAt, type NotedSheet } from "../core/table/sheetText";

/** Cells that say something, by address; trailing blanks and formats of nothing are no difference. */
function cells(sheet: NotedSheet): Readonly<Record<string, unknown>> {
  const entries = sheet.values.flatMap((line, row) => line.flatMap((_, column) => {
    const { value, format, formula, fill } = cellAt(sheet, row, column);
    return value === null && formula === undefined ? [] : [[`${String(row)},${String(column)}`, { value, format, formula, fill }] as const];
  }));
  return Object.fromEntries(entries);
}

const asNoted = (sheet: Awaited<ReturnType<typeof readOtherBook>>[number]): NotedSheet => ({ ...sheet, formats: (sheet.formats ?? []).map((row) => [...row ?? []]), formulas: (sheet.formulas ?? []).map((row) => [...row ?? []].map((one) => one ?? null)), fills: (sheet.fills ?? []).map((row) => [...row ?? []].map((one) => one ?? null)) });

describe("an .xlsx of a case is the case again", () => {
  test.each(SHAPE_NAMES)("%s", async (name) => {
    const { sheets } = shapeCase(name);
    const read = (await readOtherBook(await bookOf(sheets))).map(asNoted);
    expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ sheet }) => sheet));
    const byPlace = (noted: NotedSheet): readonly string[] => noted.merges.map((area) => JSON.stringify([area.row, area.column, area.rowCount, area.columnCount])).sort();
    read.forEach((sheet, index) => {
      const noted = sheets[index];
      if (!noted) return;
      expect(cells(sheet)).toEqual(cells(noted));
      expect(byPlace(sheet)).toEqual(byPlace(noted));
      expect(sheet.hiddenRows).toEqual(noted.hiddenRows);
    });
  });
});

function made(type: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([["村", "户数", "占比"], ["北坡", 12, 0.5], ["合计", null, null]]);
  sheet["C2"] = { t: "n", v: 0.5, z: "0.0%" };
  sheet["B3"] = { t: "n", v: 12, f: "SUM(B2:B2)" };
  sheet["C3"] = { t: "e", v: 0x07, f: "B3/0" };
  sheet["!merges"] = [utils.decode_range("A1:A1")];
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, sheet, "月报");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["内部"]]), "藏");
  book.Workbook = { Sheets: [{ name: "月报", Hidden: 0 }, { name: "藏", Hidden: 1 }] };
  return new Uint8Array(write(book, { type: "buffer", bookType: type }) as Buffer);
}

test.each<BookType>(["xlsx", "xlsm", "xlsb", "biff8", "xlml"])("reads %s with formats and formulas", async (type) => {
  const [sheet, hidden] = await readOtherBook(made(type));
  expect(sheet?.values).toEqual([["村", "户数", "占比"], ["北坡", 12, 0.5], ["合计", 12, { error: "#DIV/0!" }]]);
  expect(sheet?.formats?.[1]?.[2]).toBe("0.0%");
  // Into these SheetJS writes the values only.
  if (type !== "xlsb" && type !== "biff8") expect(sheet?.formulas?.[2]?.slice(1)).toEqual(["=SUM(B2:B2)", "=B3/0"]);
  expect([sheet?.isHidden, hidden?.isHidden]).toEqual([false, true]);
});

describe("text", () => {
  /** GB18030 of 村,户数⏎北坡,12 */
  const GB = Uint8Array.from([0xb4, 0xe5, 0x2c, 0xbb, 0xa7, 0xca, 0xfd, 0x0a, 0xb1, 0xb1, 0xc6, 0xc2, 0x2c, 0x31, 0x32]);
  const TABLE = [["村", "户数"], ["北坡", 12]];
  test.each<[string, Uint8Array]>([
    ["UTF-8", strToU8("村,户数\r\n北坡,12\r\n")],
    ["UTF-8 with its mark", strToU8("\uFEFF村,户数\n北坡,12")],
    ["GB18030", GB],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFF村\t户数\r\n北坡\t12\r\n", "utf16le"))],
    ["semicolons", strToU8("村;户数\n北坡;12")],
    ["a page that is called .xls", strToU8("<html><body><table><tr><td>村</td><td>户数</td></tr><tr><td>北坡</td><td>12</td></tr></table></body></html>")],
  ])("reads %s", async (_, bytes) => {
    expect((await readOtherBook(bytes)).map(({ values }) => values)).toEqual([TABLE]);
  });

  it("takes nothing for a number that would lose something as one", async () => {
    const [sheet] = await readOtherBook(strToU8('编号,值\n001,6.30\n370102199001011234,1-2\n"甲,""乙""\n丙",54%\n=1+1,-0.5\n,3E5\n'));
    expect(sheet?.values).toEqual([["编号", "值"], ["001", "6.30"], ["370102199001011234", "1-2"], ['甲,"乙"\n丙', "54%"], ["=1+1", -0.5], [null, "3E5"]]);
    expect(sheet?.formulas?.flat().some((formula) => formula !== undefined)).toBe(false);
  });

  it.each(["ID,村\n1,北坡", "TABLE,村\n1,北坡", "PK,村\n1,北坡", "<5岁,村\n1,北坡", "{\\rt,村\n1,北坡"])("is a table whatever it begins with: %j", async (text) => {
    const [first = "", second = ""] = text.split("\n")[0]?.split(",") ?? [];
    expect((await readOtherBook(strToU8(text))).map(({ values }) => values)).toEqual([[[first, second], [1, "北坡"]]]);
  });
});

it("keeps a formula that was never computed, without a value", async () => {
  const parts = { "[Content_Types].xml": strToU8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"), "_rels/.rels": strToU8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"), "xl/workbook.xml": strToU8("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"), "xl/_rels/workbook.xml.rels": strToU8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"), "xl/worksheets/sheet1.xml": strToU8("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"><v>0</v></c><c r=\"B1\"><f>A1+1</f></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>7</v></c></row></sheetData></worksheet>") };
  const [sheet] = await readOtherBook(zipSync(parts));
  expect([sheet?.values[0], sheet?.formulas?.[0]?.[1]]).toEqual([[0, null], "=A1+1"]);
  expect([sheet?.values.length, sheet?.values.at(-1)]).toEqual([1_048_576, [7, null]]);
});

describe("refuses in a sentence", () => {
  const zip = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(parts);
  const document = zip({ "word/document.xml": strToU8("<w/>") });
  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "file_not_workbook"],
    ["a document", document, "file_not_workbook"],
    ["a web page", strToU8("<!doctype html><html><p>登录</p></html>"), "file_not_workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7]), "file_not_workbook"],
    ["half a workbook", made("xlsx").slice(0, 3000), "file_damaged"],
    ["half an old workbook", made("biff8").slice(0, 1500), "file_damaged"],
    ["a bomb", zip({ "xl/workbook.xml": new Uint8Array(20_000_000) }), "file_too_large"],
  ])("%s", async (_, bytes, code) => {
    const error: unknown = await readOtherBook(bytes).then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    const { issue } = error as HostError;
    expect(issue.code).toBe(code);
    expect(issueText(issue, "zh-CN").length).toBeGreaterThan(10);
  });
});

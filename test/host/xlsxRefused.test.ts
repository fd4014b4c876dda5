import { strToU8, zipSync } from "fflate";
import { existsSync } from "node:fs";
import { Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import type { FileIssueCode } from "../../src/host/xlsx/fileError";
import { HostError } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { MAX_PARTS } from "../../src/opc/unzip";
import { foreignXlsx } from "./foreignXlsx";
import { sheetCell } from "./plans";
import { editPart, packParts, partsOf } from "./xlsxParts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = foreignXlsx({
  sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
  table: { ref: "A1:A2", columns: ["名称"] },
});

const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const inSheet = (edit: (text: string) => string): Uint8Array => editPart(good, "xl/worksheets/sheet1.xml", edit);
const without = (path: string): Uint8Array => packParts(Object.fromEntries(Object.entries(partsOf(good)).filter(([name]) => name !== path)));
/** The parts under names of the same length, which no library would write. */
function renamed(from: string, to: string): Uint8Array {
  const bytes = Buffer.from(packParts({ ...partsOf(good), [from]: "一" }));
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from)) bytes.write(to, at);
  return new Uint8Array(bytes);
}

/** A part that states to be as large as this, and is not. */
function claiming(size: number): Uint8Array {
  const bytes = zipSync({ ...Object.fromEntries(Object.entries(partsOf(good)).map(([path, text]) => [path, strToU8(text)])), "xl/media/a.bin": new Uint8Array(1000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const isDirectoryEntry = view.getUint32(at, true) === 0x02014b50;
    if (isDirectoryEntry && view.getUint32(at + 24, true) === 1000) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const REFUSED: readonly (readonly [string, FileIssueCode, () => Uint8Array])[] = [
  ["an empty file", "file_not_workbook", () => new Uint8Array()],
  ["plain text", "file_not_workbook", () => strToU8("名称,目标\n宣讲,4")],
  ["an encrypted workbook", "file_encrypted", () => new Uint8Array([...OLE, ...utf16("EncryptedPackage")])],
  ["an old .xls", "file_not_workbook", () => new Uint8Array([...OLE, ...utf16("Workbook")])],
  ["half a download", "file_damaged", () => good.slice(0, good.length / 2)],
  ["a zip of something else", "file_not_workbook", () => packParts({ "照片.txt": "无" })],
  ["a Word document", "file_not_workbook", () => editPart(good, "xl/workbook.xml", () => '<w:document xmlns:w="x"/>')],
  ["a binary workbook", "file_not_workbook", () => editPart(good, "_rels/.rels", (text) => text.replace("workbook.xml", "workbook.bin"))],
  ["a package without its sheet", "file_damaged", () => without("xl/worksheets/sheet1.xml")],
  ["a sheet that breaks off", "file_damaged", () => inSheet((text) => text.slice(0, -30))],
  ["a sheet without cells' element", "file_damaged", () => inSheet((text) => text.replace(/<sheetData>.*<\/sheetData>/, ""))],
  ["a cell outside the sheet", "file_damaged", () => inSheet((text) => text.replace('r="A2"', 'r="XFE2"'))],
  ["a document type", "file_damaged", () => inSheet((text) => text.replace("<worksheet", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet'))],
  ["an external entity", "file_damaged", () => inSheet((text) => text.replace("<worksheet", '<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet'))],
  ["an entity of HTML", "file_damaged", () => inSheet((text) => text.replace("名称", "&nbsp;"))],
  ["bytes that are no UTF-8", "file_damaged", () => zipSync({ ...Object.fromEntries(Object.entries(partsOf(good)).map(([path, text]) => [path, strToU8(text)])), "xl/worksheets/sheet1.xml": new Uint8Array([0xff, 0xfe, 0x3c]) })],
  ["more parts than any workbook has", "file_too_large", () => packParts({ ...partsOf(good), ...Object.fromEntries(Array.from({ length: MAX_PARTS }, (_, index) => [`x/${String(index)}`, ""])) })],
  ["a gigabyte", "file_too_large", () => claiming(1_000_000_000)],
  ["two sheets of one name", "file_damaged", () => editPart(good, "xl/workbook.xml", (text) => text.replace("</sheets>", '<sheet name="台账" sheetId="9" r:id="rId7"/></sheets>'))],
  ["two parts of one name", "file_damaged", () => renamed("xl/worksheets/sheet9.xml", "xl/worksheets/sheet1.xml")],
  ["two parts whose names differ in case", "file_damaged", () => packParts({ ...partsOf(good), "XL/worksheets/Sheet1.xml": "" })],
  ["a part that JavaScript takes for something else", "file_damaged", () => renamed("abcdefghi", "__proto__")],
  ["many small bombs", "file_too_large", () => packParts({ ...partsOf(good), ...Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`xl/media/${String(index)}.bin`, new Uint8Array(1_000_000)])) })],
  ["a formula's worth of characters that XML does not have", "file_damaged", () => inSheet((text) => text.replace("名称", "&#x110000;"))],
  ["a name of JavaScript as an entity", "file_damaged", () => inSheet((text) => text.replace("名称", "&constructor;"))],
  ["20 MB out of nothing", "file_too_large", () => packParts({ ...partsOf(good), "xl/media/zeros.bin": new Uint8Array(20_000_000) })],
];

const LAUGHS = '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
const FETCHED = '<!DOCTYPE x [<!ENTITY % remote SYSTEM "http://example.com/x.dtd"> %remote;]>';
/** Every part that is read, with a document type before its root. */
const TYPED_PARTS = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/tables/table1.xml"].flatMap((path) =>
  [LAUGHS, FETCHED].map((type): (typeof REFUSED)[number] => [`${path} with ${type.slice(0, 22)}`, "file_damaged", () => editPart(good, path, (text) => text.replace(/<(?![?!])/u, `${type}<`))]),
);

describe("files that are no workbook, or one that cannot be trusted", () => {
  test("the file they are all made from is read", async () => {
    expect((await openXlsx(good).read(["tblTrial"])).tables.get("tblTrial")?.rows).toEqual([[1]]);
  });

  test.each([...REFUSED, ...TYPED_PARTS])("%s is refused as %s", async (_, code, make) => {
    const bytes = make();
    const error: unknown = await Promise.resolve()
      .then(() => openXlsx(bytes).read(["tblTrial"]))
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).issue.code).toBe(code);
  });

  test("zips inside the zip and parts that climb out of it are bytes like any other: kept, not opened, not put on the disk", async () => {
    const strange = { "xl/media/inner.zip": packParts({ "a.bin": new Uint8Array(15_000_000) }), "../../../tmp/climbed.txt": "一", "/etc/climbed": "二", "C:\\climbed": "三" };
    const bytes = packParts({ ...partsOf(good), ...strange });
    const workbook = openXlsx(bytes);
    await workbook.write([{ kind: "append", table: "tblTrial", rows: [[2]] }]);
    const [before, after] = [partsOf(bytes), partsOf(await workbook.toBytes())];
    for (const path of Object.keys(strange)) expect(after[path]).toBe(before[path]);
    expect(["/tmp/climbed.txt", "../../../tmp/climbed.txt", "/etc/climbed"].filter(existsSync)).toEqual([]);
  });

  test("a part beyond the package's root is looked for inside it", async () => {
    const bytes = editPart(good, "xl/_rels/workbook.xml.rels", (text) => text.replace("worksheets/sheet1.xml", "../../../../etc/passwd"));
    await expect(openXlsx(bytes).read(["tblTrial"]).then(({ tables }) => tables.size)).resolves.toBe(0);
    await expect(openXlsx(bytes).write([sheetCell("台账", "A1", 1)])).rejects.toMatchObject({ issue: { code: "file_damaged" }, detail: "etc/passwd" });
  });

  test.each(["甲".repeat(32), "甲/乙", ""])("a sheet called %j is not computed: Excel repairs such a name", async (name) => {
    const bytes = editPart(inSheet((text) => text.replace("<v>1</v>", "<f>1+1</f><v>2</v>")), "xl/workbook.xml", (text) => text.replace("台账", name));
    const workbook = openXlsx(bytes);
    await workbook.write([{ kind: "append", table: "tblTrial", rows: [[2]] }]);
    await expect(workbook.toBytes()).rejects.toMatchObject({ issue: { code: "file_damaged" } });
  });

  test("links to the network are kept and never followed", async () => {
    const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const asked = vi.fn(() => Promise.reject(new Error("asked")));
    vi.stubGlobal("fetch", asked);
    const connected = vi.spyOn(Socket.prototype, "connect").mockImplementation(asked as never);
    const links = ["hyperlink", "image", "externalLink", "attachedTemplate", "worksheet", "table", "sharedStrings", "styles"].map((type, index) => `<Relationship Id="x${String(index)}" Type="${R}/${type}" Target="http://example.com/${type}" TargetMode="External"/>`).join("");
    const bytes = [".rels", "worksheets/_rels/sheet1.xml.rels"].reduce((edited, path) => editPart(edited, path === ".rels" ? "xl/_rels/workbook.xml.rels" : `xl/${path}`, (text) => text.replace("</Relationships>", `${links}</Relationships>`)), good);
    const workbook = openXlsx(bytes);
    expect((await workbook.read(["tblTrial"])).tables.get("tblTrial")?.rows).toEqual([[1]]);
    await workbook.write([{ kind: "append", table: "tblTrial", rows: [[2]] }]);
    expect(partsOf(await workbook.toBytes())["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(links);
    expect(asked).not.toHaveBeenCalled();
    expect(connected).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test("a package with prefixed elements is read and never written", async () => {
    const workbook = openXlsx(
      editPart(good, "xl/workbook.xml", (text) =>
        text.replace(/<(\/?)(workbook|sheets|sheet|calcPr)\b/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
      ),
    );
    const { tables, readOnly } = await workbook.read(["tblTrial"]);
    expect([tables.size, readOnly]).toEqual([1, true]);
    await expect(workbook.write([{ kind: "append", table: "tblTrial", rows: [[1]] }])).rejects.toMatchObject({ issue: { code: "host_read_only" } });
  });
});

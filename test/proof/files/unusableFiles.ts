/** Files that a clerk may take for a workbook of this product, made by real programs where one is at hand; and what is said of each. */
import { CFB, utils, write, type BookType } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { FileIssueCode } from "../../../src/host/xlsx/fileError";
import { MAX_PARTS } from "../../../src/opc/unzip";
import { bareStyle, excelStyle, wpsStyle } from "./handWritten";

export interface UnusableFile {
  readonly name: string;
  readonly code: FileIssueCode;
  make(): Uint8Array;
}

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([["名称", "目标"], ["宣讲", 4]]), "台账");
const bySheetJs = (bookType: BookType) => (): Uint8Array => new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);

/** As Office encrypts: the package is a stream of an OLE file, beside the one that says how. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.from('\u0004\u0000\u0004\u0000<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>'));
  CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.from(excelStyle().map((byte) => byte ^ 0x5a)));
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

const withPart = (path: string, content: Uint8Array): Uint8Array => zipSync({ ...unzipSync(wpsStyle()), [path]: content });
const cut = (share: number) => (): Uint8Array => excelStyle().slice(0, Math.floor(excelStyle().length * share));

export const UNUSABLE_FILES: readonly UnusableFile[] = [
  { name: "加密.xlsx", code: "file_encrypted", make: encrypted },
  { name: "旧版.xls", code: "file_not_workbook", make: bySheetJs("biff8") },
  { name: "旧版改名.xlsx", code: "file_not_workbook", make: bySheetJs("biff8") },
  { name: "二进制.xlsb", code: "file_not_workbook", make: bySheetJs("xlsb") },
  { name: "开放.ods", code: "file_not_workbook", make: bySheetJs("ods") },
  { name: "网页改名.xlsx", code: "file_not_workbook", make: bySheetJs("html") },
  { name: "文本改名.xlsx", code: "file_not_workbook", make: bySheetJs("csv") },
  { name: "2003.xml", code: "file_not_workbook", make: bySheetJs("xlml") },
  { name: "空.xlsx", code: "file_not_workbook", make: () => new Uint8Array() },
  { name: "缺一半.xlsx", code: "file_damaged", make: cut(0.5) },
  { name: "缺结尾.xlsm", code: "file_damaged", make: cut(0.99) },
  { name: "炸弹.xlsx", code: "file_too_large", make: () => withPart("xl/media/zeros.bin", new Uint8Array(20 * 1024 * 1024)) },
  { name: "部件太多.xlsx", code: "file_too_large", make: () => zipSync({ ...unzipSync(bareStyle()), ...Object.fromEntries(Array.from({ length: MAX_PARTS }, (_, index) => [`x/${String(index)}`, strToU8("")])) }, { level: 0 }) },
];

/** The strict form of the format: other namespaces for the same words. Excel writes it only when asked to. */
export function strictStyle(): Uint8Array {
  const pairs = [
    ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
    ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
    ["http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml"],
  ] as const;
  return withTexts(wpsStyle(), (text) => pairs.reduce((strict, [from, to]) => strict.replaceAll(from, to), text));
}

/** As Microsoft's own library for developers writes: every element of some part has a prefix. */
export function prefixedStyle(path: string): Uint8Array {
  return withTexts(wpsStyle(), (text, name) => (name === path ? text.replace(/<(\/?)(?=[a-z]\w*[\s/>])/gi, "<$1x:").replace(" xmlns=", " xmlns:x=") : text));
}

function withTexts(bytes: Uint8Array, edit: (text: string, path: string) => string): Uint8Array {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, /\.(?:xml|rels)$/.test(path) ? strToU8(edit(decoder.decode(data), path)) : data])));
}

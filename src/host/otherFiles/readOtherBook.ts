/**
 * Workbooks of other people, of any make, as plain cells: .xlsx, .xlsm, .xlsb, .xls, .csv, and pages that call themselves .xls. They are only
 * read, never written, by SheetJS, which is loaded when the first file comes. What a file is, is told by what it holds.
 */
import type { ParsingOptions, WorkBook, read as readBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { SheetCells } from "../../core/table/sheetCells";
import { decodeText } from "../../opc/decodeText";
import { isOle, mentionsStream } from "../../opc/oleFile";
import { unzip } from "../../opc/unzip";
import { asHostError, fileError } from "../xlsx/fileError";
import { cellsOfSheet } from "./cellsOfSheet";
import { withDelimiter } from "./withDelimiter";

export interface OtherSheet extends SheetCells {
  /** Hidden by the user or by a filter; 0-based in the sheet. Their cells are among the others. */
  readonly hiddenRows: readonly number[];
  readonly isHidden: boolean;
}

/** Formats, formulas, colours and hidden rows are wanted; texts as shown, pages and dates made of them are not. */
const OPTIONS: ParsingOptions = { dense: true, cellFormula: true, cellStyles: true, cellNF: true, cellHTML: false, cellText: false, cellDates: false };

/** Throws a {@link HostError} on what is no workbook, and on one that is encrypted, damaged or too large. */
export async function readOtherBook(bytes: Uint8Array): Promise<readonly OtherSheet[]> {
  const { read } = await import("@e965/xlsx");
  const { book, areTexts } = open(bytes, read);
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    return [{ ...cellsOfSheet(name, sheet, areTexts), isHidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }];
  });
}

interface Opened {
  readonly book: WorkBook;
  /** Every cell came as text: numbers are still to be told. */
  readonly areTexts: boolean;
}

function open(bytes: Uint8Array, read: typeof readBook): Opened {
  if (isOle(bytes)) return { book: oldBook(bytes, read), areTexts: false };
  if (ZIP_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    const packed = asHostError(() => repacked(bytes));
    return { book: undamaged(() => read(packed, { ...OPTIONS, type: "array" })), areTexts: false };
  }
  const text = decodeText(bytes)?.text ?? "";
  if (text.trim() === "" || (isPage(text) && !holdsTable(text))) throw fileError("file_not_workbook");
  return { book: undamaged(() => read(isPage(text) ? text : withDelimiter(text), { ...OPTIONS, type: "string", raw: true })), areTexts: true };
}

function oldBook(bytes: Uint8Array, read: typeof readBook): WorkBook {
  if (mentionsStream(bytes, "EncryptedPackage")) throw fileError("file_encrypted");
  return undamaged(() => read(bytes, { ...OPTIONS, type: "array" }));
}

/** PK and the first record's number; a table of texts may begin with these letters, too. */
const ZIP_STARTS = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]] as const;

/** Nothing of these is read, and much of it may be large. */
const UNREAD = /^xl\/(?:media|embeddings|charts|drawings|printerSettings|externalLinks|vbaProject|pivotCache)/iu;

/** Unpacked within our caps; the library, which knows none, then has nothing left to unpack. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzip(bytes, (path) => !UNREAD.test(path));
  if (!parts.has("xl/workbook.xml") && !parts.has("xl/workbook.bin")) throw fileError("file_not_workbook");
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Exports of web systems are called .xls and are pages; Excel itself could once save a workbook as one XML. */
const isPage = (text: string): boolean => /^\s*<(?:[!?]|(?:html|head|body|meta|style|table|div)[\s>])/iu.test(text);
const holdsTable = (text: string): boolean => /<table[\s>]|urn:schemas-microsoft-com:office:spreadsheet/iu.test(text);

/** What the library says only in words, none of which are the file's. */
const SAID = [
  [/password|encrypt/iu, "file_encrypted"],
  [/cannot find|unsupported|is not a spreadsheet/iu, "file_not_workbook"],
] as const;

function undamaged(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    throw fileError(SAID.find(([pattern]) => pattern.test(words))?.[1] ?? "file_damaged");
  }
}

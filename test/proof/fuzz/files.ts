/** Workbook files of which one part, or the package, is not as it should be: refused in words, or read, written and read again. */
import { strToU8, zipSync } from "fflate";
import { enterValue } from "../../../src/app/enterValues";
import { findPack, newTracker } from "../../../src/app/newTracker";
import { openTracker } from "../../../src/app/tracker";
import { writeReportSheet } from "../../../src/app/writeReport";
import { type Change, HostError } from "../../../src/host/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../../src/host/xlsx";
import { foreignXlsx } from "../../host/foreignXlsx";
import { partsOf } from "../../host/xlsxParts";
import type { Chance } from "./chance";
import { changedBytes, changedPart } from "./changedParts";
import type { Target } from "./target";
import { WICKED_WORDS } from "./wickedWords";

type Parts = Readonly<Record<string, string>>;

/** Everything the reader knows of: shared and inline texts, shared and array formulas, a total row, a table's neighbours, rules. */
const SMALL: Parts = partsOf(
  foreignXlsx({
    sheet:
      '<dimension ref="A1:C9"/><cols><col min="1" max="3" width="12"/></cols><sheetData>' +
      '<row r="1" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>数</t></is></c><c r="C1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>3.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>7</v></c></row>' +
      '<row r="3"><c r="A3" t="str"><f>"甲"&amp;A2</f><v>甲乙</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="d"><v>2026-05-01</v></c><c r="C4"><f t="shared" si="0"/><v>0</v></c></row>' +
      '<row r="6"><c r="A6"><f t="array" ref="A6">SUM(B2:B4)</f><v>4.5</v></c><c r="B6" t="inlineStr"><is><r><t>富</t></r><rPh sb="0" eb="1"><t>fù</t></rPh><r><t>文本</t></r></is></c></row>' +
      '</sheetData><mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells><conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>',
    table: { ref: "A1:C4", columns: ["名称", "数", "倍"] },
    strings: ["<t>名称</t>", '<t xml:space="preserve">倍</t>', "<r><t>甲</t></r><r><t>乙</t></r>"],
    other: '<sheetData><row r="1"><c r="A1"><f>SUM(台账!B2:B4)</f><v>4.5</v></c></row></sheetData>',
    names: "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'台账'!$1:$1</definedName></definedNames>",
    relationships: '<Relationship Id="rId10" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    parts: { "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="3"/></calcChain>', "xl/media/a.txt": "图" },
  }),
);

export const files: Target = {
  name: "file",
  limit: 10_000,
  try: async (chance) => {
    const bytes = changedFile(SMALL, chance);
    return judged(bytes, ["tblTrial"], async (workbook) => {
      await workbook.write(changes(chance));
    });
  },
};

/** The tracker's own workbook, by the use cases, with its formulas computed: slower, so fewer. */
export async function trackerFiles(): Promise<Target> {
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  const made = newXlsx();
  await newTracker(made, { pack, language: "zh", year: 2026, codes: new Set(["A01", "B01", "C01", "E01"]), sample: true });
  await writeReportSheet(made, {});
  const parts = partsOf(await made.toBytes());
  return {
    name: "tracker file",
    limit: 30_000,
    try: (chance) =>
      judged(changedFile(parts, chance), ["tblIndicators", "tblEntries", "tblSettings"], async (workbook) => {
        if ((await openTracker(workbook)).kind !== "tracker") return;
        await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
        await writeReportSheet(workbook, {});
      }),
  };
}

function changedFile(parts: Parts, chance: Chance): Uint8Array {
  const path = chance.pick(Object.keys(parts));
  const broken = chance.once(8) ? {} : { [path]: changedPart(parts[path] ?? "", chance) };
  const files = Object.fromEntries(Object.entries({ ...parts, ...broken }).map(([name, text]) => [name, strToU8(text)]));
  const bytes = zipSync(files, { level: chance.once(8) ? 6 : 0 });
  return Object.keys(broken).length === 0 ? changedBytes(bytes, chance) : bytes;
}

function changes(chance: Chance): readonly Change[] {
  const word = (): string => chance.pick(WICKED_WORDS);
  const any: readonly (() => Change)[] = [
    () => ({ kind: "cells", table: "tblTrial", row: chance.below(4), column: chance.below(4), cells: [[word()]] }),
    () => ({ kind: "append", table: "tblTrial", rows: [[word(), 1, { formula: "=RC[-1]*2" }]] }),
    () => ({ kind: "deleteRows", table: "tblTrial", rows: [chance.below(4)] }),
    () => ({ kind: "addColumns", table: "tblTrial", heads: [`列${String(chance.below(3))}`], cells: [[word()], [null], [2]] }),
    () => ({ kind: "sheetCells", sheet: chance.pick(["台账", "另表", "__proto__"]), row: chance.pick([1, 7, 8, 1_048_576]), column: chance.pick([0, 4, 16_384]), cells: [[word(), { formula: "=RC[-1]" }]], standing: [[chance.pick([null, word()])]], formats: chance.pick([[], [["@"]], [["0.0%", "General"]]]) }),
  ];
  return Array.from({ length: 1 + chance.below(3) }, () => chance.pick(any)());
}

/** Refused with an issue and unchanged, or written so that it can be read again. */
async function judged(bytes: Uint8Array, tables: readonly string[], work: (workbook: XlsxWorkbook) => Promise<void>): Promise<string | null> {
  const workbook = await refusable(() => openXlsx(bytes));
  if (workbook === null || (await refusable(() => workbook.read(tables))) === null) return null;
  const before = await workbook.toBytes();
  const written = await refusable(() => work(workbook).then(() => true));
  const after = await refusable(() => workbook.toBytes());
  if (written === null) return after !== null && same(before, after) ? null : "refused, and changed all the same";
  if (after === null) return null;
  const again = await refusable(() => openXlsx(after).read(tables));
  return again === null ? "what was written cannot be read" : null;
}

/** Null: refused in the one way a host says so. Anything else is a crash. */
async function refusable<T>(work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function same(before: Uint8Array, after: Uint8Array): boolean {
  return Buffer.from(before).equals(Buffer.from(after));
}

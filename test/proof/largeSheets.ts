/** Sheets with as many rows as a sheet can have: read right, written, read again, in bounded time and memory. */
import { enterValue } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { MAX_ROWS } from "../../src/host/a1";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { cpuTime } from "../cpuTime";
import { foreignXlsx } from "../host/foreignXlsx";
import { editPart, partsOf } from "../host/xlsxParts";
import type { Effort, Proof } from "./proof";

const ROWS: Readonly<Record<Effort, number>> = { short: 30_000, long: MAX_ROWS };
/** Of the processor, for one workbook. */
const SECONDS = 120;
const MEGABYTES = 3_000;

export const largeSheets: Proof = {
  name: "large sheets: every row read and kept",
  async run(effort) {
    const losses: string[] = [];
    for (const [name, check] of [["full", fullSheet], ["stray cell", strayCell]] as const) {
      let loss: string | null = null;
      const took = (await cpuTime(async () => (loss = await check(ROWS[effort])))) / 1000;
      const megabytes = process.memoryUsage().rss / 1e6;
      if (loss !== null) losses.push(`${name}: ${loss}`);
      if (took > SECONDS) losses.push(`${name}: ${String(took)} s`);
      if (megabytes > MEGABYTES) losses.push(`${name}: ${String(megabytes)} MB`);
    }
    return { counts: { rows: ROWS[effort], workbooks: 2 }, losses };
  },
};

async function fullSheet(count: number): Promise<string | null> {
  const rows = Array.from({ length: count - 1 }, (_, index) => `<row r="${String(index + 2)}"><c r="A${String(index + 2)}"><v>${String(index)}</v></c></row>`);
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>数</t></is></c></row>';
  const workbook = openXlsx(foreignXlsx({ sheet: `<sheetData>${head}${rows.join("")}</sheetData>`, table: { ref: `A1:A${String(count)}`, columns: ["数"] } }));
  await workbook.write([{ kind: "cells", table: "tblTrial", row: 3, column: 0, cells: [["改"]] }]);
  const read = (await openXlsx(await workbook.toBytes()).read(["tblTrial"])).tables.get("tblTrial")?.rows ?? [];
  if (read.length !== count - 1) return `${String(read.length)} rows`;
  const wrong = read.findIndex(([value], index) => value !== (index === 3 ? "改" : index));
  return wrong < 0 ? null : `row ${String(wrong)} is another`;
}

/** One cell that somebody left far below the entries makes every whole column long. */
async function strayCell(row: number): Promise<string | null> {
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  const made = newXlsx();
  await newTracker(made, { pack, language: "zh", year: 2026, codes: null, sample: true });
  const bytes = await made.toBytes();
  const table = Object.entries(partsOf(bytes)).find(([path, text]) => path.startsWith("xl/tables/") && text.includes('"tblEntries"'))?.[0] ?? "";
  const stray = `<row r="${String(row)}"><c r="A${String(row)}"><v>1</v></c></row></sheetData>`;
  const workbook = openXlsx(editPart(bytes, table.replace("tables/table", "worksheets/sheet"), (text) => text.replace("</sheetData>", stray)));
  await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
  const { dataset, issues } = await requireTracker(openXlsx(await workbook.toBytes()));
  const [issue] = issues;
  if (issue !== undefined) return issue.code;
  return dataset.entries.find(({ code }) => code === "A01")?.months[5] === 9 ? null : "the figure is not there";
}

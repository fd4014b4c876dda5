import path from "node:path";
import { parseArgs } from "node:util";
import { readTables } from "../core/table/readTables";
import type { TableReading } from "../core/table/tableReading";
import { readFileWhole } from "../host/readFileWhole";
import { type OtherSheet, readOtherBook } from "../host/otherFiles/readOtherBook";
import { HostError } from "../host/workbook";
import { tableWords } from "../i18n/table";
import { adoptJson } from "./adoptJson";
import { adoptListing } from "./adoptListing";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";

/** How the tables of somebody's workbook are understood: every column, row and number, and what was not used. */
export async function adoptCommand(args: readonly string[]): Promise<string> {
  const { file, sheet, json } = options(args);
  const sheets = chosen(await open(file), sheet, path.basename(file));
  const readings: readonly TableReading[] = sheets.flatMap(readTables);
  if (json) return `${JSON.stringify(adoptJson(readings), null, 2)}\n`;
  return adoptListing(readings, sheets.map((one) => one.sheet), tableWords(cliText().locale));
}

/** What is wrong with a file is said with its name. */
async function open(file: string): Promise<readonly OtherSheet[]> {
  const bytes = await readFileWhole(file);
  try {
    return await readOtherBook(bytes);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError({ ...error.issue, with: { ...error.issue.with, file: path.basename(file) } });
  }
}

/** A hidden sheet is read when it is asked for by name. */
function chosen(sheets: readonly OtherSheet[], name: string | undefined, file: string): readonly OtherSheet[] {
  if (name === undefined) return sheets.filter(({ isHidden }) => !isHidden);
  const found = sheets.filter(({ sheet }) => sheet === name);
  if (found.length > 0) return found;
  throw new HostError({ code: "sheet_unknown", severity: "error", with: { sheet: name, file, known: sheets.map(({ sheet }) => sheet).join("、") } });
}

interface Options {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly json: boolean;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, sheet: { type: "string" } } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    return { file, sheet: values.sheet, json: values.json ?? false };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

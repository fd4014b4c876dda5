import path from "node:path";
import { parseArgs } from "node:util";
import { adoptedDataset } from "../app/adopt/adoptedDataset";
import { createTracker } from "../app/newTracker";
import { parsePeriod, type Period } from "../core/indicator/period";
import { readTables } from "../core/table/readTables";
import type { TableReading } from "../core/table/tableReading";
import { readFileWhole } from "../host/readFileWhole";
import { type OtherSheet, readOtherBook } from "../host/otherFiles/readOtherBook";
import { HostError } from "../host/workbook";
import { newXlsx } from "../host/xlsx";
import { writeXlsxFile } from "../host/xlsx/file";
import { tableWords } from "../i18n/table";
import { adoptJson } from "./adoptJson";
import { adoptListing } from "./adoptListing";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";

/** How the tables of somebody's workbook are understood: every column, row and number, and what was not used. */
export async function adoptCommand(args: readonly string[]): Promise<string> {
  const { file, sheet, json, output, period } = options(args);
  const sheets = chosen(await open(file), sheet, path.basename(file));
  const readings: readonly TableReading[] = sheets.flatMap((sheet) => readTables(sheet));
  if (output !== "") return written(output, readings, period, path.basename(file));
  if (json) return `${JSON.stringify(adoptJson(readings), null, 2)}\n`;
  return adoptListing(readings, sheets.map((one) => one.sheet), tableWords(cliText().locale));
}

/** A new workbook of the tables' indicators, targets and figures; the tables' own file stays as it is. */
async function written(output: string, readings: readonly TableReading[], asked: Period | null, file: string): Promise<string> {
  const text = cliText();
  const year = asked?.year ?? readings.map(({ time }) => time.year).find((one) => one !== null) ?? new Date().getFullYear();
  const month = asked?.month ?? readings.map(({ time }) => time.month).find((one) => one !== null) ?? 12;
  const { dataset, twice } = adoptedDataset(readings, { period: { year, month }, office: "", source: file });
  if (dataset.indicators.length === 0) throw new HostError({ code: "table_without_indicators", severity: "error", with: { file } });
  const workbook = newXlsx();
  await createTracker(workbook, dataset, "zh");
  await writeXlsxFile(output, workbook);
  return text.adopted(output, dataset.indicators.length, dataset.entries.length, twice, `${String(year)}-${String(month).padStart(2, "0")}`);
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
  /** Empty: none is written. */
  readonly output: string;
  readonly period: Period | null;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, sheet: { type: "string" }, output: { type: "string", short: "o" }, period: { type: "string" } } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    if (values.json && values.output !== undefined) throw new Misuse(text.jsonOrOutput);
    const period = values.period === undefined ? null : parsePeriod(values.period);
    if (values.period !== undefined && period === null) throw new Misuse(text.badPeriod(values.period));
    return { file, sheet: values.sheet, json: values.json ?? false, output: values.output ?? "", period };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { importedDataset } from "../app/importedDataset";
import { createTracker } from "../app/newTracker";
import { proposalOfDocument } from "../app/readDraft";
import type { Issue } from "../core/issue";
import { wordsToCheck } from "../core/outline/wordsToCheck";
import type { DocumentText } from "../core/read/document";
import { officeOf } from "../core/read/officeOf";
import type { Proposal } from "../core/read/proposal";
import { HostError } from "../host/workbook";
import { newXlsx } from "../host/xlsx";
import { writeXlsxFile } from "../host/xlsx/file";
import { issueText } from "../i18n/issues";
import { readDocument } from "../word/readDocument";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";

/** Last year's report as JSON (every quantity with its offsets), or as the workbook of its indicators, figures and sentences. */
export async function extractCommand(args: readonly string[]): Promise<string> {
  const text = cliText();
  const { file, output, year } = options(args);
  const document = await open(file);
  const proposal = proposalOfDocument(document);
  if (output === "") return `${JSON.stringify(jsonOf(proposal, document), null, 2)}\n`;
  const workbook = newXlsx();
  const own = proposal.reading.structure.year;
  // A report that prints no year (*年) is taken to be of this one.
  const dataset = importedDataset(proposal, { year: year ?? own ?? new Date().getFullYear(), office: officeOf(proposal.reading), source: path.basename(file) });
  await createTracker(workbook, dataset, "zh");
  await writeXlsxFile(output, workbook);
  const issues = [...document.issues, ...(dataset.settings.office === "" ? [NO_OFFICE] : []), ...wordsToCheck(dataset.outline, dataset.settings.period.year)];
  if (issues.length > 0) process.stderr.write(`${issues.map((issue) => issueText(issue, text.locale)).join("\n")}\n`);
  return text.extracted(output, dataset.indicators.length, dataset.outline.length);
}

const NO_OFFICE: Issue = { code: "office_unknown", severity: "warning" };

async function open(file: string): Promise<DocumentText> {
  const bytes = await readFile(file).catch(() => {
    throw new HostError({ code: "file_not_found", severity: "error", with: { file } });
  });
  const result = await readDocument(new Uint8Array(bytes), path.basename(file));
  if (!result.ok) throw new HostError(result.issue);
  return result.document;
}

/** Offsets are UTF-16 units of the document's text, which for a .txt file is the file. */
function jsonOf({ reading, indicators }: Proposal, document: DocumentText): unknown {
  const { text, structure, quantities } = reading;
  return {
    quantities: quantities.map(({ start, end, text: printed, value, range, unit, hedge, kind, indicator, clause, parent, per, period, line, form, confidence }) => ({
      start, end, text: printed, value, unit, hedge, kind, indicator, clause, parent, ...(range ? { range } : {}), ...(per ? { per } : {}), period, ahead: structure.lines[line]?.plan ?? false, form, confidence,
    })),
    indicators: indicators.map(({ name, unit, kind, section, uses }) => ({ name, unit, kind, section, quantities: uses.map(({ quantity, field }) => ({ quantity, field })) })),
    year: structure.year,
    residue: structure.lines.filter(({ level }) => level === "residue").map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    tables: document.tables.map(({ start, end, shape, rows }) => ({ start, end, shape, rows })),
    issues: document.issues.map((issue) => ({ code: issue.code, message: issueText(issue, "zh-CN") })),
  };
}

interface Options {
  readonly file: string;
  /** Empty: JSON. */
  readonly output: string;
  readonly year: number | null;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { json: { type: "boolean" }, output: { type: "string", short: "o" }, year: { type: "string" } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    if (values.json && values.output !== undefined) throw new Misuse(text.jsonOrOutput);
    if (!values.json && values.output === undefined) throw new Misuse(text.usage);
    if (values.year !== undefined && !/^\d{4}$/u.test(values.year)) throw new Misuse(text.badYear);
    return { file, output: values.output ?? "", year: values.year === undefined ? null : Number(values.year) };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

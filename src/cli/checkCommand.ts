import path from "node:path";
import { parseArgs } from "node:util";
import { checkAgainst, type AgainstWorkbook, type CellFinding } from "../app/check/checkAgainst";
import { checkDocument, type Checked } from "../app/check/checkDocument";
import { requireTracker } from "../app/tracker";
import type { Finding } from "../core/check/finding";
import { toldOnce } from "../core/check/toldOnce";
import { readFileWhole } from "../host/readFileWhole";
import { HostError } from "../host/workbook";
import { readXlsxFile } from "../host/xlsx/file";
import { findingText } from "../i18n/check/findingText";
import type { Locale } from "../i18n/locale";
import { readDocument } from "../word/readDocument";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";
import type { Outcome } from "./outcome";

/** A finished draft, checked in itself and against a workbook: what is wrong in it, where, and what should stand there. Exit 1 where something was found. */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const { file, json, book } = options(args);
  const document = await readDocument(await readFileWhole(file), path.basename(file));
  if (!document.ok) throw new HostError(document.issue);
  const checked = checkDocument(document.document);
  const against = book === "" ? null : checkAgainst(checked.draft, await requireTracker(await readXlsxFile(book)));
  const findings = together(checked.findings, against);
  const { locale } = cliText();
  const unmatched = against && { unmatched: against.unmatched.map(({ start, end, text }) => ({ start, end, text })) };
  return { output: json ? `${JSON.stringify({ findings: findings.map((finding) => jsonOf(finding, locale)), ...unmatched }, null, 2)}\n` : listing(checked, findings, against, locale), found: findings.length > 0 };
}

function together(own: readonly Finding[], against: AgainstWorkbook | null): readonly CellFinding[] {
  const ofBook = new Map(against?.findings.map((one) => [one.finding, one]));
  return toldOnce([...own, ...ofBook.keys()]).map((finding) => ofBook.get(finding) ?? { finding, name: "", address: "" });
}

function jsonOf({ finding, name, address }: CellFinding, locale: Locale): unknown {
  const { rule, severity, start, end, expected, correction, related } = finding;
  return {
    rule, severity, start, end, message: findingText(finding, locale, address), ...(expected === null ? {} : { expected }), ...(correction ? { correction } : {}),
    ...(name === "" ? {} : { indicator: name }), ...(address === "" ? {} : { cell: address }), related,
  };
}

/** A line a finding: line of the text, rule, what stands there, what is wrong; then the numbers that no row was found for. */
function listing({ draft: { source } }: Checked, findings: readonly CellFinding[], against: AgainstWorkbook | null, locale: Locale): string {
  const lineOf = (at: number): string => String(source.slice(0, at).split("\n").length);
  const lines = findings.map(({ finding, address }) => `${lineOf(finding.start)}\t${finding.rule}\t${source.slice(finding.start, finding.end)}\t${findingText(finding, locale, address)}`);
  const unmatched = (against?.unmatched ?? []).map(({ start, text, title }) => `${lineOf(start)}\t–\t${text}\t${title}`);
  return [...lines, cliText().checked(findings.length), ...(unmatched.length > 0 ? [cliText().unmatched(unmatched.length), ...unmatched, ""] : [])].join("\n");
}

interface Options {
  readonly file: string;
  readonly json: boolean;
  /** Empty: the draft alone. */
  readonly book: string;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, against: { type: "string" } } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    return { file, json: values.json ?? false, book: values.against ?? "" };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

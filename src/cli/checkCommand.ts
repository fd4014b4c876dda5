import path from "node:path";
import { parseArgs } from "node:util";
import { checkDocument, type Checked } from "../app/check/checkDocument";
import type { Finding } from "../core/check/finding";
import { readFileWhole } from "../host/readFileWhole";
import { HostError } from "../host/workbook";
import { findingText } from "../i18n/check/findingText";
import type { Locale } from "../i18n/locale";
import { readDocument } from "../word/readDocument";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";
import type { Outcome } from "./outcome";

/** A finished draft, checked: what is wrong in it, where, and what should stand there. Exit 1 where something was found. */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const { file, json } = options(args);
  const document = await readDocument(await readFileWhole(file), path.basename(file));
  if (!document.ok) throw new HostError(document.issue);
  const checked = checkDocument(document.document);
  const { locale } = cliText();
  return { output: json ? `${JSON.stringify({ findings: checked.findings.map((finding) => jsonOf(finding, locale)) }, null, 2)}\n` : listing(checked, locale), found: checked.findings.length > 0 };
}

function jsonOf(finding: Finding, locale: Locale): unknown {
  const { rule, severity, start, end, expected, correction, indicator, related } = finding;
  return { rule, severity, start, end, message: findingText(finding, locale), ...(expected === null ? {} : { expected }), ...(correction ? { correction } : {}), ...(indicator === undefined ? {} : { indicator }), related };
}

/** A line a finding: line of the text, rule, what stands there, what is wrong. */
function listing({ draft: { source }, findings }: Checked, locale: Locale): string {
  const lines = findings.map((finding) => {
    const line = source.slice(0, finding.start).split("\n").length;
    return `${String(line)}\t${finding.rule}\t${source.slice(finding.start, finding.end)}\t${findingText(finding, locale)}`;
  });
  return `${[...lines, cliText().checked(findings.length)].join("\n")}`;
}

interface Options {
  readonly file: string;
  readonly json: boolean;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" } } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    return { file, json: values.json ?? false };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

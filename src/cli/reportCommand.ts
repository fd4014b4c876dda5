import { parseArgs } from "node:util";
import { exportDocument } from "../app/exportDocument";
import { reportView, type ReportChoice } from "../app/reportView";
import { setOutline } from "../app/setOutline";
import { requireTracker, type Tracker } from "../app/tracker";
import { addressOfPlace, traceOf } from "../app/trace";
import { writeReportSheet } from "../app/writeReport";
import { endOfMonth, parsePeriod, REPORT_KINDS, usualKind, type Day, type ReportKind } from "../core/indicator/period";
import type { Issue } from "../core/issue";
import { UNFILLED, type Paragraph, type Unfilled } from "../core/narrate/report";
import { HostError } from "../host/workbook";
import { readXlsxFile, writeXlsxFile } from "../host/xlsx/file";
import { writeFileWhole } from "../host/writeFileWhole";
import { issueText } from "../i18n/issues";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";
import { kindOf, presetFor, withPreset } from "./reportPreset";

/** The report as text on stdout (the usual), as JSON with the trail of every number, as a document of Word, or written into a copy of the workbook. */
export async function reportCommand(args: readonly string[]): Promise<string> {
  const text = cliText();
  const { file, output, docx, date, json, outline, topic, choice } = options(args);
  const workbook = await readXlsxFile(file).catch((error: unknown) => {
    throw error instanceof HostError ? new HostError({ ...error.issue, with: { file, ...error.issue.with } }, error.detail) : error;
  });
  const stored = await requireTracker(workbook);
  const period = choice.period ?? stored.dataset.settings.period;
  const preset = presetFor(stored.dataset, { outline, topic, kind: choice.kind ?? usualKind(period) });
  const tracker = dated(preset ? withPreset(stored, preset, topic) : stored, date);
  const kind = choice.kind ?? (preset && outline !== "" ? kindOf(preset, period) : usualKind(period));
  const standsIn = preset && outline === "" ? [text.standsIn(kind, text.locale === "zh-CN" ? preset.title.zh : preset.title.en, preset.id)] : [];
  const view = reportView(tracker, { ...choice, period, kind });
  const paragraphs = view.paragraphs.flatMap(({ now }) => now ?? []);
  const told = [...tracker.issues, ...view.issues].map((issue) => issueText(issue, text.locale, addressOfPlace(tracker, issue.where)));
  if (output !== "") {
    if (preset) await setOutline(workbook, { preset, topic });
    const { view: written, renewed, asking } = await writeReportSheet(workbook, { ...choice, period, kind: view.kind });
    await writeXlsxFile(output, workbook);
    tell([...standsIn, ...told]);
    const unplaced = renewed.flatMap((edit) => edit.unplaced).map(({ code, now }) => `${tracker.dataset.indicators.find((indicator) => indicator.code === code)?.name ?? ""}${now}`);
    return text.written(output, written.paragraphs.length) + text.edited(renewed.filter(({ changed }) => changed).length, asking.length) + (unplaced.length > 0 ? text.unplaced(unplaced.join("、")) : "");
  }
  if (json) return `${JSON.stringify(jsonOf(tracker, paragraphs, [...tracker.issues, ...view.issues]), null, 2)}\n`;
  if (paragraphs.length === 0) throw new HostError({ code: "report_empty", severity: "error" });
  tell([...standsIn, ...told, ...(docx !== "" && tracker.dataset.settings.writtenOn === null ? [text.undated] : [])]);
  if (docx !== "") {
    await writeFileWhole(docx, (await exportDocument(tracker, view, paragraphs)).bytes);
    return text.exported(docx, paragraphs.length);
  }
  return `${paragraphs.map((paragraph) => paragraph.text).join("\n")}\n`;
}

/** On stderr: what stands on stdout is the report alone. */
function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}

interface Options {
  readonly file: string;
  readonly output: string;
  /** Empty: none asked for. */
  readonly docx: string;
  /** 成文日, over that of the settings; null: theirs. */
  readonly date: Day | null;
  readonly json: boolean;
  /** Of an outline preset; empty: the workbook's own outline. */
  readonly outline: string;
  readonly topic: string;
  readonly choice: ReportChoice;
}

function options(args: readonly string[]): Options {
  const text = cliText();
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        period: { type: "string" }, kind: { type: "string" }, text: { type: "boolean" }, json: { type: "boolean" },
        output: { type: "string", short: "o" }, unfilled: { type: "string" }, docx: { type: "string" }, date: { type: "string" },
        outline: { type: "string" }, topic: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new Misuse(text.usage);
    if ([values.text, values.json, values.docx, values.output].filter((given) => given !== undefined).length > 1) throw new Misuse(text.oneOutput);
    const date = values.date === undefined ? null : parseDay(values.date);
    if (values.date !== undefined && !date) throw new Misuse(text.badDate(values.date));
    if (date && values.docx === undefined) throw new Misuse(text.dateOfDocument);
    const period = values.period === undefined ? null : parsePeriod(values.period);
    if (values.period !== undefined && !period) throw new Misuse(text.badPeriod(values.period));
    if (values.kind !== undefined && !isKind(values.kind)) throw new Misuse(text.badKind(values.kind, REPORT_KINDS.join("、")));
    if (values.unfilled !== undefined && !isUnfilled(values.unfilled)) throw new Misuse(text.badUnfilled(values.unfilled));
    return {
      file, output: values.output ?? "", docx: values.docx ?? "", date, json: values.json ?? false, outline: values.outline ?? "", topic: values.topic ?? "",
      choice: { ...(period ? { period } : {}), ...(values.kind ? { kind: values.kind } : {}), ...(values.unfilled ? { unfilled: values.unfilled } : {}) },
    };
  } catch (error) {
    throw error instanceof Misuse ? error : misuseFrom(error, text.usage);
  }
}

/** The document is signed on this day; the workbook is left as it is. */
function dated(tracker: Tracker, writtenOn: Day | null): Tracker {
  return writtenOn ? { ...tracker, dataset: { ...tracker.dataset, settings: { ...tracker.dataset.settings, writtenOn } } } : tracker;
}

/** 2026-07-03; null when there is no such day. */
function parseDay(text: string): Day | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text) ?? []).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= endOfMonth(year, month).day ? { year, month, day } : null;
}

function isKind(text: string): text is ReportKind {
  return (REPORT_KINDS as readonly string[]).includes(text);
}

function isUnfilled(text: string): text is Unfilled {
  return (UNFILLED as readonly string[]).includes(text);
}

/** Every number with its offsets (UTF-16) in its paragraph, its unrounded value and its cell. */
function jsonOf(tracker: Tracker, paragraphs: readonly Paragraph[], issues: readonly Issue[]): unknown {
  return {
    paragraphs: paragraphs.map(({ id, level, text, segments }) => {
      let at = 0;
      const numbers = segments.flatMap((segment) => {
        const start = at;
        at += segment.text.length;
        if (!segment.source) return [];
        const { code, field, rule, value, proposal } = segment.source;
        return [{ start, end: at, text: segment.text, value, indicator: code, field, rule, ...(proposal ? { proposal } : {}), cell: traceOf(tracker, segment.source)?.address ?? null }];
      });
      return { id, level, text, numbers };
    }),
    issues: issues.map((issue) => ({ code: issue.code, severity: issue.severity, message: issueText(issue, "zh-CN", addressOfPlace(tracker, issue.where)) })),
  };
}

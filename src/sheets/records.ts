/** Domain records as rows of tables, by the codecs of their cells. */
import type { Entry, Indicator, Note, TargetRow, Total } from "../core/indicator/indicator";
import { REPORT_KINDS, type ReportKind } from "../core/indicator/period";
import type { Issue } from "../core/issue";
import { slotsOf, parsePattern } from "../core/outline/pattern";
import type { OutlineParagraph } from "../core/outline/paragraph";
import { isStatus, STATUSES, type Status } from "../core/evaluate/status";
import type { CellInput } from "../host/workbook";
import { keyOf, statusWord, wordOf } from "./choices";
import { choice, day, number, readRecord, text, writeRecord, yesNo, type Codec, type RecordCodec } from "./codec";
import { LANGUAGES, type SheetLanguage } from "./language";
import { cellOf, type TableLayout } from "./layout";

export type Row = ReadonlyMap<string, CellInput>;
type Report = (issue: Issue) => void;

/** A known status word becomes its key; free words stay as they are. */
const manualStatus: Codec<string> = {
  read: (cell, at) => {
    const word = text.read(cell, at);
    return (Object.keys(STATUSES) as Status[]).find((status) => LANGUAGES.some((language) => statusWord(status, language) === word)) ?? word;
  },
  write: (value, language) => (isStatus(value) ? statusWord(value, language) : value || null),
};

const INDICATOR: RecordCodec<Indicator> = {
  code: text, section: text, name: text, frame: text, topic: text, unit: text,
  kind: choice("kind", "flow"), comparator: choice("comparator", ">="), direction: choice("direction", "more"),
  target: number, upper: number, targetState: choice("targetState", "set"),
  numerator: text, denominator: text, partOf: text, breakdown: text, exhaustive: yesNo(false),
  monthTotal: choice("monthTotal", "none"), unitTotal: choice("unitTotal", "none"), pacing: choice("pacing", "none"),
  fromMonth: number, dueMonth: number, importance: choice("importance", "may"), writing: choice("writing", "exact"), decimals: number,
  owner: text, definition: text, evidence: text, remark: text, manualStatus,
};

export function readIndicator(layout: TableLayout, row: number, report: Report): Indicator {
  const read = readRecord(INDICATOR, layout, row, report);
  return { ...read, ...totalsByKind(read, cellOf(layout, row, "monthTotal"), cellOf(layout, row, "unitTotal")) };
}

export function writeIndicator(indicator: Indicator, language: SheetLanguage): Row {
  return writeRecord(INDICATOR, indicator, language);
}

/** By default from the kind, as the formulas have it. */
function totalsByKind({ kind, monthTotal, unitTotal, numerator, denominator }: Indicator, month: unknown, unit: unknown): { monthTotal: Total; unitTotal: Total } {
  const adds = kind === "flow" || kind === "cumulative" || kind === "stock";
  return {
    monthTotal: month === null ? (kind === "flow" ? "sum" : "latest") : monthTotal,
    unitTotal: unit === null ? (adds ? "sum" : numerator && denominator ? "recompute" : "none") : unitTotal,
  };
}

type EntryCells = Omit<Entry, "row" | "months" | "lastYear">;

const ENTRY: RecordCodec<EntryCells> = {
  code: text, reporter: text, counted: yesNo(true), lastYearTotal: number, forecast: number, cutoff: day, source: text, remark: text,
  approximate: text,
};
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function readEntry(layout: TableLayout, row: number, report: Report): Entry {
  const month = (prefix: "m" | "p") => (index: number) =>
    number.read(cellOf(layout, row, `${prefix}${index}`), { place: { table: layout.spec.name, row, column: `${prefix}${index}` }, report });
  return { row, ...readRecord(ENTRY, layout, row, report), months: MONTHS.map(month("m")), lastYear: MONTHS.map(month("p")) };
}

export function writeEntry(entry: Omit<Entry, "row">, language: SheetLanguage): Row {
  const months = MONTHS.flatMap((index) => [
    [`m${index}`, entry.months[index - 1] ?? null] as const,
    [`p${index}`, entry.lastYear[index - 1] ?? null] as const,
  ]);
  return new Map<string, CellInput>([...writeRecord<EntryCells>(ENTRY, entry, language), ...months]);
}

type TargetCells = Omit<TargetRow, "row">;

const TARGET: RecordCodec<TargetCells> = {
  code: text, reporter: text, scope: choice("scope", "year"), quarter: number, fromYear: number, toYear: number, grade: choice("grade", "base"),
  comparator: choice("comparator", ">="), lower: number, upper: number, firmness: text, validFrom: day, basis: text, issuedBy: text,
};

export function readTarget(layout: TableLayout, row: number, report: Report): TargetRow {
  return { row, ...readRecord(TARGET, layout, row, report) };
}

export function writeTarget(target: TargetCells, language: SheetLanguage): Row {
  return writeRecord(TARGET, target, language);
}

type NoteCells = Omit<Note, "row">;

const NOTE: RecordCodec<NoteCells> = { code: text, reporter: text, period: text, practice: text, effect: text, cause: text, measure: text, stage: text, expected: text };

export function readNote(layout: TableLayout, row: number, report: Report): Note {
  return { row, ...readRecord(NOTE, layout, row, report) };
}

export function writeNote(note: NoteCells, language: SheetLanguage): Row {
  return writeRecord(NOTE, note, language);
}

/** Report kinds in one cell: 半年、年度; empty = all. */
const kinds: Codec<readonly ReportKind[]> = {
  read: (cell, at) =>
    text.read(cell, at).split(/[、，,;；\s]+/u).filter((word) => word !== "").flatMap((word) => {
      const key = keyOf("reportKind", word);
      if (key === null) at.report({ code: "choice_unknown", severity: "warning", where: at.place, with: { text: word } });
      return key === null ? [] : [key];
    }),
  write: (value, language) => (value.length === 0 || value.length === REPORT_KINDS.length ? null : value.map((kind) => wordOf("reportKind", kind, language)).join("、")),
};

type OutlineCells = Omit<OutlineParagraph, "row">;

const OUTLINE: RecordCodec<OutlineCells> = { id: text, level: choice("level", "body"), heading: text, pattern: text, pinned: text, kinds };

export function readOutline(layout: TableLayout, row: number, report: Report): OutlineParagraph {
  const read = readRecord(OUTLINE, layout, row, report);
  return { row, ...read, id: read.id || `row${row + 1}` };
}

/** With the codes behind the slots, so that a rename carries the pattern along. */
export function writeOutline(paragraph: OutlineCells, language: SheetLanguage, codeOf: ReadonlyMap<string, string>): Row {
  return new Map<string, CellInput>([...writeRecord(OUTLINE, paragraph, language), ["slots", slotCodes(paragraph.pattern, codeOf) || null]]);
}

export function slotCodes(pattern: string, codeOf: ReadonlyMap<string, string>): string {
  return slotsOf(parsePattern(pattern).nodes).map(({ name }) => codeOf.get(name) ?? name).join(" ");
}

/** The outline of a report: its own paragraphs, with a slot wherever a figure stood. Filled with the same values it is the report again. */
import type { Level, OutlineParagraph } from "../outline/paragraph";
import { readId } from "../outline/wordsToCheck";
import { FIELDS } from "../outline/fields";
import { cellValueOf } from "./cellValue";
import { signatureOf } from "./signature";
import { yearOf } from "./figureYear";
import { fullWidth } from "./fullWidth";
import { kindsOf } from "./kindsOf";
import { levelsIn } from "./levelsIn";
import type { Proposal, ProposedIndicator, Use } from "./proposal";
import type { Line } from "./structure";
import type { Quantity, Span } from "./quantity";
import type { Reading } from "./readReport";
import { inRowsManner, slotMannerOf, type SlotManner } from "./slotManner";
import { turnsIn } from "./turnsIn";
import { verdictsIn } from "./verdictsIn";
import { wordsAround } from "./wordsAround";

/** A figure of the text, where it stands and how it is written. */
export interface Figure extends SlotManner {
  readonly indicator: ProposedIndicator;
  readonly use: Use;
}

export interface ReadOutline {
  readonly paragraphs: readonly Omit<OutlineParagraph, "row">[];
  /** In text order, of indicators that are not excluded. */
  readonly figures: readonly Figure[];
  /** Quantities that no manner writes as they stood: they stay words of the text, and are told. */
  readonly unwritable: readonly number[];
  /** Words that left their sentences for notes, of indicators that take them. */
  readonly words: readonly NoteWords[];
}

export interface NoteWords {
  readonly indicator: ProposedIndicator;
  readonly practice: string;
  readonly effect: string;
}

/** What a slot stands in place of. */
interface Piece {
  readonly span: Span;
  readonly slot: string;
}

/** @param year of the workbook. In a later one than the report's its marks are set right, and its signature is not repeated: the settings say who and when. */
export function outlineOf({ reading, indicators }: Proposal, year = reading.structure.year): ReadOutline {
  const { text, quantities, structure } = reading;
  const unwritable: number[] = [];
  const isNext = isLater(year, structure.year);
  const figures = indicators
    .filter(({ excluded }) => !excluded)
    .flatMap((indicator) => indicator.uses.map((use) => ({ indicator, use })))
    .flatMap(({ indicator, use }): readonly Figure[] => {
      const quantity = quantities[use.quantity];
      const manner = quantity ? mannerOf(text, quantity, use, indicator.unit, isNext) : null;
      if (!manner) unwritable.push(use.quantity);
      return manner ? [{ indicator, use, ...manner }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
  const noted = notedWords(reading, indicators);
  const ahead = (figure: Figure): boolean => figure.use.field === "target" && isLater(year, structure.year) && isLater(yearOf(reading, figure.use, structure.year ?? 0), structure.year);
  const verdicts = verdictsIn(text, figures.filter((figure) => !ahead(figure))).filter(({ span }) => !noted.pieces.some((other) => overlaps(other.span, span)));
  const turns = turnsIn(text, figures);
  const levels = isNext ? levelsIn(text, figures) : [];
  const rough = isNext ? roughMarks(text, figures, quantities) : [];
  const single = figures.filter(({ span }) => !verdicts.some((verdict) => overlaps(verdict.span, span)));
  const pieces = [...single.map((figure): Piece => ({ span: figure.span, slot: slotOf(figure, ahead(figure)) })), ...noted.pieces, ...verdicts, ...turns, ...levels, ...rough].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  const lines = structure.lines.filter(({ level }) => level !== "residue" && level !== "table");
  const kinds = kindsOf(reading);
  const signed = isNext ? signatureOf(text, lines) : null;
  const tidied = isNext ? fullWidth : (words: string): string => words;
  const paragraphs = lines.flatMap((line, index): readonly Omit<OutlineParagraph, "row">[] => {
    const own: Piece[] = [];
    for (let piece = pieces[next]; piece && piece.span.start < line.end; piece = pieces[next]) {
      if (piece.span.start >= line.start) own.push(piece);
      next += 1;
    }
    const level: Level = isSentence(text, lines, index) ? "body" : (line.level as Level);
    const isHeading = line.headEnd > line.start && !own.some(({ span }) => span.start < line.headEnd) && !hasOwnYear(text.slice(line.start, line.headEnd), structure.year);
    const bodyStart = !HEADINGS.includes(level) ? line.start : isHeading ? line.headEnd : line.textStart;
    return line === signed?.day || line === signed?.office ? [] : [{
      id: readId(structure.year, index + 1), level, heading: tidied(text.slice(line.start, bodyStart)),
      pattern: patternOf(text, bodyStart, line.end, own, (words) => wordsOf(tidied(words), structure.year)), pinned: "", kinds,
    }];
  });
  return { paragraphs, figures, unwritable: [...new Set(unwritable)].sort((a, b) => a - b), words: noted.words };
}

/** What no manner writes back stays words in its own year; in a later one its slot says the number in the usual way. */
function mannerOf(text: string, quantity: Quantity, use: Use, unit: string, isNext: boolean): SlotManner | null {
  const span = { start: use.from ?? quantity.written.start, end: quantity.unitEnd };
  if (use.from !== undefined) return { manner: "", span, value: null, approximate: null };
  const usual = isNext && use.end === null && quantity.value !== null && ["actual", "target"].includes(use.field);
  return slotMannerOf(text, quantity, use, unit) ?? inRowsManner(quantity, use, unit) ?? (usual ? { manner: "", span, value: cellValueOf(quantity.value, quantity), approximate: null } : null);
}

/** Each clause goes to the first that takes it. */
function notedWords(reading: Reading, indicators: readonly ProposedIndicator[]): { readonly pieces: readonly Piece[]; readonly words: readonly NoteWords[] } {
  const pieces: Piece[] = [];
  const words: NoteWords[] = [];
  for (const indicator of indicators.filter(({ excluded, takesWords }) => takesWords && !excluded)) {
    const around = wordsAround(reading, indicator);
    const take = (span: Span | null, field: "practice" | "effect"): string => {
      if (!span || pieces.some((other) => overlaps(other.span, span))) return "";
      pieces.push({ span, slot: `{${indicator.name}.${FIELDS[field][0]}}` });
      return reading.text.slice(span.start, span.end);
    };
    const own = { indicator, practice: take(around.practice, "practice"), effect: take(around.effect, "effect") };
    if (own.practice !== "" || own.effect !== "") words.push(own);
  }
  return { pieces, words };
}

/** 600户左右 was true of last year's figure alone; the next one is said as it is. */
function roughMarks(text: string, figures: readonly Figure[], quantities: Reading["quantities"]): readonly Piece[] {
  return figures.flatMap(({ use }): readonly Piece[] => {
    const end = quantities[use.quantity]?.unitEnd ?? 0;
    return use.field === "actual" && /^(?:左右|上下)/u.test(text.slice(end, end + 2)) ? [{ span: { start: end, end: end + 2 }, slot: "" }] : [];
  });
}

function isLater(year: number | null, than: number | null): boolean {
  return year !== null && than !== null && year > than;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

const HEADINGS = ["h1", "h2", "h3"];

/** 3.加强法律知识宣传。 with nothing under it is a sentence, and not a heading that waits for its text. */
function isSentence(text: string, lines: readonly Line[], index: number): boolean {
  const own = lines[index];
  const next = lines[index + 1];
  if (!own || own.headEnd < own.end || !(own.level === "h3" || /[。；！]/u.test(text.charAt(own.end - 1)))) return false;
  return !next || next.level === "title" || (HEADINGS.includes(next.level) && HEADINGS.indexOf(next.level) <= HEADINGS.indexOf(own.level));
}

function patternOf(text: string, start: number, end: number, pieces: readonly Piece[], written: (words: string) => string): string {
  let at = start;
  let pattern = "";
  for (const { span, slot } of pieces) {
    pattern += written(text.slice(at, span.start)) + slot;
    at = span.end;
  }
  return pattern + written(text.slice(at, end));
}

const FIELD_WORDS: Readonly<Record<Exclude<Use["field"], "target">, string>> = {
  actual: "", completion: `.${FIELDS.completion[0]}`, base: `.${FIELDS.base[1]}`, growth: `.${FIELDS.growth[0]}`, excess: `.${FIELDS.excess[0]}`, change: `.${FIELDS.change[0]}`, remaining: `.${FIELDS.remaining[0]}`,
};

/** `ahead`: a target of the plan part says the year after the report's, as its sentence does ({#下年}). */
function slotOf({ indicator, use, manner }: Figure, ahead: boolean): string {
  const [target, upper] = ahead ? [FIELDS.plan[0], FIELDS.planUpper[0]] : [FIELDS.target[0], FIELDS.upper[0]];
  const field = use.field !== "target" ? FIELD_WORDS[use.field] : `.${use.end === "high" ? upper : target}`;
  return `{${indicator.name}${field}${manner === "" ? "" : `|${manner}`}}`;
}

/** 一、2025年工作情况: its year must go with the workbook's, so that its words are a pattern behind the mark. */
function hasOwnYear(words: string, year: number | null): boolean {
  return wordsOf(words, year).includes("{#");
}

/** The report's own year and the next become {#年} and {#下年}; a day of the year, a plan of several years and a name keep theirs. */
function wordsOf(words: string, year: number | null): string {
  const literal = words.replace(/[\\{}[\]]/gu, "\\$&");
  if (year === null) return literal;
  return literal.replace(/(?<![\d０-９\-—–－~～至“《])(\d{4})(?=年(?!\d{1,2}月|[^，。；“”《》]{0,12}[”》]))/gu, (found) =>
    found === String(year) ? "{#年}" : found === String(year + 1) ? "{#下年}" : found,
  );
}

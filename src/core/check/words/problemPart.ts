/** The problems of a report and what it means to do about them, item by item. Rules: language.md 4I, 5.2. */
import type { Span } from "../../read/quantity";
import type { Line } from "../../read/structure";
import type { Draft } from "../draft";

export interface Item extends Span {
  readonly words: string;
}

export interface ProblemPart {
  /** Of the whole part. */
  readonly words: string;
  readonly head: Span;
  readonly problems: readonly Item[];
}

export interface Steps {
  readonly items: readonly Item[];
  /** 针对上述问题，一是…: each step is one problem's. */
  readonly paired: boolean;
  readonly words: string;
}

const PROBLEM_HEAD = /问题|不足|短板|差距|困难|滞后指标|薄弱环节/u;
const STEP_HEAD = /打算|计划|下一步|下步|下阶段|措施|安排|思路|谋划|努力方向|对策|建议|展望|要点/u;
/** Opens the steps within a part or a paragraph. */
const STEP_OPENING = /(?:针对|对于?)(?:上述|以上|这些|存在的|前述)[^，。；：]{0,10}(?:问题|不足|差距|短板)|(?:^|。)(?:下一步|下半年|今后|下阶段|接下来|对此)/u;
const PAIRED = /(?:针对|对于?)(?:上述|以上|这些|存在的|前述)[^，。；：]{0,10}(?:问题|不足|差距|短板)/u;
const ITEM = /(?:^|(?<=[。；：，]))(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])/gu;
/** A paragraph that is an item as a whole. */
const OWN_ITEM = /^(?:（[一二三四五六七八九十\d]{1,3}）|\d{1,2} ?[.、．](?!\d))/u;

/** null: the draft has no part of problems. */
export function problemPartOf(draft: Draft): { readonly part: ProblemPart; readonly steps: Steps | null } | null {
  const { text } = draft;
  const lines = draft.structure.lines.filter(({ level }) => level !== "residue" && level !== "table" && level !== "title");
  const at = lines.findIndex((line) => isHead(line) && PROBLEM_HEAD.test(headOf(text, line)) && !/^[^不]*(?:解决|破解|聚焦|围绕)/u.test(headOf(text, line)));
  const head = lines[at];
  if (!head) return null;
  const rest = lines.slice(at + 1);
  const endsAt = rest.findIndex(({ level }) => isAbove(level, head.level));
  const own = [head, ...(endsAt < 0 ? rest : rest.slice(0, endsAt))];
  const behind = endsAt < 0 ? [] : rest.slice(endsAt);
  // a part of problems and measures, or a paragraph of both, turns to the steps somewhere
  const pieces = own.map((line) => ({ start: line === head ? Math.min(line.headEnd, line.end) : line.start, end: line.end, line }));
  const turn = pieces.findIndex(({ start, end, line }) => (line !== head && isHead(line) && STEP_HEAD.test(headOf(text, line))) || STEP_OPENING.test(text.slice(start, end)));
  const problemSpans: Span[] = turn < 0 ? pieces : pieces.slice(0, turn);
  const stepSpans: Span[] = turn < 0 ? [] : pieces.slice(turn + 1);
  const turning = pieces[turn];
  if (turning) {
    const within = text.slice(turning.start, turning.end).search(STEP_OPENING);
    if (within > 0) problemSpans.push({ start: turning.start, end: turning.start + within + 1 });
    stepSpans.unshift({ start: turning.start + Math.max(within, 0), end: turning.end });
  }
  const planned = behind.filter(({ plan }, index) => plan || behind.slice(0, index + 1).some((line) => line.level === "h1" && STEP_HEAD.test(headOf(text, line))));
  stepSpans.push(...planned.map(({ start, end }) => ({ start, end })));
  const stepWords = stepSpans.map(({ start, end }) => text.slice(start, end)).join("\n");
  const paired = stepSpans.find(({ start, end }) => PAIRED.test(text.slice(start, end)));
  return {
    part: { words: problemSpans.map(({ start, end }) => text.slice(start, end)).join("\n"), head: { start: head.textStart, end: Math.max(head.headEnd, head.textStart + 1) }, problems: itemsOf(text, problemSpans) },
    steps: stepSpans.length === 0 ? null : { items: paired ? listOf(text, stepSpans, paired) : [], paired: paired !== undefined, words: stepWords },
  };
}

/** The paired list: in its own paragraph, or the paragraphs behind it that are items, when it only announces them. */
function listOf(text: string, spans: readonly Span[], paired: Span): readonly Item[] {
  const own = itemsOf(text, [paired]);
  if (own.length > 0) return own;
  const behind = spans.slice(spans.indexOf(paired) + 1);
  const end = behind.findIndex((span) => itemsOf(text, [span]).length === 0);
  return itemsOf(text, end < 0 ? behind : behind.slice(0, end));
}

function isHead({ level, headEnd, textStart }: Line): boolean {
  return (level === "h1" || level === "h2" || level === "h3") && headEnd > textStart;
}

function headOf(text: string, { textStart, headEnd }: Line): string {
  return text.slice(textStart, headEnd).slice(0, 40);
}

const RANKS = ["h1", "h2", "h3"];

function isAbove(level: Line["level"], other: Line["level"]): boolean {
  const rank = RANKS.indexOf(level);
  return rank >= 0 && rank <= RANKS.indexOf(other);
}

/** 一是…；二是…, from each enumerator to the next. */
function itemsOf(text: string, spans: readonly Span[]): readonly Item[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (OWN_ITEM.test(words)) return [{ start, end, words }];
    const starts = Array.from(words.matchAll(ITEM), ({ index }) => index);
    return starts.map((from, index): Item => {
      const last = starts[index + 1] ?? words.length;
      return { start: start + from, end: start + last, words: words.slice(from, last) };
    });
  });
}

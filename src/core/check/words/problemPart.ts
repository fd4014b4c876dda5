/** The problems of a report and what it means to do about them, item by item. Rules: language.md 4I, 5.2. */
import { onceFor } from "../../onceFor";
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
  /** What is numbered among the steps; of a paired list that list. */
  readonly items: readonly Item[];
  /** 针对上述问题，一是…: each step is one problem's. */
  readonly paired: boolean;
  readonly words: string;
}

const PROBLEM_HEAD = /问题|不足|短板|差距|困难|滞后指标|薄弱环节/u;
/** Goes before a heading that only speaks of troubles: 帮扶困难职工. */
const CERTAIN_HEAD = /存在|不足|短板|的问题|主要问题|问题和|问题与|问题及|困难和/u;
const NO_PROBLEM = /^[^不]*(?:解决|破解|聚焦|围绕|整治|化解)|困难(?:职工|群众|家庭|妇女|儿童|学生|党员|残疾|老|户|群体)|问题(?:导向|线索|整改|清单|台账)/u;
const STEP_HEAD = /打算|计划|下一步|下月|工作重点|重点工作|怎么干|下步|下阶段|措施|安排|思路|谋划|努力方向|对策|建议|展望|要点/u;
/** What ends the last item of a part. */
const PART = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)/u;
/** Opens the steps within a part or a paragraph. */
const STEP_OPENING = /(?:针对|对于?)(?:上述|以上|这些|存在的|前述)[^，。；：]{0,10}(?:问题|不足|差距|短板)|(?:^|。)(?:下一步|下半年|今后|下阶段|接下来|对此|(?:20\d\d|明|新的一|来)年[，我全将要重是])/u;
const PAIRED = /(?:针对|对于?)(?:上述|以上|这些|存在的|前述)[^，。；：]{0,10}(?:问题|不足|差距|短板)/u;
const ITEM = /(?:^|(?<=[。；：，]))(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十][，、])/gu;
/** Paragraphs that are items as a whole: the first style that stands there is the list's. */
const STYLES = [/^（[一二三四五六七八九十]{1,3}）/u, /^（\d{1,2}）/u, /^\d{1,2} ?[.、．](?!\d)/u];

/** null: the draft has no part of problems. */
export const problemPartOf = onceFor((draft: Draft): { readonly part: ProblemPart; readonly steps: Steps | null } | null => {
  const { text } = draft;
  const lines = draft.structure.lines.filter(({ level }) => level !== "residue" && level !== "table" && level !== "title");
  const heads = lines.flatMap((line, index) => (isHead(line) && PROBLEM_HEAD.test(headOf(text, line)) && !NO_PROBLEM.test(headOf(text, line)) ? [{ index, words: headOf(text, line) }] : []));
  const at = (heads.find(({ words }) => CERTAIN_HEAD.test(words)) ?? heads[0])?.index ?? -1;
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
  const announced = stepSpans.find(({ start, end }) => PAIRED.test(text.slice(start, end)));
  const ofPair = announced ? listOf(text, stepSpans, announced) : [];
  // 对这些问题，要加以解决 announces no list
  const paired = ofPair.length > 0;
  return {
    part: { words: problemSpans.map(({ start, end }) => text.slice(start, end)).join("\n"), head: { start: head.textStart, end: Math.max(head.headEnd, head.textStart + 1) }, problems: itemsOf(text, problemSpans) },
    steps: stepSpans.length === 0 ? null : { items: paired ? ofPair : itemsOf(text, stepSpans), paired, words: stepWords },
  };
});

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

/** （一）… with all its paragraphs; without such 一是…；二是…, from each enumerator to the next. */
function itemsOf(text: string, spans: readonly Span[]): readonly Item[] {
  const styles = spans.map(({ start, end }) => STYLES.findIndex((style) => style.test(text.slice(start, Math.min(end, start + 8)))));
  const style = styles.find((one) => one >= 0);
  if (style !== undefined) {
    const ends = spans.flatMap(({ start, end }, index) => (styles[index] === style || PART.test(text.slice(start, Math.min(end, start + 8))) ? [index] : []));
    return ends.flatMap((head, index) => {
      if (styles[head] !== style) return [];
      const [start, end] = [spans[head]?.start ?? 0, spans[(ends[index + 1] ?? spans.length) - 1]?.end ?? 0];
      return [{ start, end, words: text.slice(start, end) }];
    });
  }
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const starts = Array.from(words.matchAll(ITEM), ({ index }) => index);
    return starts.map((from, index): Item => {
      const last = starts[index + 1] ?? words.length;
      return { start: start + from, end: start + last, words: words.slice(from, last) };
    });
  });
}

/** Up to its first comma, without the enumerator. */
export function topicOf(words: string): string {
  return (words.replace(/^(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十][，、]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2} ?[.、．])/u, "").split(/[，。；]/u)[0] ?? "").slice(0, 40);
}

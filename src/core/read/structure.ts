/** The lines of a document and what each is: title, headings of three levels, text, residue. Rules: language.md 1.7, 5.3, 6.3, 6.6. */
import type { Level } from "../outline/paragraph";
import { contains, startingWord, wordsOf, type Words } from "./wordsIn";
import { LOOKING_AHEAD, LOOKING_BACK, PLAN_HEADINGS, PLAN_OPENINGS, RESULT_HEADINGS } from "./words/contexts";
import { yearsIn } from "./yearsIn";
import { FOOTER_WORDS, LONGEST_PAGE_LINE, PAGE_WORDS } from "./words/residue";

export interface Line {
  /** Without blanks at either end; offsets into the document. */
  readonly start: number;
  readonly end: number;
  /** `residue`: of the page it was copied from, no part of the report; `table`: shown elsewhere as a table. */
  readonly level: Level | "residue" | "table";
  /** Where the text behind an enumerator (一、 （一） 1.) begins; `start` without one. */
  readonly textStart: number;
  /** End of the heading sentence, which is `end` where the line is a heading alone, `start` where there is no heading. */
  readonly headEnd: number;
  /** In a part that says what is going to be done. */
  readonly plan: boolean;
}

export interface Structure {
  readonly lines: readonly Line[];
  /** Whether the report covers a half year. */
  readonly halfYear: boolean;
  /** The year that it reports on (the first of its title, else the one that its text names most); null when none is printed. */
  readonly year: number | null;
}

const NUMERAL = "一二三四五六七八九十";
const ENUMERATORS: readonly { readonly level: "h1" | "h2" | "h3"; readonly pattern: RegExp }[] = [
  { level: "h1", pattern: new RegExp(`^(?:[${NUMERAL}]{1,3} ?[、.．，：]|第[${NUMERAL}]{1,3}(?:部分|章|篇)[、：]?) *`, "u") },
  { level: "h2", pattern: new RegExp(`^（ ?[${NUMERAL}]{1,3} ?）[、.．]? *`, "u") },
  { level: "h3", pattern: /^(?:\d{1,2} ?(?:[、．]|\.(?!\d))|（ ?\d{1,2} ?）[、．]?) */u },
];
const TITLE_WORDS = wordsOf(["总结", "小结", "计划", "报告", "汇报", "要点", "方案", "打算", "安排", "谋划", "述职", "思路", "情况", "材料"]);
const LONGEST_TITLE = 50;
const LONGEST_HEAD = 60;
const LONGEST_HEADING = 80;
/** Of a heading below the first level that says which part it opens. */
const LONGEST_ZONE_HEAD = 24;
/** Lines in which a title is looked for that names the year of the report. */
const HEAD_LINES = 12;
/** Where no title names the year: how much less a year counts that stands in a plan. */
const PLANNED = 0.25;

/** `text` is the normal text; `tables` are spans that hold tables. Linear in the length of the text. */
export function structureOf(text: string, tables: readonly { readonly start: number; readonly end: number }[]): Structure {
  const spans = lineSpans(text);
  const lines: Line[] = [];
  let footer = false;
  let titled = false;
  let headed = false;
  let zone = zoneOfDocument(text);
  const zones: { own: boolean; h1: boolean | null; h2: boolean | null; h3: boolean | null } = { own: zone, h1: null, h2: null, h3: null };
  let table = 0;
  let previousItem = 0;
  spans.forEach(({ start, end }) => {
    while ((tables[table]?.end ?? Infinity) <= start) table += 1;
    const plain = { start, end, textStart: start, headEnd: start };
    if ((tables[table]?.start ?? Infinity) <= start) {
      lines.push({ ...plain, level: "table", plan: zone });
      return;
    }
    const words = text.slice(start, Math.min(end, start + LONGEST_PAGE_LINE + 1));
    const isShort = words.length <= LONGEST_PAGE_LINE;
    if (isShort && contains(words, FOOTER_WORDS) && words.length < 40) footer = true;
    else if (footer && (words.includes("。") || !isShort)) footer = false;
    if (isShort && (footer || isPageLine(words))) {
      lines.push({ ...plain, level: "residue", plan: zone });
      return;
    }
    const found = enumeratorOf(words, previousItem);
    if (!found) {
      const title = isTitle(words, titled, headed);
      if (title) {
        zones.own = zoneOfWords(words) ?? zones.own;
        zones.h1 = zones.h2 = zones.h3 = null;
      }
      titled = true;
      zone = zones.h3 ?? zones.h2 ?? zones.h1 ?? zones.own;
      lines.push({ ...plain, level: title ? "title" : headed ? "body" : "lead", plan: zone || startingWord(words, 0, PLAN_OPENINGS) !== "" });
      return;
    }
    headed = true;
    titled = true;
    const { level, length } = found;
    previousItem = level === "h3" ? Number(/^\d+/u.exec(words)?.[0] ?? 0) : 0;
    const head = headingEnd(text, start + length, end);
    // （二）完成检查3120人，占年度目标任务的104%。 is the first sentence of its text and heads nothing
    const own = level === "h1" || head - start <= LONGEST_ZONE_HEAD ? zoneOfWords(text.slice(start, head)) : null;
    if (level === "h1") {
      zones.h1 = own;
      zones.h2 = null;
    } else if (level === "h2") zones.h2 = own;
    // 7、明年的打算 on its own line is the heading of what follows
    zones.h3 = level === "h3" && head === end ? own : null;
    zone = (level === "h3" ? own : null) ?? zones.h2 ?? zones.h1 ?? zones.own;
    lines.push({ start, end, level, textStart: start + length, headEnd: head, plan: zone });
  });
  return { lines, ...coverageOf(text, lines) };
}

/** Non-empty lines without the blanks around them. */
function lineSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 11 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue;
    let from = start;
    let to = at;
    while (from < to && isBlank(text.charCodeAt(from))) from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = at + 1;
  }
  return spans;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xfeff || code === 0x200b;
}

/** 2推进…: a bare number continues a list that has begun. */
function enumeratorOf(words: string, previousItem: number): { readonly level: "h1" | "h2" | "h3"; readonly length: number } | null {
  for (const { level, pattern } of ENUMERATORS) {
    const length = pattern.exec(words)?.[0].length;
    if (length !== undefined && length < words.length) return { level, length };
  }
  const bare = previousItem > 0 && words.startsWith(String(previousItem + 1)) ? String(previousItem + 1).length : 0;
  return bare > 0 && /^[\u4e00-\u9fff]{2}/u.test(words.slice(bare)) && !/^[年月日个名场次户人件万元]/u.test(words.slice(bare)) ? { level: "h3", length: bare } : null;
}

/** A heading alone ends with its line; a run-in heading with its first sentence. No heading: where the text begins. */
function headingEnd(text: string, start: number, end: number): number {
  const stop = text.slice(start, Math.min(end, start + LONGEST_HEAD + 1)).search(/[。！？]/u);
  if (stop >= 0) return start + stop + 1;
  return end - start <= LONGEST_HEADING ? end : start;
}

function isTitle(words: string, titled: boolean, headed: boolean): boolean {
  if (words.length > LONGEST_TITLE || /[。；，：！？]$/u.test(words) || /[。；]/u.test(words)) return false;
  if (!titled) return true;
  return contains(words, TITLE_WORDS) && (!headed || /[年度局委办会镇乡村社区街道]/u.test(words)) && words.length >= 6;
}

function isPageLine(words: string): boolean {
  return contains(words, PAGE_WORDS) || /^(?:[-—–－ ]*\d{1,4}[-—–－ ]*|第 ?\d+ ?页.*)$/u.test(words);
}

function zoneOfWords(words: string): boolean | null {
  const plans = contains(words, PLAN_HEADINGS);
  const results = contains(words, RESULT_HEADINGS);
  return plans === results ? null : plans;
}

/** Without a title to tell: how often a text looks ahead and how often back. */
function zoneOfDocument(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const count = ({ list }: Words): number => list.reduce((sum, word) => sum + sample.split(word).length - 1, 0);
  return count(LOOKING_AHEAD) > 8 * count(LOOKING_BACK);
}

/** Which year and how much of it the report is about. */
function coverageOf(text: string, lines: readonly Line[]): { readonly halfYear: boolean; readonly year: number | null } {
  const prose = lines.filter(({ level }) => level !== "residue");
  const head = prose.slice(0, HEAD_LINES);
  const first = head[0] ? text.slice(head[0].start, Math.min(head[0].end, head[0].start + 400)) : "";
  const titled = head.filter(({ level }) => level === "title").flatMap(({ start, end }) => yearsIn(text.slice(start, end)));
  return { halfYear: /半年/u.test(first) && !/全年/u.test(first), year: titled[0]?.value ?? yearMostNamed(text, prose) };
}

/** A report that calls itself 经验材料 tells 2022年、2023年、2024年 in a row: the year that most is said of, of two the later one. */
function yearMostNamed(text: string, lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { start, end, plan } of lines) {
    const words = text.slice(start, end);
    for (const { value, start: from, end: to } of yearsIn(words)) {
      // 2021—2030年, 到2035年, and what is planned
      if (/[—~\-至到]$/u.test(words.slice(0, from)) || /^年?[—~\-至]/u.test(words.slice(to, to + 2))) continue;
      counts.set(value, (counts.get(value) ?? 0) + (plan ? PLANNED : 1));
    }
  }
  return [...counts].sort(([one, often], [other, seldom]) => seldom - often || other - one)[0]?.[0] ?? null;
}

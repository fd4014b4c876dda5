/** Every run of a text that may be a number: digits, the masks that stand for digits, Chinese numerals. Rules: language.md 6.2, 6.4, 6.5. */
import { readChinese } from "../number/chineseNumeral";
import { BEGINS_MEASURE } from "./measure";

export interface NumberRun {
  /** Number or mask alone, without hedge, scale and unit; a range whole. */
  readonly start: number;
  readonly end: number;
  readonly form: "digit" | "mask" | "chinese";
  /** null: a mask, or no single number. */
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  /** Where the second number of a range begins. */
  readonly second: number | null;
  /** What stands between the first number and the connector: 13万元—17万元. */
  readonly between: string;
}

const OTHER = 0;
const DIGIT = 1;
const MASK = 2;
const CHINESE = 3;

/** × ╳ □ ○ * X x _ as they stand for a digit. */
const MASKS = "Xx×╳✕*＊□○●_";
const CHINESE_DIGITS = "零〇一二两三四五六七八九十百千万亿";
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = DIGIT;
  for (const mask of MASKS) table[mask.charCodeAt(0)] = MASK;
  for (const digit of CHINESE_DIGITS) table[digit.charCodeAt(0)] = CHINESE;
  return table;
}

/** Long enough for every number that a report holds; a longer run is no number. */
const LONGEST = 24;
const PERCENT_WORDS = "百分之";
const CONNECTORS = "-—－−~至到";
/** What a unit or scale may put between a number and the connector of its range. */
const BETWEEN = ["%", "万元", "亿元", "元", "万", "亿", "个", "名", "人", "户", "场", "次"];

/** In text order, from a normal text (`normalText`). */
export function numberRuns(text: string): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    if (kind === CHINESE && isWord(text, at)) {
      at += 1;
      continue;
    }
    const first = kind === CHINESE ? chineseRun(text, at) : digitRun(text, at);
    const run = first.valid ? withRange(text, first) : null;
    if (run) runs.push(run);
    at = Math.max(run?.end ?? first.end, at + 1);
  }
  return runs;
}

/** The numeral of 进一步 and 统一: neither a number goes on there nor does a measure word follow. Most numerals are of this sort. */
function isWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return CLASSES[next] !== CHINESE && BEGINS_MEASURE[next] === 0 && !"余多来几至到—-~ ，。；、".includes(text.charAt(at + 1)) && text.charAt(at - 1) !== "之";
}

interface Single {
  readonly start: number;
  readonly end: number;
  readonly form: NumberRun["form"];
  readonly value: number | null;
  /** Whether it can be a number at all. */
  readonly valid: boolean;
}

function chineseRun(text: string, start: number): Single {
  let end = start + 1;
  while (CLASSES[text.charCodeAt(end)] === CHINESE) end += 1;
  // 百分之七点二; elsewhere 点 is a place or an hour
  if (text.charAt(end) === "点" && text.startsWith(PERCENT_WORDS, start - PERCENT_WORDS.length)) {
    let last = end + 1;
    while (CLASSES[text.charCodeAt(last)] === CHINESE) last += 1;
    if (last > end + 1) end = last;
  }
  const run = text.slice(start, end);
  const value = run === "万" ? aloneTenThousand(text, start) : end - start > LONGEST ? null : readChinese(run);
  return { start, end, form: "chinese", value, valid: value !== null };
}

/** 万余名 is a number, the 万 of 几万 and of 万众 none. */
function aloneTenThousand(text: string, at: number): number | null {
  return /[余多名人]/u.test(text.charAt(at + 1)) && !/[几数上成千百]/u.test(text.charAt(at - 1)) ? 10_000 : null;
}

/** 1,234 · 1 234 · 12.5 · 8、7万元 · 20xx · xx.x · **; a second point makes it a date or a version, which is no number. */
function digitRun(text: string, start: number): Single {
  let end = start;
  let masked = false;
  let points = 0;
  for (;;) {
    while (isNumeral(text, end)) {
      masked ||= CLASSES[text.charCodeAt(end)] === MASK;
      end += 1;
    }
    const mark = text.charAt(end);
    if ((mark === "." || mark === "．") && isNumeral(text, end + 1)) points += 1;
    else if (!(groupsThousand(text, start, end) && points === 0) && !isStrayPoint(text, start, end)) break;
    else if (mark === "、") points += 1;
    end += 1;
  }
  const raw = text.slice(start, end);
  // of 3.6/10万 the 10 is unit
  const beside = !isLatin(text.charAt(start - 1)) && text.charAt(start - 1) !== "/" && !isLatin(text.charAt(end));
  const valid = points <= 1 && raw.length <= LONGEST && beside && text.charAt(end) !== "+" && text.charAt(start - 1) !== "+";
  if (masked) return { start, end, form: "mask", value: null, valid: valid && (beside || !/[Xx]/u.test(raw)) };
  return { start, end, form: "digit", value: Number(raw.replace(/[, ]/gu, "").replace(/[、．]/u, ".")), valid };
}

function isNumeral(text: string, at: number): boolean {
  const kind = CLASSES[text.charCodeAt(at)];
  return kind === DIGIT || kind === MASK;
}

/** A comma or blank before just three digits, after one to three. */
function groupsThousand(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== "," && text.charAt(at) !== " ") return false;
  const isDigit = (index: number): boolean => CLASSES[text.charCodeAt(index)] === DIGIT;
  const leading = at - start;
  return leading >= 1 && (leading <= 3 || text.charAt(at - 4) === text.charAt(at)) && isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
}

/** 8、7万元: one digit on each side and money or a rate behind. Rule: language.md 6.5. */
function isStrayPoint(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== "、" || at - start > 3 || CLASSES[text.charCodeAt(at + 1)] !== DIGIT) return false;
  return /^[万亿%元]/u.test(text.slice(at + 2, at + 3)) && CLASSES[text.charCodeAt(at - 1)] === DIGIT && !text.slice(start, at).includes(".");
}

function isLatin(character: string): boolean {
  return /^[A-Za-z]$/u.test(character);
}

/** 300—1000 · 一至二 · 15%—30%: one number of two ends. */
function withRange(text: string, first: Single): NumberRun {
  const single: NumberRun = { start: first.start, end: first.end, form: first.form, value: first.value, range: null, second: null, between: "" };
  const between = BETWEEN.find((unit) => text.startsWith(unit, first.end) && CONNECTORS.includes(text.charAt(first.end + unit.length))) ?? "";
  let at = first.end + between.length;
  if (!CONNECTORS.includes(text.charAt(at)) || text.charAt(at) === "") return single;
  // 由65%到80% is a rise, 3到5名 a range
  if (text.charAt(at) === "到" && between !== "") return single;
  at += 1;
  if (text.charAt(at) === text.charAt(at - 1) && text.charAt(at) === "-") at += 1;
  const kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
  if (kind === OTHER) return single;
  const last = kind === CHINESE ? chineseRun(text, at) : digitRun(text, at);
  if (!last.valid || last.form !== first.form) return single;
  const range = first.value !== null && last.value !== null ? ([first.value, last.value] as const) : null;
  return { ...single, end: last.end, value: null, range, second: last.start, between };
}

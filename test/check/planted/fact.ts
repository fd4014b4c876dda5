/** What a clean text says twice over: a figure and those it follows from, written beside the text as `kind: figure = figure / figure`. */

/** A number as it stands in a text; `value` is in the plain unit (万 and 亿 multiplied out, % not divided), `place` the worth of its last digit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly scale: number;
  readonly value: number;
  readonly place: number;
}

export interface Fact {
  readonly kind: string;
  /** As written, for messages. */
  readonly line: string;
  /** The result first; a literal of the fact itself (`#50%`) is no figure of the text. */
  readonly operands: readonly (Figure | number)[];
  /** Where the snippets stand; for facts about words. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const NUMBER = /\d+(?:\.\d+)?/gu;
/** Facts about words: nothing to compute. `said`: a clause that names its thing whole. `full`: a rate that is 100 % as it stands. */
const WORDS: readonly string[] = ["pair", "said", "full"];

/** Throws where a line does not fit its text: the measure itself would be wrong. */
export function factsOf(text: string, lines: string): readonly Fact[] {
  return lines.split("\n").filter(Boolean).map((line) => factOf(text, line));
}

function factOf(text: string, line: string): Fact {
  const [kind = "", rest = ""] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
  const snippets = rest.trim().split(/ [=+\-*/<>~:] /u);
  const placed = snippets.map((snippet) => (snippet.startsWith("#") ? null : placeOf(text, snippet, line)));
  const operands = snippets.map((snippet, at): Figure | number | null => {
    const place = placed[at] ?? null;
    if (place === null) return Number.parseFloat(snippet.slice(1));
    return kind === "pair" ? null : figureIn(text, snippet, place);
  });
  return { kind, line, operands: operands.filter((one) => one !== null), places: placed.filter((one) => one !== null) };
}

function placeOf(text: string, marked: string, line: string): Place {
  const [bare = "", nth = "1"] = marked.replaceAll(/[[\]]/gu, "").split("@");
  const starts: number[] = [];
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) starts.push(at);
  const start = starts[Number(nth) - 1];
  if (start === undefined || (starts.length > 1 && !marked.includes("@"))) throw new RangeError(`“${bare}” stands ${String(starts.length)} times: ${line}`);
  return { start, end: start + bare.length };
}

/** The number in brackets, or else the only one; words alone are no figure. */
function figureIn(text: string, snippet: string, { start }: Place): Figure | null {
  const bare = snippet.split("@")[0] ?? "";
  const open = bare.indexOf("[");
  const numbers = [...bare.replaceAll(/[[\]]/gu, "").matchAll(NUMBER)];
  const found = open >= 0 ? numbers.find(({ index }) => index >= open) : numbers[0];
  if (open < 0 && numbers.length > 1) throw new RangeError(`which number: ${snippet}`);
  return found ? figureAt(text, start + found.index, found[0]) : null;
}

export function figureAt(text: string, start: number, digits: string): Figure {
  const end = start + digits.length;
  const scale = SCALES[text.charAt(end)] ?? 1;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { start, end, digits, scale, value: Number(digits) * scale, place: scale / 10 ** decimals };
}

/** All numbers of a text, in order. */
export function figuresOf(text: string): readonly Figure[] {
  return [...text.matchAll(NUMBER)].map(({ index, 0: digits }) => figureAt(text, index, digits));
}

export function valueOf(operand: Figure | number): number {
  return typeof operand === "number" ? operand : operand.value;
}

/** What the result must be, from the rest; nothing for facts that only order their figures. */
const RESULTS: Readonly<Record<string, (rest: readonly number[]) => number>> = {
  sum: (rest) => rest.reduce((sum, value) => sum + value, 0),
  rate: ([part = 0, whole = 1]) => (part / whole) * 100,
  share: ([part = 0, whole = 1]) => (part / whole) * 100,
  completion: ([actual = 0, target = 1]) => (actual / target) * 100,
  growth: ([now = 0, then = 1]) => Math.abs(now / then - 1) * 100,
  mean: ([total = 0, count = 1]) => total / count,
  times: ([now = 0, then = 1]) => now / then,
  points: ([now = 0, then = 0]) => Math.abs(now - then),
  pacegap: ([rate = 0, pace = 0]) => Math.abs(rate - pace),
  product: (rest) => rest.reduce((product, value) => product * value, 1),
  sample: ([rate = 0, whole = 0]) => Math.round((rate / 100) * whole),
  rest: ([whole = 0, part = 0]) => whole - part,
  same: ([other = 0]) => other,
};

/** Orders that must hold between the first two figures. */
const ORDERS: Readonly<Record<string, (first: number, second: number) => boolean>> = {
  part: (part, whole) => part <= whole,
  adopted: (adopted, sent) => adopted <= sent,
  half: (half, year) => half <= year,
  plan: (target, reached) => target > reached,
  over: (actual, target) => actual > target,
  met: (actual, target) => actual >= target,
  basic: (actual, target) => actual >= target * 0.95 && actual < target,
  pace: (rate, pace) => rate >= pace,
  lag: (rate, pace) => rate < pace,
  near: (base, value) => value < base && value >= base * 0.95,
  more: (base, value) => value > base && value <= base * 1.1,
};

/** What is wrong with a fact, or nothing. */
export function wrongIn({ kind, operands }: Fact): string | null {
  const [first = NaN, ...rest] = operands.map(valueOf);
  if (WORDS.includes(kind)) return null;
  if (kind === "shares") return Math.abs(first + rest.reduce((sum, value) => sum + value, 0) - 100) < 0.11 ? null : "shares do not add to 100";
  const order = ORDERS[kind];
  if (order) return order(first, rest[0] ?? NaN) ? null : `${String(first)} and ${String(rest[0])}`;
  const result = RESULTS[kind]?.(rest);
  if (result === undefined) return "no such kind of fact";
  const head = operands[0];
  const place = typeof head === "object" ? head.place : 0;
  const exact = kind === "sum" || kind === "same" || kind === "rest" || kind === "product" || kind === "points" || kind === "sample";
  return Math.abs(result - first) <= (exact ? 0 : place / 2) + 1e-6 ? null : `${String(first)} is ${String(result)}`;
}

/** What an office does to a generated paragraph, at random: the text that comes of it, and what was done, to be held against an update. */
import type { Segment, Source } from "../../../src/core/narrate/segment";
import type { Chance } from "../fuzz/chance";

/** A number whole with all that belongs to it, anything else by character. */
export interface Atom {
  readonly text: string;
  /** Index in the generated paragraph; null where the user put it in. */
  readonly origin: number | null;
  /** Of generated numbers. */
  readonly source: Source | null;
}

export interface Edited {
  readonly atoms: readonly Atom[];
  /** Phrases that the user put in, in no order. */
  readonly phrases: readonly string[];
  /** Whether the user wrote numbers: changed ones, copies, own ones. */
  readonly numbersTouched: boolean;
}

/** Words that no generated paragraph has. */
const PHRASES = ["经党组会审议", "姐妹们齐心协力", "（含线上专场）", "据统计", "难得可贵的是", "；同时注重回访", "，受到群众欢迎", "我们还办了夜校。", "冒着酷暑", "挨家挨户地"];
const OWN_NUMBERS = ["，其中夜间417次", "（另有某村263人旁听）", "连续办了819天"];
const OTHER_WORDS = ["三十来", "好几十", "近两百"];

export function atomsOf(segments: readonly Segment[]): readonly Atom[] {
  const pieces = segments.flatMap(({ text, source }): readonly Omit<Atom, "origin">[] => (source ? [{ text, source }] : (text.match(/\d+|[\s\S]/gu) ?? []).map((word) => ({ text: word, source: null }))));
  return pieces.map((piece, origin) => ({ ...piece, origin }));
}

export function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join("");
}

type Hand = (draft: Draft, chance: Chance) => void;

interface Draft {
  atoms: Atom[];
  phrases: string[];
  numbersTouched: boolean;
}

const HANDS: readonly Hand[] = [insert, insert, remove, removeClause, replace, moveSentence, split, join, changeNumber, copyNumber, ownNumber, rewrite];

export function edited(generated: readonly Atom[], chance: Chance): Edited {
  const draft: Draft = { atoms: [...generated], phrases: [], numbersTouched: false };
  for (let times = 1 + chance.below(5); times > 0; times -= 1) chance.pick(HANDS)(draft, chance);
  const text = textOf(draft.atoms);
  // a later hand may have gone into an earlier one's words
  return { ...draft, phrases: draft.phrases.filter((phrase) => text.includes(phrase)) };
}

function put(draft: Draft, at: number, removed: number, phrase: string): void {
  draft.atoms.splice(at, removed, ...[...phrase].map((text) => ({ text, origin: null, source: null })));
  if (phrase.length > 1) draft.phrases.push(phrase);
}

function insert(draft: Draft, chance: Chance): void {
  put(draft, chance.below(draft.atoms.length + 1), 0, chance.pick(PHRASES));
}

function remove(draft: Draft, chance: Chance): void {
  draft.atoms.splice(chance.below(draft.atoms.length + 1), 1 + chance.below(12));
}

function removeClause(draft: Draft, chance: Chance): void {
  const [from, to] = spanOf(draft, chance, "，。；");
  draft.atoms.splice(from, to - from);
}

function replace(draft: Draft, chance: Chance): void {
  put(draft, chance.below(draft.atoms.length + 1), 1 + chance.below(6), chance.pick(PHRASES));
}

function moveSentence(draft: Draft, chance: Chance): void {
  const [from, to] = spanOf(draft, chance, "。；");
  const moved = draft.atoms.splice(from, to - from);
  const [, at] = spanOf(draft, chance, "。；");
  draft.atoms.splice(at, 0, ...moved);
}

function split(draft: Draft, chance: Chance): void {
  swapMark(draft, chance, "，", "。");
}

function join(draft: Draft, chance: Chance): void {
  swapMark(draft, chance, "。", "，");
}

function swapMark(draft: Draft, chance: Chance, from: string, to: string): void {
  const places = draft.atoms.flatMap(({ text }, index) => (text === from ? [index] : []));
  if (places.length > 0) put(draft, chance.pick(places), 1, to);
}

function changeNumber(draft: Draft, chance: Chance): void {
  const places = numbersIn(draft);
  if (places.length === 0) return;
  const at = chance.pick(places);
  const text = draft.atoms[at]?.text ?? "";
  const digits = /[\d.]+/u.exec(text)?.[0] ?? "";
  put(draft, at, 1, text.replace(/[\d.]+/u, () => (chance.once(2) ? String(Number(digits) + 1 + chance.below(9)) : chance.pick(OTHER_WORDS))));
  draft.numbersTouched = true;
}

function copyNumber(draft: Draft, chance: Chance): void {
  const places = numbersIn(draft);
  if (places.length === 0) return;
  put(draft, chance.below(draft.atoms.length + 1), 0, `（也就是${draft.atoms[chance.pick(places)]?.text ?? ""}）`);
  draft.numbersTouched = true;
}

function ownNumber(draft: Draft, chance: Chance): void {
  put(draft, chance.below(draft.atoms.length + 1), 0, chance.pick(OWN_NUMBERS));
  draft.numbersTouched = true;
}

/** Other words throughout; some of the numbers are said again. */
function rewrite(draft: Draft, chance: Chance): void {
  if (!chance.once(3)) return;
  const kept = draft.atoms.filter(({ source }) => source !== null && chance.once(2));
  draft.atoms = [];
  draft.phrases = [];
  for (const number of kept) {
    put(draft, draft.atoms.length, 0, chance.pick(PHRASES));
    draft.atoms.push(number);
  }
  put(draft, draft.atoms.length, 0, chance.pick(PHRASES));
}

function numbersIn({ atoms }: Draft): readonly number[] {
  return atoms.flatMap(({ source }, index) => (source ? [index] : []));
}

/** From behind one of the marks to behind the next. */
function spanOf({ atoms }: Draft, chance: Chance, marks: string): readonly [number, number] {
  const ends = [0, ...atoms.flatMap(({ text }, index) => (text.length === 1 && marks.includes(text) ? [index + 1] : [])), atoms.length];
  const first = chance.below(ends.length - 1);
  return [ends[first] ?? 0, ends[first + 1] ?? atoms.length];
}

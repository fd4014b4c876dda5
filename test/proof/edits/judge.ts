/** What is wrong with an update of an edited paragraph, by what was done to it and not by how the product goes about it. */
import { answeredText, openParts } from "../../../src/app/edited/answer";
import { mergeEdit, type MergedEdit } from "../../../src/app/edited/mergeEdit";
import type { Segment } from "../../../src/core/narrate/segment";
import { atomsOf, textOf, type Atom, type Edited } from "./editScript";

export interface Case {
  readonly then: readonly Segment[];
  readonly now: readonly Segment[];
  readonly edit: Edited;
}

export interface Verdict {
  readonly merged: MergedEdit;
  readonly losses: readonly string[];
}

/** Deletions are looked for in stretches of this many characters. */
const STRETCH = 6;

export function judge({ then, now, edit }: Case): Verdict {
  const texts: Texts = { then: textOf(atomsOf(then)), mine: textOf(edit.atoms), now: textOf(atomsOf(now)) };
  const merged = mergeEdit(texts.then, texts.mine, now);
  const open = openParts(merged);
  const mine = answeredText(merged, open.map((part) => ({ ...part, take: "mine" })));
  if (mine === null) return { merged, losses: ["answers to all that was asked do not settle it"] };
  const then_ = atomsOf(then);
  const kept = [...lostPhrases(then_, edit, mine), ...undoneDeletions(then_, edit, texts, mine), ...notIdempotent(texts.now, mine, now)];
  const whole = mergeEdit(texts.then, texts.then, now);
  const unedited = whole.parts.length === 1 && whole.parts[0]?.kind === "settled" && whole.parts[0].text === texts.now ? [] : ["a text without an edit is not the generated one"];
  if (open.length > 0) return { merged, losses: [...kept, ...unedited, ...asksForNothing(then_, atomsOf(now), edit)] };
  return { merged, losses: [...kept, ...unedited, ...staleNumbers(then_, atomsOf(now), edit, mine, merged)] };
}

interface Texts {
  readonly then: string;
  readonly mine: string;
  readonly now: string;
}

function lostPhrases(then: readonly Atom[], { phrases }: Edited, result: string): readonly string[] {
  const numbers = new Set(then.flatMap(({ text, source }) => (source ? [text] : [])));
  return phrases.flatMap((phrase) => {
    // a number of the report in the user's words may have been renewed
    const own = [...numbers].some((number) => phrase.includes(number)) ? (phrase.split(/\d/u)[0] ?? "") : phrase;
    // a mark at its ends may be the one that stood there
    const sought = own.replace(/^[，；。]|[，；。]$/gu, "");
    return result.includes(sought) ? [] : [`the user's words are lost: ${sought}`];
  });
}

function undoneDeletions(then: readonly Atom[], { atoms }: Edited, texts: Texts, result: string): readonly string[] {
  const kept = new Set(atoms.map(({ origin }) => origin));
  const [before, mine, now, after] = [texts.then, texts.mine, texts.now, result].map(masked);
  const found: string[] = [];
  for (let start = 0; start + STRETCH <= then.length; start += 1) {
    const run = then.slice(start, start + STRETCH);
    if (run.some(({ origin }) => kept.has(origin)) || !(now ?? "").includes(masked(sentenceAt(then, start, start + STRETCH)))) continue;
    const sought = masked(textOf(run));
    const allowed = count(mine, sought) + Math.max(0, count(now, sought) - count(before, sought));
    if (count(after, sought) > allowed) found.push(`a deletion is undone: ${textOf(run)}`);
  }
  return found.slice(0, 1);
}

/** What now says in another sentence, it may say in the same words. */
function sentenceAt(then: readonly Atom[], start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !/[。；]/u.test(then[from - 1]?.text ?? "")) from -= 1;
  while (to < then.length && !/[。；]/u.test(then[to - 1]?.text ?? "")) to += 1;
  return textOf(then.slice(from, to));
}

function notIdempotent(now: string, result: string, segments: readonly Segment[]): readonly string[] {
  const again = mergeEdit(now, result, segments);
  return openParts(again).length === 0 && answeredText(again, []) === result && again.unplaced.length === 0 ? [] : ["a second update changes something"];
}

/** Where the figures alone have moved and the user wrote no number, there is nothing to ask. */
function asksForNothing(then: readonly Atom[], now: readonly Atom[], { numbersTouched }: Edited): readonly string[] {
  const same = then.length === now.length && then.every(({ text, source }, index) => (source ? keyOf(now[index]) === keyOf({ source }) : now[index]?.source === null && now[index]?.text === text));
  const numbers = then.filter(({ source }) => source !== null).map(({ text }) => text);
  const alike = new Set(numbers).size < numbers.length;
  return same && !numbersTouched && !alike ? ["it asks although only numbers have moved"] : [];
}

function staleNumbers(then: readonly Atom[], now: readonly Atom[], edit: Edited, result: string, { unplaced }: MergedEdit): readonly string[] {
  const nowText = textOf(now);
  return then.flatMap((atom, index) => {
    const { text, source } = atom;
    const successor = source && onlyOf(then, source) === 1 && onlyOf(now, source) === 1 ? now.find((other) => keyOf(other) === keyOf(atom))?.text : undefined;
    if (!source || successor === text) return [];
    if (!stands(nowText, text) && stands(result, text)) return [`a stale number stands: ${text}`];
    if (successor === undefined) return [];
    if (!stands(result, successor) && !unplaced.some((number) => number.now === successor)) return [`a figure has no place and is not named: ${successor}`];
    const lead = leadOf(then, edit.atoms, index);
    const [, behind, ...more] = lead === "" || count(textOf(then), lead) > 1 || !nowText.includes(lead + successor) ? [] : result.split(lead);
    return behind === undefined || more.length > 0 || behind.startsWith(successor) ? [] : [`behind ${lead} stands ${behind.slice(0, 8)}, not ${successor}`];
  });
}

/** The words before a number that the user left with it; empty where they did not. */
function leadOf(then: readonly Atom[], mine: readonly Atom[], index: number): string {
  const at = mine.findIndex(({ origin }) => origin === index);
  const lead = then.slice(Math.max(0, index - 4), index);
  const whole = at >= 0 && lead.length === 4 && lead.every(({ source, origin }, step) => source === null && mine[at - 4 + step]?.origin === origin);
  return whole ? textOf(lead) : "";
}

function keyOf(atom: Pick<Atom, "source"> | undefined): string {
  return atom?.source ? `${atom.source.code}.${atom.source.field}.${atom.source.rule}` : "";
}

function onlyOf(atoms: readonly Atom[], source: NonNullable<Atom["source"]>): number {
  return atoms.filter((atom) => keyOf(atom) === keyOf({ source })).length;
}

/** Whether the number stands there, and not within a longer one. */
function stands(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    if (!/[\d.近约逾]/u.test(text.charAt(at - 1)) && !/^次/u.test(text.slice(at + number.length))) return true;
  }
  return false;
}

function masked(text: string): string {
  return text.replace(/(?:不足|[近约逾])?\d[\d.]*余?[万亿]?/gu, "#");
}

function count(text = "", sought: string): number {
  return text.split(sought).length - 1;
}

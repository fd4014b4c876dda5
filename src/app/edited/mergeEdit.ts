/**
 * An edited paragraph with the figures of now: the text as it was generated (`then`) became what the user made of it (`mine`) and
 * what the figures make of it (`now`). A three-way merge by node-diff3, in which a number is the same piece whatever its value:
 * so it is renewed inside rewritten words, and only words meet in conflicts. Where both sides speak, the place stays open.
 */
import { diff3MergeRegions, type IRegion } from "node-diff3";
import type { Segment } from "../../core/narrate/segment";
import { endsClause, piecesOf, type Piece } from "./pieces";
import { hasChanged, recognitionOf, type Recognition } from "./recognition";
import { renewalOf, type Renewal } from "./renewal";

export interface SettledPart {
  readonly kind: "settled";
  readonly text: string;
}

/** The user has to say which; either may be empty. */
export interface OpenPart {
  readonly kind: "open";
  /** The user's words, with the numbers renewed that are recognised in them. */
  readonly mine: string;
  readonly now: string;
}

export type MergePart = SettledPart | OpenPart;

/** A figure that moved and that the user's text does not state any more. */
export interface UnplacedNumber {
  readonly now: string;
  /** Of the indicator; empty where the number counts over the register. */
  readonly code: string;
}

export interface MergedEdit {
  readonly parts: readonly MergePart[];
  readonly unplaced: readonly UnplacedNumber[];
}

interface Sides {
  readonly then: readonly Piece[];
  readonly mine: readonly Piece[];
  readonly now: readonly Piece[];
  readonly renewal: Renewal;
  readonly recognition: Recognition;
}

export function mergeEdit(then: string, mine: string, segments: readonly Segment[]): MergedEdit {
  const sides = sidesOf(then, mine, segments.map(({ text }) => text).join(""));
  const parts = regionsOf(sides).map((region) => partsOf(sides, region));
  if (parts.includes(null)) return { parts: [wholeOf(sides)], unplaced: [] };
  return { parts: joined(parts.flatMap((some) => some ?? [])), unplaced: unplaced(sides, segments) };
}

function sidesOf(thenText: string, mineText: string, nowText: string): Sides {
  const [then, mine, now] = [piecesOf(thenText), piecesOf(mineText), piecesOf(nowText)];
  const renewal = renewalOf(then, now);
  return { then, mine, now, renewal, recognition: recognitionOf(then, mine, renewal) };
}

/** Each generated piece has its index for a name, so that the library finds just the partners that were found here. */
function regionsOf({ then, mine, now, renewal, recognition }: Sides): readonly IRegion<string>[] {
  const named = (length: number, prefix: string, partners: readonly number[]): string[] =>
    Array.from({ length }, (_, index) => ((partners[index] ?? -1) >= 0 ? String(partners[index]) : `${prefix}${String(index)}`));
  return diff3MergeRegions(named(mine.length, "m", recognition.partners), then.map((_, index) => String(index)), named(now.length, "n", renewal.partners));
}

/** null where a number of the user's text has no figure any more: then the paragraph is asked for as a whole. */
function partsOf(sides: Sides, region: IRegion<string>): readonly MergePart[] | null {
  if (!region.stable) return conflictOf(sides, region);
  const { buffer, bufferStart, bufferLength } = region;
  const end = bufferStart + bufferLength;
  if (buffer === "b") return [settled(textOf(sides.now.slice(bufferStart, end)))];
  if (buffer === "a") return ownParts(sides, bufferStart, end);
  return [settled(sides.then.slice(bufferStart, end).map(({ text }, index) => sides.renewal.numbers.get(bufferStart + index)?.piece.text ?? text).join(""))];
}

/** Words that only the user has: theirs, with the numbers renewed that are recognised. */
function ownParts({ mine, renewal, recognition: { moved, rivals } }: Sides, start: number, end: number): readonly MergePart[] | null {
  const parts: MergePart[] = [];
  for (let index = start; index < end; index += 1) {
    const text = mine[index]?.text ?? "";
    const figure = moved.get(index) ?? rivals.get(index);
    const successor = figure === undefined ? undefined : renewal.numbers.get(figure);
    if (figure === undefined) parts.push(settled(text));
    else if (!successor?.sure) return null;
    else parts.push(rivals.has(index) ? { kind: "open", mine: text, now: successor.piece.text } : settled(successor.piece.text));
  }
  return parts;
}

function conflictOf(sides: Sides, { aStart, aLength, oStart, oLength, bStart, bLength }: Exclude<IRegion<string>, { readonly stable: true }>): readonly MergePart[] | null {
  const now = sides.now.slice(bStart, bStart + bLength);
  if (oLength === 0) return bothOf(sides, now, ownParts(sides, aStart, aStart + aLength), oStart);
  const untouched = textOf(sides.mine.slice(aStart, aStart + aLength)) === textOf(sides.then.slice(oStart, oStart + oLength));
  const mine = renewedText(sides, aStart, aStart + aLength);
  return untouched || mine === textOf(now) ? [settled(textOf(now))] : [{ kind: "open", mine, now: textOf(now) }];
}

/** Both sides put something in at one place, and nothing went: both stand, a clause of now where it parts from the next. */
function bothOf({ then }: Sides, now: readonly Piece[], mine: readonly MergePart[] | null, at: number): readonly MergePart[] | null {
  const [last, next] = [now[now.length - 1], then[at]];
  const first = last !== undefined && endsClause(last) && (next === undefined || !endsClause(next));
  return mine && (first ? [settled(textOf(now)), ...mine] : [...mine, settled(textOf(now))]);
}

function wholeOf(sides: Sides): OpenPart {
  return { kind: "open", mine: renewedText(sides, 0, sides.mine.length), now: textOf(sides.now) };
}

/** What the user would keep; a number whose figure is only likely is shown to them before. */
function renewedText({ mine, renewal, recognition: { partners, moved } }: Sides, start: number, end: number): string {
  return mine.slice(start, end).map(({ text }, offset) => renewal.numbers.get(moved.get(start + offset) ?? partners[start + offset] ?? -1)?.piece.text ?? text).join("");
}

function unplaced({ then, renewal, recognition: { gone } }: Sides, segments: readonly Segment[]): readonly UnplacedNumber[] {
  return gone.flatMap((number) => {
    const successor = renewal.numbers.get(number);
    if (!successor?.sure || !hasChanged(then, renewal, number)) return [];
    const { text, start } = successor.piece;
    return [{ now: text, code: codeAt(segments, start, start + text.length) }];
  });
}

function codeAt(segments: readonly Segment[], start: number, end: number): string {
  let at = 0;
  for (const { text, source } of segments) {
    const from = at;
    at += text.length;
    if (source && from < end && at > start) return source.code;
  }
  return "";
}

function joined(parts: readonly MergePart[]): readonly MergePart[] {
  return parts.reduce<readonly MergePart[]>((done, part) => {
    const last = done[done.length - 1];
    if (part.kind === "open") return part.mine === part.now ? joined([...done, settled(part.now)]) : [...done, part];
    if (part.text === "") return done;
    return last?.kind === "settled" ? [...done.slice(0, -1), settled(last.text + part.text)] : [...done, part];
  }, []);
}

function settled(text: string): SettledPart {
  return { kind: "settled", text };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

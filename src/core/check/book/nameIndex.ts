/**
 * Indicators by what a report may call them: their names, and the words that frames put before their values. Found by shared pairs of
 * characters, rare pairs counting more, so that a name is compared with the few that share something and not with all of them.
 */
import type { Dataset } from "../../indicator/dataset";
import { withoutMeasure } from "../../indicator/withoutMeasure";
import { parsePattern, type PatternNode } from "../../outline/pattern";
import { normalName } from "../../read/normalName";

export interface NameIndex {
  /** Best first, each indicator once. `title`: what the reader would call it; `own`: the words beside the number itself. */
  likely(title: string, own: string): readonly Likely[];
  /** The words that a title, normal or not, is compared by. */
  plain(words: string): string;
}

export interface Likely {
  readonly code: string;
  /** 0 to 1; 1 is the same name. */
  readonly likeness: number;
}

interface Alias {
  readonly code: string;
  readonly text: string;
  readonly pairs: ReadonlySet<string>;
  weight: number;
  /** A frame's words (办结), not the name. */
  readonly frame: boolean;
}

/** Shorter frames' words are true of many things. */
const SHORTEST_FRAME = 2;
/** A short name inside a longer title says less than its equal. */
const CONTAINED = 0.92;
const MOST = 6;
/** Of a frame's own words that are as short as 办结. */
export const SHORT_FRAME = 0.9;

export function nameIndexOf({ indicators }: Pick<Dataset, "indicators">): NameIndex {
  const codeOf = new Map(indicators.map(({ name, code }) => [name, code]));
  const aliases: Alias[] = [];
  const taken = new Set<string>();
  const add = (code: string, words: string, frame: boolean): void => {
    const text = plainWords(words);
    if (text.length < SHORTEST_FRAME || taken.has(`${code}\n${text}`)) return;
    taken.add(`${code}\n${text}`);
    aliases.push({ code, text, pairs: pairsIn(text), weight: 0, frame });
  };
  for (const { code, name, unit, frame } of indicators) {
    add(code, withoutMeasure(name, unit), false);
    for (const { slot, words } of frameWords(parsePattern(frame).nodes)) add(slot === "" ? code : (codeOf.get(slot) ?? slot), words, true);
  }
  const postings = new Map<string, number[]>();
  aliases.forEach(({ pairs }, index) => {
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list) list.push(index);
      else postings.set(pair, [index]);
    }
  });
  const rarest = Math.log(1 + aliases.length);
  const weights = new Map([...postings].map(([pair, list]) => [pair, Math.log(1 + aliases.length / list.length)]));
  const weightOf = (pair: string): number => weights.get(pair) ?? rarest * UNKNOWN;
  for (const alias of aliases) for (const pair of alias.pairs) alias.weight += weightOf(pair);
  const known = new Map<string, readonly Likely[]>();
  return {
    plain: plainWords,
    likely(title, own) {
      const key = `${title}\n${own}`;
      const found = known.get(key) ?? search(aliases, postings, weightOf, plainWords(title), plainWords(own));
      known.set(key, found);
      return found;
    },
  };
}

/** Pairs that no name has are words around the name as often as another name. */
const UNKNOWN = 0.5;

function search(aliases: readonly Alias[], postings: ReadonlyMap<string, readonly number[]>, weightOf: (pair: string) => number, title: string, own: string): readonly Likely[] {
  const [titled, owned] = [pairsIn(title), own === title ? null : pairsIn(own)];
  const best = new Map<string, number>();
  const weigh = (said: ReadonlySet<string>, text: string, factor: number): void => {
    let total = 0;
    const shared = new Map<number, number>();
    for (const pair of said) {
      const weight = weightOf(pair);
      total += weight;
      for (const index of postings.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight);
    }
    for (const [index, weight] of shared) {
      const { code, text: name, weight: whole, frame } = aliases[index] as Alias;
      const like = name === text ? (frame && name.length < 4 ? SHORT_FRAME : 1) : Math.max((2 * weight) / (total + whole), name.length >= 4 && text.includes(name) ? CONTAINED * Math.sqrt(whole / Math.max(total, whole)) : 0);
      const scored = like * factor;
      if (scored > (best.get(code) ?? 0)) best.set(code, scored);
    }
  };
  weigh(titled, title, 1);
  if (owned) weigh(owned, own, 1);
  return [...best].map(([code, likeness]) => ({ code, likeness })).sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
}

function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function plainWords(words: string): string {
  return normalName(words).replace(/(?:一|二|三|四|五|六|七|八|九|十)是/gu, "");
}

interface FrameWords {
  /** Name in the slot; empty: the row's own. */
  readonly slot: string;
  readonly words: string;
}

/** 办结{信访办结}，办结率{} says 办结 of the one and 办结率 of the other; 为{}妇女提供法律援助 has its words on both sides. */
function frameWords(nodes: readonly PatternNode[]): readonly FrameWords[] {
  const found: FrameWords[] = [];
  let before = "";
  let open: { readonly slot: string; readonly before: string } | null = null;
  const close = (behind: string): void => {
    if (open) found.push({ slot: open.slot, words: open.before + behind });
    open = null;
  };
  const walk = (some: readonly PatternNode[]): void => {
    for (const node of some) {
      if (node.kind === "optional") walk(node.nodes);
      else if (node.kind === "text") {
        const parts = node.text.split(/[，。；：]/u);
        close(parts[0] ?? "");
        before = parts.length > 1 ? (parts.at(-1) ?? "") : before + node.text;
      } else if (node.kind === "slot") {
        close("");
        if (node.field === "") open = { slot: node.name, before };
        before = "";
      }
    }
  };
  walk(nodes);
  close("");
  return found;
}

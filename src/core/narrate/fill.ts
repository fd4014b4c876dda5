/** A pattern with its slots filled. An optional part goes when any slot in it is empty; elsewhere an empty slot leaves a hole. */
import { isMask } from "../number/manner";
import { askedFor, type AutoNode, type PatternNode, type SlotNode } from "../outline/pattern";
import { words, type Segment } from "./segment";

export interface Filler {
  slot(node: SlotNode): readonly Segment[] | null;
  auto(node: AutoNode): readonly Segment[] | null;
  /** Optional parts stay, holes and all. */
  readonly keepsParts?: boolean;
}

export function fill(nodes: readonly PatternNode[], filler: Filler): readonly Segment[] {
  const filled: Segment[] = [];
  for (const node of nodes) filled.push(...part(node, filler));
  return filled;
}

function part(node: PatternNode, filler: Filler): readonly Segment[] {
  switch (node.kind) {
    case "text":
      return [words(node.text)];
    case "slot":
      return filler.slot(node) ?? [{ text: "", source: null, hole: askedFor(node), ...maskOf(node) }];
    case "auto":
      return filler.auto(node) ?? [{ text: "", source: null, hole: node.raw }];
    case "optional": {
      const inner = fill(node.nodes, filler);
      return hasHole(inner) && !filler.keepsParts ? [] : inner;
    }
  }
}

/** The same of words that are said as a whole or not at all, and have no automatic text: null when any slot outside the optional parts is empty. */
export function filledWhole(nodes: readonly PatternNode[], slot: Filler["slot"]): readonly Segment[] | null {
  const filled: Segment[] = [];
  for (const node of nodes) {
    const some = wholePart(node, slot);
    if (!some) return null;
    filled.push(...some);
  }
  return filled;
}

function wholePart(node: PatternNode, slot: Filler["slot"]): readonly Segment[] | null {
  switch (node.kind) {
    case "text":
      return [words(node.text)];
    case "slot":
      return slot(node);
    case "optional":
      return filledWhole(node.nodes, slot) ?? [];
    case "auto":
      return null;
  }
}

function maskOf({ manner, written }: SlotNode): Pick<Segment, "mask"> {
  return written && isMask(written) ? { mask: manner } : {};
}

export function hasHole(segments: readonly Segment[]): boolean {
  return segments.some(({ hole }) => hole !== undefined);
}

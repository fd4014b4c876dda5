/** A pattern with its slots filled. An optional part goes when any slot in it is empty; elsewhere an empty slot leaves a hole. */
import { isMask, parseManner } from "../number/manner";
import { askedFor, type AutoNode, type PatternNode, type SlotNode } from "../outline/pattern";
import { words, type Segment } from "./segment";

export interface Filler {
  slot(node: SlotNode): readonly Segment[] | null;
  auto(node: AutoNode): readonly Segment[] | null;
  /** Optional parts stay, holes and all. */
  readonly keepsParts?: boolean;
}

export function fill(nodes: readonly PatternNode[], filler: Filler): readonly Segment[] {
  return nodes.flatMap((node): readonly Segment[] => {
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
  });
}

function maskOf({ manner }: SlotNode): Pick<Segment, "mask"> {
  const parsed = parseManner(manner);
  return parsed && isMask(parsed) ? { mask: manner } : {};
}

export function hasHole(segments: readonly Segment[]): boolean {
  return segments.some(({ hole }) => hole !== undefined);
}

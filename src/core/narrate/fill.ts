/** A pattern with its slots filled. An optional part goes when any slot in it is empty; elsewhere an empty slot leaves a hole. */
import type { AutoNode, PatternNode, SlotNode } from "../outline/pattern";
import { words, type Segment } from "./segment";

export interface Filler {
  slot(node: SlotNode): readonly Segment[] | null;
  auto(node: AutoNode): readonly Segment[] | null;
}

export function fill(nodes: readonly PatternNode[], filler: Filler): readonly Segment[] {
  return nodes.flatMap((node): readonly Segment[] => {
    switch (node.kind) {
      case "text":
        return [words(node.text)];
      case "slot":
        return filler.slot(node) ?? [{ text: "", source: null, hole: node.raw }];
      case "auto":
        return filler.auto(node) ?? [{ text: "", source: null, hole: node.raw }];
      case "optional": {
        const inner = fill(node.nodes, filler);
        return hasHole(inner) ? [] : inner;
      }
    }
  });
}

export function hasHole(segments: readonly Segment[]): boolean {
  return segments.some(({ hole }) => hole !== undefined);
}

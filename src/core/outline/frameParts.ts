/** 表述 of an indicator, read once: all of it, what it says of its own value first, and what only goes on from that: 举办讲座26场 | ，覆盖群众2960人次. */
import type { Indicator } from "../indicator/indicator";
import { onceFor } from "../onceFor";
import { parsePattern, type PatternNode } from "./pattern";

export type FramePart = "whole" | "head" | "tail";

export type FrameParts = Readonly<Record<FramePart, readonly PatternNode[]>>;

const NO_FRAME: FrameParts = { whole: [], head: [], tail: [] };

export function framePartsOf(indicator: Pick<Indicator, "frame">): FrameParts {
  return indicator.frame === "" ? NO_FRAME : parts(indicator);
}

const parts = onceFor(({ frame }: Pick<Indicator, "frame">): FrameParts => {
  const { nodes: whole } = parsePattern(frame);
  const tail = whole.findLastIndex((node) => !goesOn(node)) + 1;
  return { whole, head: whole.slice(0, tail), tail: whole.slice(tail) };
});

function goesOn(node: PatternNode): boolean {
  const [first] = node.kind === "optional" ? node.nodes : [];
  return first?.kind === "text" && first.text.startsWith("，");
}

/** A wording of the phrase tables said of one indicator; null where a term that it cannot do without is empty. */
import { parsePattern, type PatternNode } from "../outline/pattern";
import { filledWhole } from "./fill";
import type { Segment } from "./segment";
import { TERMS, type Told } from "./terms";

export function inTerms(wording: string, told: Told): readonly Segment[] | null {
  return filledWhole(nodesOf(wording), ({ raw }) => TERMS[raw]?.(told) ?? null);
}

/** Wordings are the product's own: there are as many as the tables have. */
const PARSED = new Map<string, readonly PatternNode[]>();

function nodesOf(wording: string): readonly PatternNode[] {
  const known = PARSED.get(wording);
  if (known) return known;
  const { nodes } = parsePattern(wording);
  PARSED.set(wording, nodes);
  return nodes;
}

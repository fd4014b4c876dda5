import type { Finding } from "../../core/check/finding";

/** A draft with more places than this is not filled in yet: to be told so once is enough. */
const MANY = 20;

/** One finding with a count for all the masks of a draft that is hardly begun; of fewer, each its own. */
export function masksTogether(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings.filter(({ reason }) => reason === "mask_left");
  if (!first || others.length < MANY) return findings;
  const left = new Set(others);
  const all: Finding = { ...first, with: { ...first.with, count: others.length + 1 }, related: others.map(({ start, end }) => ({ start, end })) };
  return findings.flatMap((finding) => (finding === first ? [all] : left.has(finding) ? [] : [finding]));
}

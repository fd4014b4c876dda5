/** A draft against itself: every rule that is on, in the order of the text. */
import { CLAIM_RULES } from "./claims/rules";
import type { Draft } from "./draft";
import type { Finding } from "./finding";
import { NUMBER_RULES } from "./numbers/rules";
import type { Rule } from "./rule";
import { toldOnce } from "./toldOnce";
import { WORD_RULES } from "./words/rules";

export const RULES: readonly Rule[] = [...NUMBER_RULES, ...CLAIM_RULES, ...WORD_RULES];

/** @param also ids of rules to be tried that are off. */
export function checkDraft(draft: Draft, also: ReadonlySet<string> = new Set()): readonly Finding[] {
  return toldOnce(RULES.filter(({ id, off }) => off !== true || also.has(id)).flatMap((rule) => findingsOf(rule, draft)));
}

export function findingsOf({ id, severity, find }: Pick<Rule, "id" | "severity" | "find">, draft: Draft): readonly Finding[] {
  return Array.from(find(draft), (found) => ({ rule: id, severity, with: {}, related: [], expected: null, correction: null, ...found }));
}

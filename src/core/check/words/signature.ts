/** The day under which a draft is signed or dated: the last line that is a date and nothing else. Rule: language.md 1.8. */
import { onceFor } from "../../onceFor";
import { type DateLine, dateLineOf } from "../../read/dateLine";
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";

export interface Signature extends Span, DateLine {}

export const signatureOf = onceFor(({ text, structure: { lines } }: Draft): Signature | null => {
  for (const { start, end } of [...lines].reverse()) {
    const date = dateLineOf(text.slice(start, end));
    if (date) return { start, end, ...date };
  }
  return null;
});

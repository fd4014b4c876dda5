/** What stands in “…” or 《…》 is a name, and its numbers and words are its own. Rule: language.md 6.3. */
import { onceFor } from "../../onceFor";
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";

/** Between the marks. */
export interface Name extends Span {
  readonly text: string;
  readonly isTitle: boolean;
}

const NAMES = /“(?<quoted>[^“”《》\r\n]{1,60})”|《(?<title>[^《》\r\n]{1,60})》/gu;

export function namesIn(text: string): readonly Name[] {
  return Array.from(text.matchAll(NAMES), ({ index, 0: { length }, groups }) => ({ start: index + 1, end: index + length - 1, text: groups?.["quoted"] ?? groups?.["title"] ?? "", isTitle: groups?.["title"] !== undefined }));
}

/** Of a whole draft. */
export const namesOf = onceFor(({ text }: Draft): readonly Name[] => namesIn(text));

/** A whole clause in quotes is a plain statement, and no name. */
export function isIn(names: readonly Name[], at: number): boolean {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = names[middle];
    if (!name || name.start > at) high = middle - 1;
    else if (name.end <= at) low = middle + 1;
    else return name.isTitle || !/[，。；]/u.test(name.text);
  }
  return false;
}

/**
 * Splits a formula so that references can be rewritten and nothing else is touched: strings with
 * doubled quotes, quoted sheet names, error values and words (functions, names, unquoted sheets) are skipped whole.
 */

const SKIPPED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Za-z0-9/]+[!?]?`;
const WORD = String.raw`[\p{L}\p{N}_.\\?]+`;
/** A reference ends where no word, call or sheet mark goes on. */
const END = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;

/** `reference` is the source of a pattern with no capturing groups of its own; it is tried at every word's beginning. */
export function referencePattern(reference: string): RegExp {
  return new RegExp(`${SKIPPED}|(${reference})${END}|${WORD}`, "giu");
}

export function rewriteReferences(
  formula: string,
  pattern: RegExp,
  rewrite: (reference: string, sheet: () => string | null) => string,
): string {
  return formula.replace(pattern, (token: string, reference: string | undefined, offset: number) =>
    reference === undefined ? token : rewrite(reference, () => sheetBefore(formula, offset)),
  );
}

const SHEET_BEFORE = /(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.\\?]+))!$/u;

/** The sheet a reference names, unquoted; null for the formula's own sheet. */
function sheetBefore(formula: string, offset: number): string | null {
  if (formula[offset - 1] !== "!") return null;
  const match = SHEET_BEFORE.exec(formula.slice(0, offset));
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}

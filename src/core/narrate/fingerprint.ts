import type { Segment } from "./segment";

/**
 * A short mark of the words and of every unrounded value behind them: a changed number is seen even where its rounding is the same.
 * FNV-1a, 64 bits in two halves; no secret, only a comparison with what this workbook held before.
 */
export function fingerprintOf(segments: readonly Segment[]): string {
  return hash(segments.map(({ text, source }) => (source ? `${source.code}.${source.field}=${source.value}` : text)).join("|"));
}

function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x85ebca6b);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

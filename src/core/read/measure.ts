import { MEASURES, type Measure } from "./words/measures";

const BY_FIRST: ReadonlyMap<number, readonly Measure[]> = (() => {
  const map = new Map<number, Measure[]>();
  for (const measure of MEASURES) {
    const first = measure.unit.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), measure]);
  }
  for (const list of map.values()) list.sort((a, b) => b.unit.length - a.unit.length);
  return map;
})();

/** First characters of all measure words, by code. */
export const BEGINS_MEASURE: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const first of BY_FIRST.keys()) table[first] = 1;
  return table;
})();

/** The longest measure word at `at` that is not the beginning of another word; null when there is none. */
export function measureAt(text: string, at: number): Measure | null {
  for (const measure of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(measure.unit, at)) continue;
    const next = text.charAt(at + measure.unit.length);
    if (next === "" || !measure.not.includes(next)) return measure;
  }
  return null;
}

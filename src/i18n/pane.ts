import type { Locale } from "./locale";
import { paneZh, type PaneWords } from "./pane.zh-CN";

const WORDS = new Map<Locale, PaneWords>([["zh-CN", paneZh]]);

/** Called by `speak`. */
export function addPaneWords(locale: Locale, words: PaneWords): void {
  WORDS.set(locale, words);
}

/** In Chinese as long as nobody has asked to `speak` another language. */
export function paneWords(locale: Locale): PaneWords {
  return WORDS.get(locale) ?? paneZh;
}

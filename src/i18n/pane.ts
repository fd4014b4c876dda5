import type { Locale } from "./locale";
import { paneEn } from "./pane.en-US";
import { paneZh, type PaneWords } from "./pane.zh-CN";

export function paneWords(locale: Locale): PaneWords {
  return locale === "zh-CN" ? paneZh : paneEn;
}

import type { Locale } from "./locale";
import { outlineEn } from "./outline.en-US";
import { outlineZh, type OutlineWords } from "./outline.zh-CN";

export function outlineWords(locale: Locale): OutlineWords {
  return locale === "zh-CN" ? outlineZh : outlineEn;
}

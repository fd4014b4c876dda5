import type { Locale } from "./locale";
import { readEn } from "./read.en-US";
import { readZh, type ReadWords } from "./read.zh-CN";

export function readWords(locale: Locale): ReadWords {
  return locale === "zh-CN" ? readZh : readEn;
}

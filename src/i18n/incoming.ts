import { incomingEn } from "./incoming.en-US";
import { incomingZh, type IncomingWords } from "./incoming.zh-CN";
import type { Locale } from "./locale";

export function incomingWords(locale: Locale): IncomingWords {
  return locale === "zh-CN" ? incomingZh : incomingEn;
}

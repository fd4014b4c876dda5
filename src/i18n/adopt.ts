import { adoptEn } from "./adopt.en-US";
import { adoptZh, type AdoptWords } from "./adopt.zh-CN";
import type { Locale } from "./locale";

export function adoptWords(locale: Locale): AdoptWords {
  return locale === "zh-CN" ? adoptZh : adoptEn;
}

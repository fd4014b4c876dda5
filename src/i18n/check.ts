import { checkEn } from "./check.en-US";
import { checkZh, type CheckWords } from "./check.zh-CN";
import type { Locale } from "./locale";

export function checkWords(locale: Locale): CheckWords {
  return locale === "zh-CN" ? checkZh : checkEn;
}

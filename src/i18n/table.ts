import type { Locale } from "./locale";
import { tableEn } from "./table.en-US";
import { tableZh, type TableWords } from "./table.zh-CN";

export function tableWords(locale: Locale): TableWords {
  return locale === "zh-CN" ? tableZh : tableEn;
}

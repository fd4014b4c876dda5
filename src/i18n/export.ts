import { exportEn } from "./export.en-US";
import { exportZh, type ExportWords } from "./export.zh-CN";
import type { Locale } from "./locale";

export function exportWords(locale: Locale): ExportWords {
  return locale === "zh-CN" ? exportZh : exportEn;
}

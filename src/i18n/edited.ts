import { editedEn } from "./edited.en-US";
import { editedZh, type EditedWords } from "./edited.zh-CN";
import type { Locale } from "./locale";

export function editedWords(locale: Locale): EditedWords {
  return locale === "zh-CN" ? editedZh : editedEn;
}

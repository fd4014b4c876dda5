import { checkWords } from "../../i18n/check";
import type { CheckWords } from "../../i18n/check.zh-CN";
import { usePane } from "../PaneContext";

export function useCheckWords(): CheckWords {
  return checkWords(usePane().locale);
}

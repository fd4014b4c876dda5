import { readWords } from "../../i18n/read";
import type { ReadWords } from "../../i18n/read.zh-CN";
import { usePane } from "../PaneContext";

export function useReadWords(): ReadWords {
  return readWords(usePane().locale);
}

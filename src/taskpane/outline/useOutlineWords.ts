import { outlineWords } from "../../i18n/outline";
import type { OutlineWords } from "../../i18n/outline.zh-CN";
import { usePane } from "../PaneContext";

export function useOutlineWords(): OutlineWords {
  return outlineWords(usePane().locale);
}

import { incomingWords } from "../../i18n/incoming";
import type { IncomingWords } from "../../i18n/incoming.zh-CN";
import { usePane } from "../PaneContext";

export function useIncomingWords(): IncomingWords {
  return incomingWords(usePane().locale);
}

import { adoptWords } from "../../i18n/adopt";
import type { AdoptWords } from "../../i18n/adopt.zh-CN";
import { tableWords } from "../../i18n/table";
import type { TableWords } from "../../i18n/table.zh-CN";
import { usePane } from "../PaneContext";

export interface TablePageWords {
  readonly words: AdoptWords;
  /** Of fields, kinds, reasons and issues. */
  readonly table: TableWords;
}

export function useAdoptWords(): TablePageWords {
  const { locale } = usePane();
  return { words: adoptWords(locale), table: tableWords(locale) };
}

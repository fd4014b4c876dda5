import type { Evaluation } from "../core/evaluate/evaluate";
import type { Tracker } from "./tracker";

/** A state as the workbook words it; a word typed by hand wins. */
export function statusWordOf({ statusWords }: Pick<Tracker, "statusWords">, { indicator, status }: Evaluation): string {
  const { manualStatus } = indicator;
  return manualStatus !== "" && manualStatus !== status ? manualStatus : (statusWords.get(status) ?? "");
}

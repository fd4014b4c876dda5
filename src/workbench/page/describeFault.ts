/** An error as sentences for the page. */
import { HostError } from "../../host/workbook";
import { issueText } from "../../i18n/issues";
import type { Locale } from "../../i18n/locale";

export function describeFault(error: unknown, locale: Locale): readonly string[] {
  if (error instanceof HostError) return [issueText(error.issue, locale), ...(error.detail === "" ? [] : [error.detail])];
  return [error instanceof Error ? error.message : String(error)];
}

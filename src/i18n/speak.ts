import { addIssues } from "./issues";
import type { Locale } from "./locale";
import { addPaneWords } from "./pane";

/** Before the first word of a language. Chinese is always there; English, which few speak here, is loaded when it is wanted. */
export async function speak(locale: Locale): Promise<void> {
  if (locale === "zh-CN") return;
  const [{ issuesEn }, { paneEn }] = await Promise.all([import("./issues.en-US"), import("./pane.en-US")]);
  addIssues(locale, issuesEn);
  addPaneWords(locale, paneEn);
}

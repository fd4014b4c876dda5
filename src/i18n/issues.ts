import type { Issue } from "../core/issue";
import { issuesZh, type IssueSentences } from "./issues.zh-CN";
import type { Locale } from "./locale";

const SENTENCES = new Map<Locale, IssueSentences>([["zh-CN", issuesZh]]);

/** Called by `speak`. */
export function addIssues(locale: Locale, sentences: IssueSentences): void {
  SENTENCES.set(locale, sentences);
}

/**
 * The sentence for an issue; `address` is its cell as the user finds it (月度填报!F12), empty when it has none.
 * In Chinese as long as nobody has asked to `speak` another language.
 */
export function issueText(issue: Issue, locale: Locale, address = ""): string {
  const sentences = SENTENCES.get(locale) ?? issuesZh;
  return sentences[issue.code]({ ...issue.with, at: address });
}

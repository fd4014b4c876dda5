import type { Issue } from "../core/issue";
import { issuesEn } from "./issues.en-US";
import { issuesZh } from "./issues.zh-CN";
import type { Locale } from "./locale";

/** The sentence for an issue; `address` is its cell as the user finds it (月度填报!F12), empty when it has none. */
export function issueText(issue: Issue, locale: Locale, address = ""): string {
  const sentences = locale === "zh-CN" ? issuesZh : issuesEn;
  return sentences[issue.code]({ ...issue.with, at: address });
}

import type { Finding, FindingReason } from "../../core/check/finding";
import type { Locale } from "../locale";
import { bookEn } from "./book.en-US";
import { bookZh } from "./book.zh-CN";
import { claimsEn } from "./claims.en-US";
import { claimsZh } from "./claims.zh-CN";
import { numbersEn } from "./numbers.en-US";
import { numbersZh } from "./numbers.zh-CN";
import { innerQuotes } from "./innerQuotes";
import type { FindingSentences } from "./sentences";
import { wordsEn } from "./words.en-US";
import { wordsZh } from "./words.zh-CN";

const SENTENCES: Readonly<Record<Locale, FindingSentences<FindingReason>>> = {
  "zh-CN": { ...numbersZh, ...claimsZh, ...wordsZh, ...bookZh },
  "en-US": { ...numbersEn, ...claimsEn, ...wordsEn, ...bookEn },
};

/** Which the sentences put in quotes. */
const NAMES = ["name", "other", "names"];

/** The sentence for a finding; `at` is the address of its cell, empty when it has none. */
export function findingText(finding: Pick<Finding, "reason" | "with">, locale: Locale, at = ""): string {
  const names = Object.fromEntries(NAMES.flatMap((key) => (typeof finding.with[key] === "string" ? [[key, innerQuotes(finding.with[key])]] : [])));
  return SENTENCES[locale][finding.reason]({ ...finding.with, ...names, at });
}

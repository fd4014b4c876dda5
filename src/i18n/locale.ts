/** Any zh is zh-CN, anything else en-US. */
export type Locale = "zh-CN" | "en-US";

export function localeOf(displayLanguage: string): Locale {
  return /^zh\b/iu.test(displayLanguage) ? "zh-CN" : "en-US";
}

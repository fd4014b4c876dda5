/** Values that break programs which take for granted what they are given. */
import { CONTROL_TEXTS, FORMULAS, LONE_SURROGATES, PROTOTYPE_NAMES } from "../../host/hostileTexts";

export const WICKED_WORDS: readonly string[] = [
  ...FORMULAS, ...PROTOTYPE_NAMES, ...CONTROL_TEXTS, ...LONE_SURROGATES,
  "", " ", "0", "-1", "-0", "NaN", "Infinity", "1e999", "-1e999", "1e-999", "0x10", "1048577", "99999999999999999999", "1.5", "null", "true",
  "A1", "A0", "XFD1048576", "XFE1", "A1:XFD1048576", "A1:B", "$A$1", "#REF!", "\u{1F600}", "甲".repeat(300), "9".repeat(400), "[".repeat(400), "{".repeat(400), "(".repeat(400),
]; // prettier-ignore

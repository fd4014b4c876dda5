/** Texts from outside that mean harm, or that some program would take for something else. */

/** Each computes where it is taken for a formula, so that a value that comes back unlike the text gives it away. */
export const FORMULAS: readonly string[] = [
  "=1+1", "+1+1", "-1-1", "@SUM(1,1)", "＝1+1", "＋1+1", "－1-1", "＠SUM(1,1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u3000=1+1", "\uFEFF=1+1",
  '=HYPERLINK("http://example.com","甲")', "=cmd|' /C calc'!A0", "=WEBSERVICE(\"http://example.com\")", "'=1+1", "{=1+1}", "=", "-", "@甲",
]; // prettier-ignore

export const PROTOTYPE_NAMES: readonly string[] = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype", "length"];

const CONTROLS = Array.from({ length: 0x20 }, (_, code) => `甲${String.fromCharCode(code)}乙`);
const DIRECTIONS = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b, 0x200e, 0x2028].map((code) => `甲${String.fromCharCode(code)}乙`);
export const CONTROL_TEXTS: readonly string[] = [...CONTROLS, ...DIRECTIONS, "甲\uFFFE乙", "甲\uFFFF乙", "_x0000_", "]]>&<甲>\"'"];

/** Half a character: no UTF-8 can hold it. */
export const LONE_SURROGATES: readonly string[] = ["甲\uD800乙", "\uDFFF", "\uDC00\uD800", "𠮷\uD842"];

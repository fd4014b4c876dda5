/**
 * What Excel makes of text that is typed into a cell, or set through `values`, which reads strings as if they were
 * typed in an English Excel: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * ("locale-shaped strings are stored as text instead of as dates").
 */
import { serialOf } from "./serialDate";

export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** `format` is what a cell of General format turns into. */
  | { readonly kind: "number"; readonly value: number; readonly format?: string };

export interface Typist {
  /** Completes dates typed without one. */
  readonly year: number;
  /** A user of Chinese Excel types 2026年5月 for a date; to the API that is text. */
  readonly chinese: boolean;
}

export function readTyped(typed: string, typist: Typist): Typed {
  if (typed === "") return { kind: "empty" };
  if (typed.startsWith("'")) return { kind: "text", text: typed.slice(1) };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", formula: typed };
  const text = typed.trim();
  return readWord(text) ?? readNumber(text) ?? readDate(text, typist) ?? readLooseFormula(text) ?? { kind: "text", text: typed };
}

const ERRORS = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/u;

function readWord(text: string): Typed | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  return ERRORS.test(upper) ? { kind: "error", error: upper } : null;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const NUMBER = new RegExp(String.raw`^([-+]?)\s*([$¥￥€£]?)\s*([-+]?)(${DIGITS})(e[-+]?\d+)?\s*(%?)$`, "iu");
const BRACKETED = /^\((.+)\)$/u;
const FRACTION = /^([-+]?)(\d+) (\d{1,5})\/(\d{1,5})$/u;

function readNumber(text: string): Typed | null {
  const inner = BRACKETED.exec(text)?.[1];
  if (inner !== undefined) {
    const typed = /^[-+(]/u.test(inner) ? null : readNumber(inner);
    return typed?.kind === "number" ? { ...typed, value: -typed.value } : null;
  }
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, sign, whole, top, bottom] = fraction;
    const value = Number(whole) + Number(top) / Number(bottom);
    return Number(bottom) === 0 ? null : { kind: "number", value: sign === "-" ? -value : value, format: "# ?/?" };
  }
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = "", currency = "", inside = "", digits = "", exponent = "", percent = ""] = match;
  if (sign !== "" && inside !== "") return null;
  const plain = Number(fifteenDigits(digits.replaceAll(",", "")) + exponent);
  if (!Number.isFinite(plain)) return null;
  const value = (sign + inside === "-" ? -plain : plain) / (percent === "" ? 1 : 100);
  const format = formatOf(digits, currency, exponent, percent);
  return { kind: "number", value, ...(format === null ? {} : { format }) };
}

/** Excel keeps 15 significant digits of what is typed: a longer identity number ends in zeros. */
function fifteenDigits(digits: string): string {
  let seen = 0;
  return digits.replace(/\d/gu, (digit) => {
    if (seen > 0 || digit !== "0") seen += 1;
    return seen > 15 ? "0" : digit;
  });
}

function formatOf(digits: string, currency: string, exponent: string, percent: string): string | null {
  const decimals = digits.includes(".") && !digits.endsWith(".");
  if (percent !== "") return decimals ? "0.00%" : "0%";
  if (currency !== "") return `${currency}#,##0${decimals ? ".00" : ""}`;
  if (exponent !== "") return "0.00E+00";
  return digits.includes(",") ? `#,##0${decimals ? ".00" : ""}` : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*`;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?`;

interface DateForm {
  readonly chinese?: true;
  readonly pattern: RegExp;
  readonly format: string;
  readonly parts: (groups: readonly string[], year: number) => readonly [year: number, month: number, day: number];
}

/** The first form that fits and names a real day wins. */
const DATE_FORMS: readonly DateForm[] = [
  { pattern: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u, format: "yyyy/m/d", parts: ([y, , m, d]) => [Number(y), Number(m), Number(d)] },
  { pattern: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/u, format: "yyyy/m/d", parts: ([m, , d, y]) => [fullYear(y), Number(m), Number(d)] },
  { chinese: true, pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/u, format: 'yyyy"年"m"月"d"日"', parts: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  { chinese: true, pattern: /^(\d{4})年(\d{1,2})月$/u, format: 'yyyy"年"m"月"', parts: ([y, m]) => [Number(y), Number(m), 1] },
  { chinese: true, pattern: /^(\d{1,2})月(\d{1,2})日$/u, format: 'm"月"d"日"', parts: ([m, d], year) => [year, Number(m), Number(d)] },
  { pattern: /^(\d{4})[-/](\d{1,2})$/u, format: "mmm-yy", parts: ([y, m]) => [Number(y), Number(m), 1] },
  { pattern: /^(\d{1,2})[-/](\d{4})$/u, format: "mmm-yy", parts: ([m, y]) => [Number(y), Number(m), 1] },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/u, format: "d-mmm", parts: ([m, d], year) => [year, Number(m), Number(d)] },
  { pattern: /^(\d{1,2})[-/](\d{2})$/u, format: "mmm-yy", parts: ([m, y]) => [fullYear(y), Number(m), 1] },
  { pattern: new RegExp(String.raw`^(\d{1,2})[-/ ]${MONTH}(?:[-/ ](\d{2,4}))?$`, "iu"), format: "d-mmm-yy", parts: ([d, m, y], year) => [y === "" ? year : fullYear(y), monthOf(m), Number(d)] },
  { pattern: new RegExp(String.raw`^${MONTH}[-/ ](\d{4})$`, "iu"), format: "mmm-yy", parts: ([m, y]) => [Number(y), monthOf(m), 1] },
  { pattern: new RegExp(String.raw`^${MONTH}[-/ ](\d{1,2})$`, "iu"), format: "d-mmm", parts: ([m, d], year) => [year, monthOf(m), Number(d)] },
];

const monthOf = (name = ""): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** Two-digit years up to 29 are of this century. */
function fullYear(year = ""): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

const ONLY_TIME = new RegExp(`^${TIME}$`, "iu");
const WITH_TIME = new RegExp(String.raw`^(.+?)\s+(${TIME})$`, "iu");

function readDate(text: string, typist: Typist): Typed | null {
  const time = ONLY_TIME.exec(text);
  if (time !== null) {
    const value = dayFraction(time.slice(1));
    return value === null ? null : { kind: "number", value, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
  }
  const both = WITH_TIME.exec(text);
  if (both !== null) {
    const day = readDate(both[1] ?? "", typist);
    const value = dayFraction(both.slice(3));
    return day?.kind === "number" && value !== null ? { kind: "number", value: day.value + value, format: "yyyy/m/d h:mm" } : null;
  }
  for (const { chinese, pattern, format, parts } of DATE_FORMS) {
    const match = chinese && !typist.chinese ? null : pattern.exec(text);
    if (match === null) continue;
    const serial = serialOf(...parts(match.slice(1).map((group) => group ?? ""), typist.year));
    if (serial !== null) return { kind: "number", value: serial, format };
  }
  return null;
}

function dayFraction([hours, minutes, seconds, half]: readonly (string | undefined)[]): number | null {
  const noon = half === undefined ? 0 : half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + noon;
  if (hour > 23 && half !== undefined) return null;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}

/** `+A1`, `-x` and `@x` are formulas of the days of Lotus. */
function readLooseFormula(text: string): Typed | null {
  if (!/^[-+@]./u.test(text)) return null;
  return { kind: "formula", formula: `=${text.startsWith("-") ? text : text.slice(1)}` };
}

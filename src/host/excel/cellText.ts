/**
 * Strings that stay text. What is set through `values` is read as if it were typed: "=1+1" turns into a formula,
 * "001" into 1, "1-2" and "2026年5月" into dates, "50%" into 0.5, "TRUE" into a truth value. A leading apostrophe
 * makes a cell text whatever its number format; Excel keeps it out of the value. It is put only where it is needed,
 * since the formula bar shows it.
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */

/** Also a quotation of our own: of `'abc` Excel would keep `abc`. Full-width forms count as they do when typed. */
const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠']|^[\t\r\n]/;

const TRUTH_OR_ERROR = /^\s*(?:true|false|真|假|#.*)\s*$/i;

/** Whole texts of digits, signs, Latin letters and the words of dates and times: wider than what Excel reads, on purpose. */
const LIKE_NUMBER_OR_DATE = /^(?=.*\p{Nd})[\p{Nd}\p{P}\p{S}\p{Z}A-Za-z年月日号时点分秒上下午元]*$/u;

/** @param isTextCell the cell's number format is `@`, so only what reads as a formula needs guarding. */
export function cellText(text: string, isTextCell: boolean): string {
  const guarded = STARTS_FORMULA.test(text) || (!isTextCell && (TRUTH_OR_ERROR.test(text) || LIKE_NUMBER_OR_DATE.test(text)));
  return guarded ? `'${text}` : text;
}

/** Excel's limit for one cell. */
export const MAX_CELL_CHARACTERS = 32_767;

/** Texts that Excel would read as something else when the user edits the cell: they get the apostrophe's mark. */

/** Also in full-width forms, which Excel takes for the plain ones when typed. */
const STARTS_FORMULA = /^\s*[=+\-@＝＋－＠']|^[\t\r\n]/;
const TRUTH_OR_ERROR = /^\s*(?:true|false|#(?:n\/a|value!|ref!|div\/0!|num!|name\?|null!))\s*$/i;
/** Digits, signs, and the words of dates and times. "1.2万" and "约30" are not among them: retyped, they shall be numbers. */
const LIKE_NUMBER_OR_DATE = /^(?=.*\p{Nd})[\p{Nd}\s.,:：/\-－()（）%％¥￥$Ee年月日时分秒]*$/u;

export function needsQuotePrefix(text: string): boolean {
  return STARTS_FORMULA.test(text) || TRUTH_OR_ERROR.test(text) || LIKE_NUMBER_OR_DATE.test(text);
}

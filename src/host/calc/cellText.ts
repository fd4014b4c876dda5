/**
 * What to hand to IronCalc, which only knows typed text, so that a cell ends up holding exactly the given value.
 * IronCalc's own reading of typed text differs from Excel's, so nothing is left for it to interpret.
 */

/** Text that IronCalc would take for a formula, number, percentage, amount or error, or that starts with its quote. */
const INTERPRETED = /^\s*[-+=@'#$€£¥￥.,()\d]/u;
const BOOLEAN_WORD = /^\s*(?:true|false)\s*$/iu;

/** An apostrophe only where it is needed, because the grid shows it in its editor. */
export function textAsTyped(text: string): string {
  return INTERPRETED.test(text) || BOOLEAN_WORD.test(text) ? `'${text}` : text;
}

/** Plain decimals: `1e-7` as typed text would also set a scientific number format. */
export function numberAsTyped(value: number): string {
  const shortest = String(value);
  const split = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(shortest);
  if (split === null) return shortest;
  const [, sign = "", head = "", tail = "", power = "0"] = split;
  const exponent = Number(power);
  const digits = head + tail;
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  return `${sign}${digits.slice(0, exponent + 1).padEnd(exponent + 1, "0")}`;
}

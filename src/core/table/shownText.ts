/** A cell as its number format shows it, as far as words need it: dates and fixed decimals. SSF proper is the xlsx library's. */
import { plainDigits } from "../number/round";
import type { Grid } from "./grid";
import { textOf } from "./grid";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar; right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DATE_FORMAT = /[ymd年月日]/iu;

export function shownText(grid: Grid, row: number, column: number): string {
  const merge = grid.merge(row, column);
  const [at, beside] = merge ? [merge.row, merge.column] : [row, column];
  const value = grid.value(at, beside);
  if (typeof value !== "number") return textOf(value);
  const format = grid.format(at, beside).replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, (quoted) => (quoted.startsWith('"') ? quoted.slice(1, -1) : ""));
  if (format !== "General" && DATE_FORMAT.test(format)) return dated(value, format);
  const decimals = /^0(?:\.(0+))?$/u.exec(format)?.[1];
  return decimals === undefined ? String(value) : plainDigits(value, decimals.length);
}

function dated(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial) * DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return format.replace(/yyyy|yy|mm?|dd?/giu, (part) => {
    const value = part.toLowerCase().startsWith("y") ? year : part.toLowerCase().startsWith("m") ? month : day;
    return part.length === 2 && !part.toLowerCase().startsWith("y") ? String(value).padStart(2, "0") : String(value);
  });
}

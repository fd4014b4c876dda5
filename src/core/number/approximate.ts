/** 约数: a figure that is known only as 4000余 or 近3000: the number in it and the words around it. Rule: language.md 1.5. */
import { readChinese } from "./chineseNumeral";
import type { Hedging } from "./manner";
import { shift } from "./round";
import { SCALE_PLACES } from "./scale";
import { isPercent } from "./unit";

export interface Approximate extends Hedging {
  /** In the unit of the cell: a fraction for %. */
  readonly value: number;
  /** As typed, blanks cut. */
  readonly text: string;
}

const AROUND = "(?<before>近|约|大约|逾|超过|超|突破)?(?<percent>百分之)?";
const BEHIND = "(?<sign>[%‰])?$";
const ARABIC = new RegExp(`^${AROUND}(?<number>\\d+(?:\\.\\d+)?)(?<inside>[余多](?=[百千万亿成]))?(?<scale>[百千万亿成])?(?<after>[余多])?${BEHIND}`, "u");
const CHINESE = new RegExp(`^${AROUND}(?<number>[零〇一二两三四五六七八九十百千万亿点]+)(?<inside>[余多](?=[万亿成]))?(?<scale>[万亿成])?(?<after>[余多])?${BEHIND}`, "u");
/** 成 is a tenth. */
const TENTHS = -1;

/** null when the text is no number with a word for an approximation. */
export function readApproximate(text: string, unit: string): Approximate | null {
  if (text === "") return null;
  const plain = text.normalize("NFKC").replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, "").replace(/\s+/gu, "");
  const groups = (ARABIC.exec(plain) ?? CHINESE.exec(plain))?.groups;
  if (!groups) return null;
  const { before = "", percent = "", number = "", inside = "", scale = "", after = "", sign = "" } = groups;
  const read = /^\d/u.test(number) ? Number(number) : readChinese(number);
  if (read === null || before + inside + after === "") return null;
  const value = shift(read, (scale === "成" ? TENTHS : (SCALE_PLACES[scale] ?? 0)) - percentPlaces(unit, percent + sign, scale));
  return Number.isFinite(value) ? { value, text: plain, before, inside, after } : null;
}

/** 近90 in the row of a percentage is 近90%. */
function percentPlaces(unit: string, sign: string, scale: string): number {
  if (!isPercent(unit) || scale === "成") return 0;
  return sign === "‰" ? 3 : 2;
}

/** The figure as it is known, with its unit: 4000余份, 近90%. */
export function renderApproximate({ text }: Approximate, unit: string): string {
  return isPercent(unit) && /[%‰成]|百分之/u.test(text) ? text : text + unit;
}

/** Chinese numerals both ways: 十六, 一百二十, 三万五千, 三点五. Rule: language.md 1.1, 6.4. Ordinals (第三) and 几 are no numbers. */
import { plainDigits } from "./round";

const DIGITS = "零一二三四五六七八九";
const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
/** Within a group of four digits, and what ends a group. */
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** The largest group name is 亿; above this the groups would have to repeat. */
const LARGEST = 1e16;

/** null when the whole text is no numeral. 两千三 is 2300, as it is said; digits in a row (二〇二六) are read one by one. */
export function readChinese(text: string): number | null {
  const [whole = "", fraction, ...more] = text.split("点");
  if (more.length > 0 || whole === "") return null;
  const isRow = [...whole].every((character) => Object.hasOwn(DIGIT_VALUES, character));
  // 三四 is 3 or 4, and no numeral.
  if (isRow && whole.length > 1 && !/[零〇]/u.test(whole)) return null;
  const units = isRow ? readRow(whole) : readPlaces(whole);
  if (units === null || fraction === undefined) return units;
  const decimals = readRow(fraction);
  return decimals === null ? null : Number(`${units}.${[...fraction].map((digit) => DIGIT_VALUES[digit]).join("")}`);
}

function readRow(text: string): number | null {
  const digits = [...text].map((character) => (Object.hasOwn(DIGIT_VALUES, character) ? DIGIT_VALUES[character] : undefined));
  return digits.length === 0 || digits.length > 15 || digits.includes(undefined) ? null : Number(digits.join(""));
}

/** From the left; every place must be smaller than the one before, within its group. */
function readPlaces(text: string): number | null {
  const read: Reading = { total: 0, group: 0, digit: null, place: Infinity, groupPlace: Infinity, last: 1, zero: false };
  for (const character of text) {
    const step = Object.hasOwn(DIGIT_VALUES, character) ? takeDigit(read, character) : Object.hasOwn(PLACES, character) ? takePlace(read, character) : takeGroup(read, character);
    if (!step) return null;
  }
  if (read.digit === null) return read.zero ? null : read.total + read.group;
  // 两千三, 三万五: what follows a place without its own is one place lower; after 零 it is itself.
  return read.total + read.group + read.digit * (read.zero || read.last <= 10 ? 1 : read.last / 10);
}

interface Reading {
  total: number;
  group: number;
  digit: number | null;
  place: number;
  groupPlace: number;
  /** The size of the last place or group word. */
  last: number;
  zero: boolean;
}

function takeDigit(read: Reading, character: string): boolean {
  const value = DIGIT_VALUES[character] ?? 0;
  if (read.digit !== null || (value === 0 && read.zero)) return false;
  if (value === 0) read.zero = true;
  else read.digit = value;
  return true;
}

function takePlace(read: Reading, character: string): boolean {
  const size = PLACES[character] ?? 1;
  // 十六, 百名: without a digit a place is once itself, but only in front.
  if (size >= read.place || (read.digit === null && (read.group > 0 || (size !== 10 && read.total > 0)))) return false;
  read.group += (read.digit ?? 1) * size;
  Object.assign(read, { digit: null, place: size, last: size, zero: false });
  return true;
}

function takeGroup(read: Reading, character: string): boolean {
  const size = GROUPS[character];
  if (size === undefined) return false;
  const before = read.group + (read.digit ?? 0);
  if (size > read.groupPlace) {
    // 两万亿: a larger word multiplies all that stands before it.
    if (size !== 1e8 || read.groupPlace !== 1e4) return false;
    read.total = (read.total + before) * size;
  } else if (size === read.groupPlace || (before === 0 && read.total > 0)) return false;
  else read.total += (before === 0 ? 1 : before) * size;
  Object.assign(read, { group: 0, digit: null, place: Infinity, groupPlace: size, last: size, zero: false });
  return true;
}

/** Plain numerals with at least `decimals` places behind 点; 0 or above. Beyond the names there are, half-width digits. */
export function writeChinese(value: number, decimals = 0): string {
  if (!(value >= 0 && value < LARGEST)) return plainDigits(value, decimals);
  const [whole = "0", fraction = ""] = plainDigits(value, decimals).split(".");
  const spoken = Number(whole) === 0 ? "零" : writeWhole(Number(whole)).replace(/^一十/u, "十");
  return fraction === "" ? spoken : `${spoken}点${[...fraction].map((digit) => DIGITS.charAt(Number(digit))).join("")}`;
}

function writeWhole(value: number): string {
  const [name, size] = value >= 1e8 ? ["亿", 1e8] : ["万", 1e4];
  if (value < size) return writeGroup(value);
  const rest = value % size;
  const head = `${writeWhole(Math.floor(value / size))}${name}`;
  return rest === 0 ? head : `${head}${rest < size / 10 ? "零" : ""}${writeWhole(rest)}`;
}

/** 1-9999. */
function writeGroup(value: number): string {
  let text = "";
  let skipped = false;
  for (const [place, name] of [[1000, "千"], [100, "百"], [10, "十"], [1, ""]] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      skipped = text !== "";
      continue;
    }
    text += `${skipped ? "零" : ""}${DIGITS.charAt(digit)}${name}`;
    skipped = false;
  }
  return text;
}

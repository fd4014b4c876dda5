/** A number of automatic numbering as its format writes it. Reference: ECMA-376 part 1, 17.18.59 ST_NumberFormat. */

const DIGITS = [..."〇一二三四五六七八九"];
const LEGAL = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
]; // prettier-ignore
/** Beyond it numbers are written as digits: nobody counts paragraphs so far. */
const LIMIT = 9_999;

type Format = (value: number) => string;

const digitByDigit: Format = (value) => [...String(value)].map((digit) => DIGITS[Number(digit)] ?? "").join("");
/** 十二 and not 一十二, 一百零五, 一千零五十. */
const thousands = (digits: readonly string[], units: readonly string[], zero: string): Format => (value) => {
  let written = "";
  for (const [index, digit] of [...String(value).padStart(4, "0")].map(Number).entries()) {
    if (digit !== 0) written += (digits[digit] ?? "") + (units[index] ?? "");
    else if (written !== "" && !written.endsWith(zero)) written += zero;
  }
  return written.endsWith(zero) ? written.slice(0, -zero.length) : written;
};
const counted = thousands(DIGITS, ["千", "百", "十", ""], "零");
const chinese: Format = (value) => (value === 0 ? "〇" : counted(value).replace(/^一十/u, "十"));
const from = (base: number, count: number): Format => (value) => (value >= 1 && value <= count ? String.fromCodePoint(base + value - 1) : String(value));
const cycle = (signs: readonly string[]): Format => (value) => signs[(value - 1) % signs.length] ?? String(value);
/** a to z, then aa to zz: the letter repeated. */
const letters = (base: number): Format => (value) => (value < 1 ? "" : String.fromCharCode(base + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20)));
const roman: Format = (value) => {
  let [rest, written] = [value, ""];
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) written += sign;
  return written;
};

const FORMATS: Readonly<Record<string, Format>> = {
  chineseCounting: (value) => (value < 100 ? chinese(value) : digitByDigit(value)),
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: (value) => (value === 0 ? "〇" : counted(value).replace(/一(?=[千百十])/gu, "").replaceAll("零", "")),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (value) => (value === 0 ? "零" : thousands(LEGAL, ["仟", "佰", "拾", ""], "零")(value)),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalFullWidth2: (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: from(0x2460, 20),
  decimalEnclosedCircleChinese: from(0x2460, 20),
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalZero: (value) => String(value).padStart(2, "0"),
  numberInDash: (value) => `- ${String(value)} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters(65),
  lowerLetter: letters(97),
  none: () => "",
};

/** Formats that are not known here come out as digits. */
export function numberText(format: string, value: number): string {
  if (value < 0 || value > LIMIT) return String(value);
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(value) ?? String(value);
}

/**
 * 写法: how a number of the source was written, without the number itself, so that another value can be written alike.
 * A manner is `[before][百分之][digits][余][scale][余][sign]`: 近0万, 0余, 0,000, 0.0%, 百分之一, 百, X万余. Rules: language.md 1.1-1.6, 6.2, 6.5.
 */

/** Words for an approximation and where they stand: before the number, between number and scale (10余万), behind (10万余). */
export interface Hedging {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

export interface Manner extends Hedging {
  /** As it stands in the slot. */
  readonly text: string;
  /** 百分之, or empty. */
  readonly percent: string;
  readonly digits: Digits;
  /** 百 千 万 亿, 成 (tenths of a % unit), or empty. */
  readonly scale: string;
  /** % ％ ‰, with the blank before it if there was one; or empty. */
  readonly sign: string;
}

export type Digits = ArabicDigits | ChineseDigits | MaskDigits;

/** `0`, `00`, `0.0`, `0,000`, and the same in full width. */
export interface ArabicDigits {
  readonly kind: "arabic";
  /** Digits before the decimal mark, at least. */
  readonly least: number;
  readonly decimals: number;
  /** Thousands mark, or empty. */
  readonly group: string;
  /** Decimal mark as found: 8、7 is a common slip. */
  readonly point: string;
  readonly wide: boolean;
}

/** `一` plain numerals · `两` the same with 两 for 2 in front · `百` a round power without 一. */
export interface ChineseDigits {
  readonly kind: "chinese";
  readonly form: "plain" | "two" | "bare";
  readonly decimals: number;
}

/** Where the source had no number: X, xx.x, **. Filled, it becomes half-width digits; without a point with the value's own decimals. */
export interface MaskDigits {
  readonly kind: "mask";
  readonly decimals: number | null;
}

/** Glyphs that public copies put in a number's place. */
export const MASK_GLYPHS = "XxＸｘ×╳✕*＊□■○◯●〇某_＿#＃&＆A?？";

const MASK = `[${MASK_GLYPHS}]+(?:[.．·、,，][${MASK_GLYPHS}]+)?`;
const ARABIC = "0[,，\\u0020\\u00a0\\u2009\\u3000]000(?:[.．·。]0+)?|０[,，\\u3000]０００(?:[.．·。]０+)?|0+(?:[.．·。、]0+|[,，]0{1,2})?|０+(?:[.．·。、]０+|[,，]０{1,2})?";
const MANNER = new RegExp(
  "^(?<before>近|约|大约|逾|超过|超|突破)?(?<percent>百分之)?" +
    `(?:(?<arabic>${ARABIC})|(?<chinese>一点一+|[一两十百千万])|(?<mask>${MASK}))` +
    "(?<inside>[余多](?=[百千万亿成]))?(?<scale>[百千万亿成])?(?<after>[余多])?(?<sign>[ \\u3000]?[%％‰])?$",
  "u",
);

/** null when the text is no manner. */
export function parseManner(text: string): Manner | null {
  const groups = MANNER.exec(text)?.groups;
  if (!groups) return null;
  const { before = "", percent = "", inside = "", scale = "", after = "", sign = "" } = groups;
  return { text, before, percent, digits: digitsOf(groups), inside, scale, after, sign };
}

/** Whether the source had a mask there, which `--unfilled source` gives back. */
export function isMask({ digits }: Manner): boolean {
  return digits.kind === "mask";
}

function digitsOf({ arabic, chinese, mask = "" }: Readonly<Record<string, string | undefined>>): Digits {
  if (arabic !== undefined) return arabicDigits(arabic);
  if (chinese === undefined) {
    const fraction = /[.．·、](.+)$/u.exec(mask)?.[1];
    return { kind: "mask", decimals: fraction?.length ?? null };
  }
  const form = chinese === "两" ? "two" : chinese.startsWith("一") ? "plain" : "bare";
  return { kind: "chinese", form, decimals: Math.max(chinese.length - 2, 0) };
}

function arabicDigits(text: string): ArabicDigits {
  const wide = text.startsWith("０");
  const plain = text.replaceAll("０", "0");
  const group = /^0([^0.．·。、])000(?:[^0]|$)/u.exec(plain)?.[1];
  const [whole = "0", fraction = ""] = group === undefined ? plain.split(/[^0]/u) : ["0", plain.slice("0,000.".length)];
  const mark = group === undefined ? plain.charAt(whole.length) : plain.charAt("0,000".length);
  return { kind: "arabic", least: whole.length, decimals: fraction.length, group: group ?? "", point: mark || (wide ? "．" : "."), wide };
}

export { writeInManner, type InManner } from "./writeInManner";

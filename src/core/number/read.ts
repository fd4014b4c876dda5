/**
 * One number as people type it into a cell: 600, ６００, 12 345, 1,234, 98.5%, 1.2万, 约30, 2000万元, 3万余.
 * Only for proposing a value to the person who typed it; nothing is taken silently. Rules: language.md 1.4, 1.5.
 */
export interface ReadNumber {
  /** In the unit of `unit`, % as a fraction. */
  readonly value: number;
  /** Whether words such as 约 or 余 say that it is not exact. */
  readonly hedged: boolean;
  /** What follows the number: 户, 万元, %, or nothing. */
  readonly unit: string;
}

const FULL_WIDTH_OFFSET = 0xfee0;
const MAGNITUDES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
const PATTERN =
  /^(?<before>约|大约|近|逾|超过|超|达到|达|共|累计|至少|不少于)?(?<sign>-)?(?<digits>\d+(?:\.\d+)?)(?<magnitude>[千万亿](?!元))?(?<after>余|多|左右|以上|以内|以下)?(?<unit>[^\d\s]{0,6})$/u;
const HEDGES = new Set(["约", "大约", "近", "逾", "超过", "超", "至少", "不少于", "余", "多", "左右", "以上", "以内", "以下"]);

/** null when the text is no single number. */
export function readNumber(text: string): ReadNumber | null {
  const plain = text
    .replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, "")
    .replace(/\s+/gu, "");
  const groups = PATTERN.exec(plain)?.groups;
  if (!groups) return null;
  const unit = groups["unit"] ?? "";
  const size = Number(groups["digits"]) * (MAGNITUDES[groups["magnitude"] ?? ""] ?? 1);
  const value = (groups["sign"] ? -size : size) * (unit === "%" ? 0.01 : 1);
  if (!Number.isFinite(value)) return null;
  return {
    value: Number(value.toPrecision(15)),
    hedged: HEDGES.has(groups["before"] ?? "") || HEDGES.has(groups["after"] ?? ""),
    unit,
  };
}

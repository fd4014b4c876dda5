import { textWidth } from "./textWidth";

/** Where a title may be parted: before these words, and in front of the year, behind the office's name. */
const SEAMS = /(?=[及和暨与])|(?<=关于)|(?=\d{4}年)|(?<=年度?)(?=工作|全)|(?=(?:自查|情况)?报告$)|(?<=季度|半年|月)(?=工作|重点)|(?=完成情况表)|(?=工作(?:总结|计划|要点|打算|报告)$)/gu;

/** Characters to spare at the line's end: where the title's own font is missing, another one's digits are wider. */
const SPARE = 1;

/** The characters of a title's first line, so that two lines are the longer above the shorter and no word is split; null: as it comes. */
export function titleBreak(title: string, room: number): number | null {
  const whole = textWidth(title);
  if (whole <= room - SPARE) return null;
  const firsts = [...title.matchAll(SEAMS)].map(({ index }) => textWidth(title.slice(0, index))).filter((first) => first <= room && first >= whole - first);
  return firsts.length === 0 ? null : Math.min(...firsts);
}

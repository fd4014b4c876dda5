import type { BookReason } from "../../core/check/book/reasons";
import type { FindingSentences } from "./sentences";

const cell = (at: string): string => (at === "" ? "" : `（${at}）`);

/** 稿子与台账不一致。 */
export const bookZh: FindingSentences<BookReason> = {
  book_value: ({ text, value, name, at }) => `“${name}”稿子写 ${text}，台账是 ${value}${cell(at)}，请核对。`,
  book_rate: ({ text, value, name, at }) => `按台账，“${name}”这里应为 ${value}${cell(at)}，稿子写 ${text}。`,
  book_older: ({ text, value, name, month, at }) => `“${name}”的 ${text} 是截至 ${month} 月的数，台账现为 ${value}${cell(at)}。`,
  book_last_year: ({ text, value, name, at }) => `“${name}”的 ${text} 是上年同期数，今年台账是 ${value}${cell(at)}。`,
  book_scale: ({ text, value, name, at }) => `“${name}”的 ${text} 与台账差了位数或单位（万、亿、元），台账是 ${value}${cell(at)}。`,
  book_unit: ({ text, unit, value, name, at }) => `“${name}”台账按“${unit}”计，是 ${value}${cell(at)}，稿子写 ${text}，量词请核对。`,
  book_hedge: ({ text, value, name, at }) => `“${name}”台账是 ${value}${cell(at)}，“${text}”的约数词不成立。`,
  book_other: ({ text, value, name, other, at }) => `${text} 是“${other}”的数，“${name}”台账是 ${value}${cell(at)}，可能写错了指标。`,
  book_swapped: ({ text, value, name, other, at }) => `“${name}”与“${other}”的数可能写颠倒了：这里写 ${text}，台账是 ${value}${cell(at)}。`,
  book_target_as_actual: ({ text, value, name, at }) => `“${name}”的 ${text} 是目标值，完成值台账是 ${value}${cell(at)}。`,
  book_actual_as_target: ({ text, value, name, at }) => `“${name}”的 ${text} 是完成值，目标值台账是 ${value}${cell(at)}。`,
  book_target: ({ text, value, name, at }) => `“${name}”的目标稿子写 ${text}，台账是 ${value}${cell(at)}，请核对。`,
  book_points: ({ text, value, name, at }) => `“${name}”是比率，与另一比率相差应说“${value}”${cell(at)}，稿子写 ${text}。`,
  book_as_of: ({ text, day, at }) => `稿子写“${text}”，所用的却是${day}的数${cell(at)}，请改截止时间。`,
  book_fell: ({ text, name, value, month, at }) => `“${name}”台账截至 ${month} 月已是 ${value}${cell(at)}，累计数不会变少，稿子写 ${text}。`,
  book_claim: ({ words, name, done, at }) => `“${name}”完成率为 ${done}${cell(at)}，不能写“${words}”。`,
  book_lagging: ({ name, done, at }) => `“${name}”${done === "" ? "未达到目标" : `完成率只有 ${done}`}${cell(at)}，稿子没有提到差距或下一步打算，请考虑补写。`,
  book_plan_low: ({ text, name, value, at }) => `“${name}”今年已是 ${value}${cell(at)}，计划只写 ${text}，低于已达到的水平，请核对。`,
  book_ask: ({ text, names }) => `拿不准 ${text} 是哪一项的数：“${String(names).split("\n").join("”“")}”。请确认。`,
  book_period: ({ said, own }) => `稿子写的是${said}，台账报告期是${own}；以下按稿子的时段核对。`,
  book_year: ({ said, own }) => `稿子写的是 ${said} 年，台账是 ${own} 年，数字没有全部核对。`,
};

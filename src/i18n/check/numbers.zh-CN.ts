import type { NumbersReason } from "../../core/check/numbers/reasons";
import type { FindingSentences } from "./sentences";

/** 稿子自己的数字对不上。 */
export const numbersZh: FindingSentences<NumbersReason> = {
  part_above_whole: ({ part, whole }) => `其中项 ${part} 大于总数 ${whole}，请核对。`,
};

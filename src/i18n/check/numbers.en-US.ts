import type { NumbersReason } from "../../core/check/numbers/reasons";
import type { FindingSentences } from "./sentences";

export const numbersEn: FindingSentences<NumbersReason> = {
  part_above_whole: ({ part, whole }) => `The part ${part} is more than its whole ${whole}; please check.`,
};

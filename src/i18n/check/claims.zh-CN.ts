import type { ClaimsReason } from "../../core/check/claims/reasons";
import type { FindingSentences } from "./sentences";

/** 同一件事前后说法不一，或结论与数字不符。 */
export const claimsZh: FindingSentences<ClaimsReason> = {};

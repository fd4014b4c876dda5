import type { ClaimsReason } from "../../core/check/claims/reasons";
import type { FindingSentences } from "./sentences";

export const claimsEn: FindingSentences<ClaimsReason> = {};

/** Why what is said of a number, or of the same number twice, can not be right. */
export const CLAIMS_REASONS = [] as const;
export type ClaimsReason = (typeof CLAIMS_REASONS)[number];

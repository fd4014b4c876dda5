/** Why what is said of a number, or of the same number twice, can not be right. */
export const CLAIMS_REASONS = [
  "two_values", "hedge_untrue", "two_units", "longer_time_less", "plan_below_result", "fraction_of_whole", "too_many_decimals", "below_zero_in_text", "respectively_count",
  "claim_more", "claim_all", "claim_nearly", "claim_half", "claim_short", "claim_onPace", "claim_behindPace", "relation_untrue", "table_differs", "said_otherwise", "left_otherwise",
] as const;
export type ClaimsReason = (typeof CLAIMS_REASONS)[number];

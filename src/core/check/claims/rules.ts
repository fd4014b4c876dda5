import type { Rule } from "../rule";

/** What the draft says of one thing in several places, and in words. */
export const CLAIM_RULES: readonly Rule[] = [];

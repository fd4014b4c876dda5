import type { Rule } from "../rule";
import { contradictoryHedges } from "./contradictoryHedges";

/** What words, marks, dates and the order of the draft say. */
export const WORD_RULES: readonly Rule[] = [contradictoryHedges];

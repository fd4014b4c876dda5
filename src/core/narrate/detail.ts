/**
 * How much is said of an indicator. 要点, 标准 and 详细 are steps of one ladder; a section full of percentages and a text over
 * its word budget go down it, so that eighty indicators never become eighty percentages. Rule: language.md 5.1.
 */
import type { Importance } from "../indicator/indicator";
import type { Detail } from "../indicator/settings";

/**
 * `whole`: a sentence with its 做法, 成效 and parts; `plain`: the sentence alone; `joined`: neighbours of one state share a
 * sentence; `listed`: values in a list, without a judgement; `annex`: in the 附表 only.
 */
export type Treatment = "whole" | "plain" | "joined" | "listed" | "annex";

export type Rung = Readonly<Record<Exclude<Importance, "annex">, Treatment>>;

/** From the longest text to the shortest. */
export const RUNGS: readonly Rung[] = [
  { must: "whole", may: "whole" },
  { must: "whole", may: "joined" },
  { must: "plain", may: "joined" },
  { must: "plain", may: "listed" },
  { must: "joined", may: "listed" },
  { must: "joined", may: "annex" },
  { must: "listed", may: "annex" },
];

/** Where each length begins. */
export const FIRST_RUNG: Readonly<Record<Detail, number>> = { full: 0, standard: 1, brief: 4 };

/** Completion rates in one section, and items of one list, that a reader takes in. */
export const MOST_RATES = 6;
export const LONGEST_LIST = 4;

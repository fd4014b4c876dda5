import type { Rule } from "../rule";
import { partAboveWhole } from "./partAboveWhole";

/** What the draft's own numbers say of each other. */
export const NUMBER_RULES: readonly Rule[] = [partAboveWhole];

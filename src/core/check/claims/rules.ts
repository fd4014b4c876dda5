import type { Rule } from "../rule";
import { echoes } from "./echoes";
import { fullCoverage } from "./fullCoverage";
import { growingTotals } from "./growingTotals";
import { impossible } from "./impossible";
import { leftSaidAgain } from "./leftSaidAgain";
import { planBelowResult } from "./planBelowResult";
import { planBelowSoFar } from "./planBelowSoFar";
import { planBelowStock } from "./planBelowStock";
import { relation } from "./relation";
import { respectively } from "./respectively";
import { tableDiffers } from "./tableDiffers";
import { twoValues, untrueHedge } from "./twoValues";
import { unitWords } from "./unitWords";
import { verdicts } from "./verdicts";

/** What the draft says of one thing in several places, and in words. */
export const CLAIM_RULES: readonly Rule[] = [twoValues, unitWords, growingTotals, verdicts, relation, planBelowResult, planBelowStock, planBelowSoFar, untrueHedge, respectively, impossible, tableDiffers, echoes, leftSaidAgain, fullCoverage];

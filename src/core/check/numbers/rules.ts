import type { Rule } from "../rule";
import { adoptedAboveSent } from "./adoption";
import { completionRate } from "./completionRate";
import { conversions } from "./conversions";
import { distanceFromTarget, pointsFromPace, pointsFromTarget } from "./distances";
import { frequencyTimesPeriods } from "./frequencies";
import { doubled, growthOfValues, growthOverNothing, timesOfValues } from "./growth";
import { growthInTurn } from "./growthInTurn";
import { partAboveWhole } from "./partAboveWhole";
import { exhaustiveSum, partsAboveWhole } from "./partsOfWhole";
import { perEachTimesCount } from "./perEach";
import { moreDoneThanIn, rateAboveAll, rateOfCounts } from "./rates";
import { restOfCounts } from "./rest";
import { sampleOfRate } from "./samples";
import { scaleSlips } from "./scaleSlips";
import { shareOfWhole } from "./shares";
import { sharesOfAll } from "./sharesOfAll";
import { stockAndFlow } from "./stocks";
import { trends } from "./trends";

/** What the draft's own numbers say of each other. */
export const NUMBER_RULES: readonly Rule[] = [
  partAboveWhole, partsAboveWhole, exhaustiveSum, scaleSlips, restOfCounts, stockAndFlow, shareOfWhole, sharesOfAll, rateOfCounts, conversions, growthOfValues, growthInTurn, pointsFromTarget, completionRate, distanceFromTarget, pointsFromPace, moreDoneThanIn, rateAboveAll, timesOfValues, doubled, growthOverNothing,
  frequencyTimesPeriods, sampleOfRate, adoptedAboveSent, perEachTimesCount, trends,
];

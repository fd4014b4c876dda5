import type { Rule } from "../rule";
import { anniversaries } from "./anniversaries";
import { constantNames } from "./constantNames";
import { contradictoryHedges } from "./contradictoryHedges";
import { dates } from "./dates";
import { datesOutside, otherYears } from "./datesOutside";
import { documentNumbers } from "./documentNumbers";
import { doubledMarks } from "./doubledMarks";
import { enumerators } from "./enumerators";
import { laggingAcknowledged } from "./laggingAcknowledged";
import { leftoverMasks } from "./leftoverMasks";
import { longText } from "./longText";
import { markForms } from "./markForms";
import { meetings } from "./meetings";
import { numberForms } from "./numberForms";
import { partPeriods } from "./partPeriods";
import { percentagePoints } from "./percentagePoints";
import { planPeriods } from "./planPeriods";
import { plannedPast } from "./plannedPast";
import { problemsAndSteps } from "./problemsAndSteps";
import { ranges } from "./ranges";
import { repeatedText } from "./repeatedText";
import { titlePeriod } from "./titlePeriod";
import { signedOutside } from "./signedOutside";
import { unpairedMarks } from "./unpairedMarks";
import { unsupportedPraise } from "./unsupportedPraise";
import { weekdays } from "./weekdays";

/** What words, marks, dates and the order of the draft say. K38, two targets without a note, is what K08 finds. */
export const WORD_RULES: readonly Rule[] = [
  leftoverMasks, laggingAcknowledged, problemsAndSteps, percentagePoints, contradictoryHedges, ranges, dates, weekdays, plannedPast, datesOutside, anniversaries, planPeriods, meetings, titlePeriod, partPeriods, otherYears, signedOutside, documentNumbers, enumerators, constantNames,
  markForms, doubledMarks, unpairedMarks, repeatedText, unsupportedPraise, numberForms, longText,
];

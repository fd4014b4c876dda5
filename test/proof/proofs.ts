/** Every proof there is. */
import { atomicSaving } from "./atomicSaving";
import { editedReports } from "./editedReports";
import { failingRequests } from "./failingRequests";
import { foreignFiles } from "./foreignFiles";
import { formulas } from "./formulas";
import { fuzz } from "./fuzz";
import { largeSheets } from "./largeSheets";
import { numbersInText } from "./numbersInText";
import type { Proof } from "./proof";
import { readReports } from "./readReports";
import { refusedFiles } from "./refusedFiles";

export const PROOFS: readonly Proof[] = [formulas, foreignFiles, refusedFiles, atomicSaving, failingRequests, fuzz, numbersInText, readReports, editedReports, largeSheets];

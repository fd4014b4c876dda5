/** Formulas computed without Excel: IronCalc behind plain cells. */
export { type A1Formula, type CalcBook, type CalcInput, openCalcBook } from "./calcBook";

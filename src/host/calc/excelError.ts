/** Errors that only IronCalc knows, as the ones that a spreadsheet would show and a file may hold. */
const EXCEL_ERRORS: Readonly<Record<string, string>> = {
  "#ERROR!": "#NAME?",
  "#N/IMPL!": "#NAME?",
  "#CIRC!": "#REF!",
};

export const excelError = (shown: string): string => EXCEL_ERRORS[shown] ?? shown;

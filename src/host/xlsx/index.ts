export { newXlsx, openXlsx, type XlsxWorkbook } from "./xlsxWorkbook";

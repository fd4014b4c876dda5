/** The workbooks of the proof, each with the program that made it or saved it last. */
import { resavedByLibreOffice, hasSoffice } from "../../host/soffice";
import type { Effort } from "../proof";
import { bareStyle, excelStyle, wpsStyle } from "./handWritten";
import { madeByExcelJs } from "./madeByExcelJs";
import { madeBySheetJs } from "./madeBySheetJs";
import { hasOpenpyxl, madeByOpenpyxl, type NamedBytes, resavedByOpenpyxl } from "./openpyxl";

/** A machine without one of these tries the others; CI has both. */
const everywhere = process.env["CI"] === "true";

interface Maker {
  readonly name: string;
  readonly present: boolean;
  readonly effort: Effort;
  make(): Uint8Array | Promise<Uint8Array>;
}

const MAKERS: readonly Maker[] = [
  { name: "excel.xlsm", present: true, effort: "short", make: excelStyle },
  { name: "wps.xlsx", present: true, effort: "short", make: wpsStyle },
  { name: "bare.xlsx", present: true, effort: "short", make: bareStyle },
  { name: "exceljs.xlsx", present: true, effort: "short", make: madeByExcelJs },
  { name: "sheetjs.xlsm", present: true, effort: "short", make: madeBySheetJs },
  { name: "openpyxl.xlsx", present: everywhere || hasOpenpyxl, effort: "short", make: madeByOpenpyxl },
  { name: "openpyxl-of-excel.xlsm", present: everywhere || hasOpenpyxl, effort: "short", make: () => resavedByOpenpyxl({ name: "a.xlsm", bytes: excelStyle() }) },
  { name: "libreoffice-of-wps.xlsx", present: everywhere || hasSoffice, effort: "short", make: () => resavedByLibreOffice(wpsStyle()) },
  { name: "libreoffice-of-openpyxl.xlsx", present: everywhere || (hasSoffice && hasOpenpyxl), effort: "long", make: () => resavedByLibreOffice(madeByOpenpyxl()) },
  { name: "libreoffice-of-exceljs.xlsx", present: everywhere || hasSoffice, effort: "long", make: async () => resavedByLibreOffice(await madeByExcelJs()) },
];

export async function foreignBooks(effort: Effort): Promise<readonly NamedBytes[]> {
  const wanted = MAKERS.filter((maker) => maker.present && (effort === "long" || maker.effort === "short"));
  return Promise.all(wanted.map(async ({ name, make }) => ({ name, bytes: await make() })));
}

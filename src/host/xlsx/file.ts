/** Workbook files on the disk: the only place of `host/xlsx` that touches one. */
import { basename, extname } from "node:path";
import { HostError } from "../workbook";
import { readFileWhole } from "../readFileWhole";
import { writeFileWhole } from "../writeFileWhole";
import { openXlsx, type XlsxWorkbook } from "./xlsxWorkbook";

export async function readXlsxFile(path: string): Promise<XlsxWorkbook> {
  return openXlsx(await readFileWhole(path));
}

export async function writeXlsxFile(target: string, workbook: XlsxWorkbook): Promise<void> {
  refuseEnding(target, workbook);
  await writeFileWhole(target, await workbook.toBytes());
}

const EXCEL_ENDINGS = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls"] as const;

/** Excel does not open a workbook with macros that is called .xlsx, nor one without that is called .xlsm. */
function refuseEnding(target: string, { ending }: XlsxWorkbook): void {
  const asked = extname(target).toLowerCase();
  if (ending === null || asked === ending || EXCEL_ENDINGS.every((known) => known !== asked)) return;
  throw new HostError({ code: "file_wrong_ending", severity: "error", with: { file: basename(target), ending } }, asked);
}

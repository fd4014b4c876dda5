/** Workbook files on the disk: the only place of `host/xlsx` that touches one. */
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { HostError } from "../workbook";
import { systemCode, writeFileWhole } from "../writeFileWhole";
import { fileError } from "./fileError";
import { openXlsx, type XlsxWorkbook } from "./xlsxWorkbook";

/** Larger than any workbook that `openXlsx` would unpack. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

export async function readXlsxFile(path: string): Promise<XlsxWorkbook> {
  return openXlsx(await readBytes(path));
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

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) throw fileError("file_too_large");
    return await readFile(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = systemCode(error);
    if (code === "EISDIR") throw fileError("file_not_workbook", code);
    throw fileError("file_not_found", code);
  }
}

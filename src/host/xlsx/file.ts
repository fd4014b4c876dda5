/** Workbook files on the disk: the only place of `host/xlsx` that touches one. */
import { randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { HostError } from "../workbook";
import { fileError } from "./fileError";
import { openXlsx, type XlsxWorkbook } from "./xlsxWorkbook";

/** Larger than any workbook that `openXlsx` would unpack. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

export async function readXlsxFile(path: string): Promise<XlsxWorkbook> {
  return openXlsx(await readBytes(path));
}

/** The old file stays whole until the new one is complete: written beside it, then put in its place. */
export async function writeXlsxFile(target: string, workbook: XlsxWorkbook): Promise<void> {
  refuseEnding(target, workbook);
  const bytes = await workbook.toBytes();
  const { path, mode } = await present(target);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileError("file_unwritable", systemCode(error));
  }
}

const EXCEL_ENDINGS = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls"] as const;

/** Excel does not open a workbook with macros that is called .xlsx, nor one without that is called .xlsm. */
function refuseEnding(target: string, { ending }: XlsxWorkbook): void {
  const asked = extname(target).toLowerCase();
  if (ending === null || asked === ending || EXCEL_ENDINGS.every((known) => known !== asked)) return;
  throw new HostError({ code: "file_wrong_ending", severity: "error", with: { file: basename(target), ending } }, asked);
}

/** The file that is to be replaced, behind any link, and who may read it. */
async function present(target: string): Promise<{ readonly path: string; readonly mode: number | null }> {
  try {
    const path = await realpath(target);
    return { path, mode: (await stat(path)).mode & 0o777 };
  } catch {
    return { path: target, mode: null };
  }
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

/** `ENOSPC`, `EACCES`: never the message, which quotes the path. */
function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

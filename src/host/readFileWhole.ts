import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "./workbook";
import { systemCode } from "./writeFileWhole";

/** Larger than any workbook that would be unpacked. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Throws a {@link HostError} that names the file when it is not there, not a file, or too large to be looked at. */
export async function readFileWhole(path: string): Promise<Uint8Array> {
  const refused = (code: "file_too_large" | "file_not_workbook" | "file_not_found", detail = ""): HostError => new HostError({ code, severity: "error", with: { file: basename(path) } }, detail);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) throw refused("file_too_large");
    return await readFile(path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    const code = systemCode(error);
    throw refused(code === "EISDIR" ? "file_not_workbook" : "file_not_found", code);
  }
}

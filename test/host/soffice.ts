/** The genuine LibreOffice, where it is installed: the second judge of the files we write. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasSoffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasSoffice) console.log("LibreOffice (soffice) is not installed: the tests that open our files in it are skipped.");

/** Opens the workbook in LibreOffice and saves it again. One run a file: in a batch the second loses its charts. */
export function resavedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    // A profile of its own: a LibreOffice that the user has open would answer instead.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { stderr } = spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "in.xlsx")], { timeout: 90_000 });
    try {
      return readFileSync(join(folder, "out", "in.xlsx"));
    } catch {
      throw new Error(`LibreOffice could not open the file: ${String(stderr)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HostError } from "./workbook";

/** The old file stays whole until the new one is complete: written beside it, then put in its place. */
export async function writeFileWhole(target: string, bytes: Uint8Array): Promise<void> {
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
    throw new HostError({ code: "file_unwritable", severity: "error", with: { file: basename(target) } }, systemCode(error));
  }
}

/** `ENOSPC`, `EACCES`: never the message, which quotes the path. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
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

/** The genuine openpyxl, where it is installed: makes and saves workbooks, and says what it sees in ours. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Debian's own: another Python on the path does not see its packages. */
const PYTHON = "/usr/bin/python3";
const SCRIPT = fileURLToPath(new URL("openpyxl_books.py", import.meta.url));

export const hasOpenpyxl = spawnSync(PYTHON, ["-c", "import openpyxl"]).status === 0;

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const madeByOpenpyxl = (): Uint8Array => inFolder((folder) => {
  run("make", folder);
  return readFileSync(join(folder, "made.xlsx"));
});

export const resavedByOpenpyxl = ({ name, bytes }: NamedBytes): Uint8Array => inFolder((folder) => {
  const from = join(folder, `in-${name}`);
  writeFileSync(from, bytes);
  run("resave", join(folder), from);
  return readFileSync(from);
});

/** By sheet: cells with formulas and results, merged areas, whether it is hidden. */
export type Seen = Readonly<Record<string, unknown>>;

export const seenByOpenpyxl = (files: readonly NamedBytes[]): readonly Seen[] => inFolder((folder) => {
  const paths = files.map(({ name, bytes }, index) => {
    const path = join(folder, `${String(index)}-${name}`);
    writeFileSync(path, bytes);
    return path;
  });
  return JSON.parse(run("see", ...paths)) as readonly Seen[];
});

function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT, ...args], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0) throw new Error(`openpyxl: ${stderr}`);
  return stdout;
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

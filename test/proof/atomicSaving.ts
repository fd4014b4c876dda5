/** Saving: whatever stops it, the old file lies there whole, or the new one does. */
import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HostError } from "../../src/host/workbook";
import { writeXlsxFile } from "../../src/host/xlsx/file";
import { markedWorkbook, markOf } from "./files/markedWorkbook";
import type { Proof } from "./proof";

const SIZE = 2 * 1024 * 1024;
const [OLD, NEW, NEWER] = [1, 2, 3] as const;

export const atomicSaving: Proof = {
  name: "saving leaves the old file or the new one, whole",
  async run(effort) {
    const refused: (readonly string[])[] = [];
    for (const step of STEPS) for (const code of CODES) refused.push(await inFolder((folder) => refusedAt(folder, step, code)));
    const full = [await inFolder(diskFull)];
    const kills = effort === "long" ? 60 : 3;
    const killed: (readonly string[])[] = [];
    for (let index = 0; index < kills; index += 1) killed.push(await inFolder((folder) => killedAfter(folder, (index * 37) % 200)));
    return {
      counts: { "refused steps": refused.length, "full disk": full.length, "killed processes": killed.length },
      losses: [...refused, ...full, ...killed].flat(),
    };
  },
};

/** What the saving asks of the disk, in its order. */
const STEPS = ["open", "chmod", "write", "sync", "close", "rename"] as const;
const CODES = ["ENOSPC", "EACCES", "EBUSY", "EIO"] as const;
type Step = (typeof STEPS)[number];

/** Of the file that is being written, not of the one that is read. */
async function refusedAt(folder: string, step: Step, code: string): Promise<readonly string[]> {
  const path = await oldFile(folder);
  const what = `${step} refused with ${code}`;
  const before = { open: fs.open, rename: fs.rename };
  const refusal = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  let reached = false;
  const replaced = (async (...args: Parameters<typeof fs.open>) => {
    if (step === "open") {
      reached = true;
      refusal();
    }
    const file = await before.open(...args);
    const named = { write: "writeFile", chmod: "chmod", sync: "sync", close: "close" } as const;
    if (step !== "rename" && step !== "open") {
      const method = named[step];
      const genuine = file[method].bind(file) as (...given: readonly unknown[]) => Promise<void>;
      Object.assign(file, {
        [method]: async (...given: readonly unknown[]) => {
          reached = true;
          // Half of it arrives before the disk is full; and a file must not stay open.
          if (step === "write") await genuine((given[0] as Uint8Array).slice(0, SIZE / 2));
          if (step === "close") await genuine();
          refusal();
        },
      });
    }
    return file;
  }) as typeof fs.open;
  try {
    fs.open = replaced;
    if (step === "rename") {
      fs.rename = () => {
        reached = true;
        return Promise.resolve().then(refusal);
      };
    }
    syncBuiltinESMExports();
    const error: unknown = await writeXlsxFile(path, markedWorkbook(SIZE, NEW)).then(() => null, (reason: unknown) => reason);
    const said = error instanceof HostError && error.issue.code === "file_unwritable" && error.detail === code;
    return [...(reached ? [] : [`${what}: never reached`]), ...(said ? [] : [`${what}: ${String(error)}`]), ...(await left(folder, path, [OLD], 0, what))];
  } finally {
    Object.assign(fs, before);
    syncBuiltinESMExports();
  }
}

const CHILD = fileURLToPath(new URL("files/savingChild.ts", import.meta.url));
const childOf = (path: string): readonly string[] => ["--import", "tsx", CHILD, path, String(SIZE), String(NEW), String(NEWER)];

/** A genuine limit on the size of files, met in the middle of writing. */
async function diskFull(folder: string): Promise<readonly string[]> {
  const path = await oldFile(folder);
  // In blocks of 1024 bytes; a signal that is ignored stays ignored in the process that takes over.
  const limit = `trap '' XFSZ; ulimit -f ${String(SIZE / 2048)}; exec "$0" "$@"`;
  const child = spawn("bash", ["-c", limit, process.execPath, ...childOf(path)], { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.on("data", (data: Buffer) => (told += data.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  const said = told.includes("file_unwritable EFBIG");
  return [...(said ? [] : [`the disk full: ended otherwise: ${told}`]), ...(await left(folder, path, [OLD], 0, "the disk full"))];
}

/** A process that saves without a pause is killed somewhere in it. */
async function killedAfter(folder: string, wait: number): Promise<readonly string[]> {
  const path = await oldFile(folder);
  const child = spawn(process.execPath, childOf(path), { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve) => child.stdout.once("data", () => { resolve(); }));
  await new Promise((resolve) => setTimeout(resolve, wait));
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await closed;
  const what = `killed after ${String(wait)} ms`;
  const losses = await left(folder, path, [OLD, NEW, NEWER], 1, what);
  // What a dead process left behind must not stand in the way of the next.
  await writeXlsxFile(path, markedWorkbook(SIZE, OLD));
  return [...losses, ...(await left(folder, path, [OLD], 1, `${what} and saved again`))];
}

async function left(folder: string, path: string, marks: readonly number[], drafts: number, what: string): Promise<readonly string[]> {
  const mark = markOf(await fs.readFile(path), SIZE);
  const others = (await fs.readdir(folder)).length - 1;
  return [
    ...(mark !== null && marks.includes(mark) ? [] : [`${what}: the file is not whole`]),
    ...(others <= drafts ? [] : [`${what}: ${String(others)} drafts were left`]),
  ];
}

async function oldFile(folder: string): Promise<string> {
  const path = join(folder, "台账.xlsx");
  await fs.writeFile(path, new Uint8Array(SIZE).fill(OLD));
  return path;
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await fs.mkdtemp(join(tmpdir(), "saving-"));
  try {
    return await use(folder);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

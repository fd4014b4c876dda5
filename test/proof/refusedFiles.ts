/** Files that cannot be handled: one plain sentence, and they lie there as they lay. */
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPack, newTracker } from "../../src/app/newTracker";
import { reportCommand } from "../../src/cli/reportCommand";
import { HostError } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { readXlsxFile, writeXlsxFile } from "../../src/host/xlsx/file";
import { issueText } from "../../src/i18n/issues";
import type { IssueCode } from "../../src/core/issue";
import { bytesOf } from "./files/partsKept";
import { excelStyle, wpsStyle } from "./files/handWritten";
import { prefixedStyle, strictStyle, UNUSABLE_FILES } from "./files/unusableFiles";
import type { Proof } from "./proof";

export const refusedFiles: Proof = {
  name: "a file that cannot be handled is refused in a sentence and left alone",
  async run(effort) {
    const folder = await mkdtemp(join(tmpdir(), "refused-"));
    try {
      const refused = [...(await eachUnusable(folder)), ...(await eachUnwritable(folder)), ...(await tooLargeFile(folder)), ...(await wrongEndings(folder))];
      const { tried, losses } = await damaged(effort === "long" ? 20_000 : 800);
      return { counts: { files: refused.length, "damaged bytes": tried }, losses: [...refused.flat(), ...losses] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The commands that a clerk has for a file. */
const ATTEMPTS: readonly ((path: string) => Promise<unknown>)[] = [
  (path) => reportCommand([path]),
  (path) => reportCommand([path, "--output", path]),
  withNewTracker,
];

async function withNewTracker(path: string): Promise<void> {
  const pack = findPack("general");
  if (!pack) throw new Error("no pack");
  const workbook = await readXlsxFile(path);
  await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: false });
  await writeXlsxFile(path, workbook);
}

async function eachUnusable(folder: string): Promise<readonly (readonly string[])[]> {
  const results: (readonly string[])[] = [];
  for (const { name, code, make } of UNUSABLE_FILES) results.push(await refusal(folder, name, make(), code, ATTEMPTS));
  return results;
}

/** What can be read and must not be written: what we write would not fit what stands there. */
async function eachUnwritable(folder: string): Promise<readonly (readonly string[])[]> {
  const prefixed = ["xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"].map((path) => [`带前缀-${path.replaceAll("/", "-")}.xlsx`, prefixedStyle(path)] as const);
  const files = [["严格.xlsx", strictStyle()] as const, ...prefixed];
  const results: (readonly string[])[] = [];
  for (const [name, bytes] of files) results.push(await refusal(folder, name, bytes, "host_read_only", [withNewTracker]));
  return results;
}

async function refusal(folder: string, name: string, bytes: Uint8Array, code: IssueCode, attempts: typeof ATTEMPTS): Promise<readonly string[]> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const losses: string[] = [];
  for (const attempt of attempts) losses.push(...(await sentenceOf(attempt(path), name, code)));
  if (!Buffer.from(bytes).equals(await readFile(path))) losses.push(`${name} has changed`);
  if ((await readdir(folder)).some((other) => other.includes(".tmp"))) losses.push(`${name}: a draft was left`);
  return losses;
}

async function sentenceOf(attempt: Promise<unknown>, name: string, code: IssueCode): Promise<readonly string[]> {
  const error: unknown = await attempt.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof HostError)) return [`${name} was not refused: ${String(error)}`];
  if (error.issue.code !== code) return [`${name} was refused as ${error.issue.code} (${error.detail})`];
  const [chinese, english] = [issueText(error.issue, "zh-CN"), issueText(error.issue, "en-US")];
  const plain = /。$/u.test(chinese) && /[.]$/u.test(english) && !/file_|host_|undefined|Error/u.test(chinese + english);
  return plain ? [] : [`${name}: ${chinese} ${english}`];
}

/** .xlsm stays .xlsm: under another ending Excel would not open what has been saved. */
async function wrongEndings(folder: string): Promise<readonly (readonly string[])[]> {
  const tries = [["a.xlsx", excelStyle()], ["a.xls", wpsStyle()], ["a.XLSM", wpsStyle()]] as const;
  return Promise.all(tries.map(async ([name, bytes]) => sentenceOf(writeXlsxFile(join(folder, name), openXlsx(bytes)), name, "file_wrong_ending")));
}

/** Refused by its size before a byte of it is read. */
async function tooLargeFile(folder: string): Promise<readonly (readonly string[])[]> {
  const path = join(folder, "太大.xlsx");
  const size = 256 * 1024 * 1024 + 1;
  const file = await open(path, "w");
  await file.truncate(size);
  await file.close();
  const losses = await sentenceOf(reportCommand([path]), "太大.xlsx", "file_too_large");
  return [[...losses, ...((await stat(path)).size === size ? [] : ["太大.xlsx has changed"])]];
}

/**
 * One byte of a file is another, or its end is missing: either it is refused, or what was damaged is no part of the
 * workbook. Saving damage under a fresh checksum would hide it for ever.
 */
async function damaged(count: number): Promise<{ readonly tried: number; readonly losses: readonly string[] }> {
  const losses: string[] = [];
  const random = seeded(20_260_630);
  for (const [name, good] of [["excel.xlsm", excelStyle()], ["wps.xlsx", wpsStyle()]] as const) {
    const contents = contentsOf(good);
    for (let index = 0; index < count / 2; index += 1) {
      const at = Math.floor(random() * good.length);
      const bad = index % 10 === 0 ? good.slice(0, at) : good.slice();
      if (bad.length > at) bad[at] = (bad[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      try {
        if (contentsOf(await openXlsx(bad).toBytes()) !== contents) losses.push(`${name} with another byte ${String(at)} was taken`);
      } catch (error) {
        if (!(error instanceof HostError) || !error.issue.code.startsWith("file_")) losses.push(`${name} with another byte ${String(at)}: ${String(error)}`);
      }
    }
  }
  return { tried: count, losses };
}

/** Without the names: a part under another name is still there. */
const contentsOf = (file: Uint8Array): string => Object.values(bytesOf(file)).sort().join("\u0000");

/** Mulberry32: the same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

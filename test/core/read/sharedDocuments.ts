/** The four reports of the brief, where the folder is there; the tests that use them skip in words where it is not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Label, Negative } from "./score";

const FOLDER = new URL("../../../../shared/", import.meta.url);
export const SHARED_NAMES: readonly string[] = ["000", "002", "003", "004"];
export const hasShared: boolean = existsSync(new URL("gold/", FOLDER));

export function sharedDocument(name: string): { readonly name: string; readonly text: string; readonly labels: readonly Label[]; readonly negatives: readonly Negative[] } {
  const file = readdirSync(new URL("seeds/", FOLDER)).find((one) => one.startsWith(name)) ?? "";
  const rows = (path: string): unknown[] => readFileSync(new URL(path, FOLDER), "utf8").split("\n").filter((line) => line !== "").map((line): unknown => JSON.parse(line));
  return { name, text: readFileSync(new URL(`seeds/${file}`, FOLDER), "utf8"), labels: rows(`gold/${name}.jsonl`) as Label[], negatives: rows(`gold/${name}.neg.jsonl`) as Negative[] };
}

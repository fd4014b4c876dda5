/** The project's own reports without an error, each with what its figures say of one another. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { factsOf, type Fact } from "./fact";

export interface CleanText {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly Fact[];
}

const FOLDER = new URL("../clean/", import.meta.url);

export function cleanTexts(): readonly CleanText[] {
  return readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith(".txt")).sort().map((file) => {
    const text = read(file);
    return { name: file.replace(".txt", ""), text, facts: factsOf(text, read(file.replace(".txt", ".facts"))) };
  });
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8").replaceAll("\r\n", "\n");
}

/**
 * Drafts of thirty offices by a hand that did not see the rules, each with the errors that the same hand planted as a careless clerk makes
 * them: `blind/P`, `Q` and `R` in the order in which they were tried (docs/checking.md has the figures of first sight). They are seen now.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CleanText } from "./cleanTexts";
import { planted, type Edit, type PlantedText } from "./plant";

interface Substitution {
  /** Stands once in the text. */
  readonly replace: string;
  readonly by: string;
}

interface PlantedByHand extends Substitution {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly also?: readonly Substitution[];
  readonly why: string;
}

const FOLDER = new URL("../blind/", import.meta.url);
/** One fault, told by either. */
const SIBLINGS: readonly (readonly string[])[] = [["K02", "K03"], ["K04", "K05", "K06"], ["K30", "K37"]];

export function blindTexts(): readonly CleanText[] {
  return readdirSync(fileURLToPath(FOLDER)).sort().flatMap((set) => readdirSync(fileURLToPath(new URL(set, FOLDER))).filter((name) => name.endsWith(".txt")).sort().map((file) => ({ name: `${set}/${file.replace(".txt", "")}`, text: read(`${set}/${file}`), facts: [] })));
}

export function blindCases(): readonly PlantedText[] {
  return blindTexts().flatMap((clean) => {
    const errors = JSON.parse(read(`${clean.name}.errors.json`)) as readonly PlantedByHand[];
    return errors.map(({ kind, rules, also = [], ...first }) => planted(clean, { kind, rules: withSiblings(rules), plant: () => null }, { edits: [first, ...also].map((one) => editOf(clean, one)) }));
  });
}

function editOf({ name, text }: CleanText, { replace, by }: Substitution): Edit {
  const start = text.indexOf(replace);
  if (start < 0 || text.includes(replace, start + 1)) throw new Error(`${name}: “${replace}” does not stand there once`);
  return { start, end: start + replace.length, put: by };
}

function withSiblings(rules: readonly string[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => SIBLINGS.find((some) => some.includes(rule)) ?? [rule]))];
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8").replaceAll("\r\n", "\n");
}

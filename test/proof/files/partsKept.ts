/** What an operation may do to the parts of a package, and what of it has been broken. */
import { strFromU8, unzipSync } from "fflate";
import { additions } from "./onlyAdded";
import { relationshipsPath } from "./packageOf";

/** A character stands for one byte: what is no text, or broken text, must be the same, too. */
export type Parts = Readonly<Record<string, string>>;

export function bytesOf(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data, true)]));
}

export interface Kept {
  readonly compared: number;
  readonly losses: readonly string[];
}

/** Parts that a package shares among all its sheets, and the only things that may be put into them. */
interface SharedPart {
  readonly path: string;
  readonly may: readonly RegExp[];
}

const LISTS = "(?:numFmts|fonts|fills|borders|cellXfs|dxfs)";

const sharedParts = (parts: Parts): readonly SharedPart[] => {
  const workbook = workbookOf(parts);
  const styles = /[^"]*styles\.xml/.exec(parts[relationshipsPath(workbook)] ?? "")?.[0] ?? "styles.xml";
  return [
    { path: "[Content_Types].xml", may: [/^Types\/Override$/] },
    { path: relationshipsPath(workbook), may: [/^Relationships\/Relationship$/] },
    { path: workbook, may: [/^sheets\/sheet$/, /^definedNames\/definedName$/, /^workbook\/(?:definedNames|calcPr)( before \w+)?$/, /^calcPr@fullCalcOnLoad="1"$/] },
    { path: styles.startsWith("/") ? styles.slice(1) : `${workbook.replace(/[^/]*$/, "")}${styles}`, may: [new RegExp(`^(?:${LISTS}/\\w+|styleSheet/${LISTS}( before \\w+)?)$`)] },
  ];
};

/** @param ours paths of our sheets and tables, which are free to change. */
export function partsKept(before: Parts, after: Parts, ours: (path: string) => boolean): Kept {
  const shared = sharedParts(before);
  const losses: string[] = [];
  let compared = 0;
  for (const [path, text] of Object.entries(before)) {
    if (path.endsWith("/") || ours(path)) continue;
    compared += 1;
    const now = after[path];
    if (now === text) continue;
    const rules = shared.find((part) => part.path === path);
    // The order of calculation lists cells; every program that uses it makes it again.
    if (now === undefined && /calcChain/.test(path)) continue;
    if (now === undefined) losses.push(`${path} is gone`);
    else if (rules === undefined) losses.push(`${path} is different`);
    else losses.push(...notOnlyAdded(path, "calcChain" in namesOf(after) ? text : withoutCalcChain(text), now, rules.may));
  }
  for (const path of Object.keys(after)) {
    if (!(path in before) && !ours(path)) losses.push(`${path} is new`);
  }
  return { compared, losses };
}

function notOnlyAdded(path: string, text: string, now: string, may: readonly RegExp[]): readonly string[] {
  const added = additions(text, now);
  if (added === null) return [`${path} has lost something`];
  const strange = [...added.elements, ...added.attributes].filter((addition) => !may.some((pattern) => pattern.test(addition)));
  return strange.map((addition) => `${path} has gained ${addition}`);
}

const namesOf = (parts: Parts): Parts => Object.fromEntries(Object.keys(parts).flatMap((path) => (/calcChain/.test(path) ? [["calcChain", path]] : [])));

/** Its line in the list of types and in the list of relationships goes with it. */
function withoutCalcChain(text: string): string {
  return text.replace(/<(?:Override|Relationship)\s[^>]*calcChain[^>]*>/g, "");
}

export function workbookOf(parts: Parts): string {
  const tag = /<Relationship\s[^>]*\/officeDocument"[^>]*>/.exec(parts["_rels/.rels"] ?? "")?.[0] ?? "";
  return /Target="\/?([^"]*)"/.exec(tag)?.[1] ?? "";
}

/** Sheets and tables of the tracker: tables by their name, sheets by the tables that they point at. */
export function trackerParts(parts: Parts): ReadonlySet<string> {
  const tables = Object.keys(parts).filter((path) => /\sdisplayName="tbl[A-Z]/.test(path.endsWith(".xml") ? (parts[path] ?? "") : ""));
  const files = tables.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const sheets = Object.keys(parts).filter((path) => {
    const relationships = parts[relationshipsPath(path)] ?? "";
    return files.some((file) => relationships.includes(`/${file}"`));
  });
  return new Set([...tables, ...sheets]);
}

/** What stands around the cells of a sheet of ours: its look, its rules, its printing, and whatever the user has put there. */
export function frameKept(before: string, after: string): boolean {
  return frameOf(before) === frameOf(after);
}

function frameOf(sheet: string): string {
  // The stated extent follows from the cells.
  return sheet.replace(/<sheetData>[\s\S]*<\/sheetData>|<dimension\b[^>]*>/g, "");
}

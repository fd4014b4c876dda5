/** A user's own workbook: our tables go into it and live there, and everything else in it stays byte for byte. */
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { HostError } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { PACKS } from "../../src/packs";
import { hasSoffice, resavedByLibreOffice } from "../host/soffice";
import { partsOf } from "../host/xlsxParts";
import { FEATURES } from "./files/features";
import { foreignBooks } from "./files/foreignBooks";
import { hasOpenpyxl, type NamedBytes, resavedByOpenpyxl, seenByOpenpyxl } from "./files/openpyxl";
import { OPERATIONS, type Operation } from "./files/operations";
import { bytesOf, frameKept, type Parts, partsKept, trackerParts, workbookOf } from "./files/partsKept";
import type { Effort, Proof } from "./proof";

export const foreignFiles: Proof = {
  name: "a user's own file stays whole",
  async run(effort) {
    const books = await foreignBooks(effort);
    const packs = effort === "long" ? PACKS.map(({ id }) => id) : ["general"];
    const losses: string[] = books.length < 5 ? ["too few files"] : [...featuresMissing(books)];
    let operations = 0;
    let parts = 0;
    const saved: NamedBytes[] = [];
    for (const [place, book] of books.entries()) {
      // The short form tries each file with some, and each operation with some.
      const operationsNow = OPERATIONS.filter((_, index) => effort === "long" || (index + place) % 4 === 0);
      for (const pack of packs) {
        const made = await withTracker(book, pack);
        operations += 1;
        parts += made.compared;
        losses.push(...made.losses.map((loss) => `${book.name}, new tracker of ${pack}: ${loss}`));
        saved.push({ name: book.name, bytes: made.bytes });
        for (const operation of operationsNow) {
          const { compared, losses: broken } = await tried(operation, made.bytes, book.bytes);
          operations += 1;
          parts += compared;
          losses.push(...broken.map((loss) => `${book.name} with ${pack}, ${operation.name}: ${loss}`));
        }
      }
    }
    // What another program has saved with our tables in it lives on in the same way.
    const others = resavers(effort);
    for (const [place, { name, resave }] of others.entries()) {
      const [first] = saved;
      if (first === undefined) continue;
      const bytes = resave(first);
      for (const operation of OPERATIONS.filter((_, index) => effort === "long" || index % 4 === place)) {
        const { compared, losses: broken } = await tried(operation, bytes, null);
        operations += 1;
        parts += compared;
        losses.push(...broken.map((loss) => `${name}, ${operation.name}: ${loss}`));
      }
    }
    const seen = hasOpenpyxl || process.env["CI"] === "true" ? seenAlike(books, saved) : null;
    return { counts: { files: books.length + others.length, operations, parts, ...(seen ? { sheets: seen.sheets } : {}) }, losses: [...losses, ...(seen?.losses ?? [])] };
  },
};

interface Resaver {
  readonly name: string;
  resave(file: NamedBytes): Uint8Array;
}

function resavers(effort: Effort): readonly Resaver[] {
  const everywhere = process.env["CI"] === "true";
  return [
    ...(everywhere || hasOpenpyxl ? [{ name: "with our tables, saved by openpyxl", resave: resavedByOpenpyxl }] : []),
    ...(effort === "long" && (everywhere || hasSoffice) ? [{ name: "with our tables, saved by LibreOffice", resave: ({ bytes }: NamedBytes) => resavedByLibreOffice(bytes) }] : []),
  ];
}

interface Tried {
  readonly bytes: Uint8Array;
  readonly compared: number;
  readonly losses: readonly string[];
}

async function withTracker({ bytes }: NamedBytes, packId: string): Promise<Tried> {
  const pack = findPack(packId);
  if (!pack) throw new Error(`no pack ${packId}`);
  const workbook = openXlsx(bytes);
  await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
  const saved = await workbook.toBytes();
  const [before, after] = [bytesOf(bytes), bytesOf(saved)];
  const isNew = (path: string): boolean => !(path in before) && /\/(?:worksheets|tables|styles)/.test(path);
  const { compared, losses } = partsKept(before, after, isNew);
  return { bytes: saved, compared, losses: [...losses, ...notAsked(after)] };
}

/**
 * @param original the file before our tables came into it; null for one that another program has saved with them: its
 *   results, which that program wrote in its own way or left out, are then computed anew with the first change.
 */
async function tried({ run, done, changes }: Operation, bytes: Uint8Array, original: Uint8Array | null): Promise<Tried> {
  const before = bytesOf(bytes);
  const workbook = openXlsx(bytes);
  try {
    await run(workbook);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { bytes, compared: 0, losses: [`refused as ${error.issue.code} ${error.detail}`] };
  }
  const saved = await workbook.toBytes();
  const after = bytesOf(saved);
  const first = bytesOf(original ?? bytes);
  const ours = trackerParts(before);
  const now = partsKept(before, after, (path) => (changes || original === null) && ours.has(path));
  const sinceOriginal = partsKept(first, after, (path) => ours.has(path) || !(path in first));
  const frames = [...ours].filter((path) => path.includes("sheets/") && !frameKept(before[path] ?? "", after[path] ?? ""));
  const changed = Object.keys(before).some((path) => before[path] !== after[path]);
  return {
    bytes: saved,
    compared: now.compared + sinceOriginal.compared,
    losses: [
      ...now.losses,
      ...sinceOriginal.losses.map((loss) => `since the beginning ${loss}`),
      ...frames.map((path) => `what stands around the cells of ${path} is different`),
      ...(changed || original !== null ? notAsked(after) : []),
      ...(changed === changes || original === null ? [] : [changes ? "has changed nothing" : "has changed the file"]),
      ...(done(await requireTracker(openXlsx(saved))) ? [] : ["cannot be found in the saved file"]),
    ],
  };
}

/** The programs that open the file are asked to compute it. */
function notAsked(parts: Parts): readonly string[] {
  return /<calcPr\b[^>]*\sfullCalcOnLoad="1"/.test(parts[workbookOf(parts)] ?? "") ? [] : ["nobody is asked to compute it"];
}

/** A file that lacks what it is here for proves nothing. */
function featuresMissing(books: readonly NamedBytes[]): readonly string[] {
  const parts = books.flatMap(({ bytes }) => Object.entries(partsOf(bytes)));
  return FEATURES.filter(({ path, content }) => !parts.some(([name, text]) => path.test(name) && (content?.test(text) ?? true))).map(({ name }) => `no file holds ${name}`);
}

/** A stranger's eye: openpyxl finds the same cells, results, merged areas and hidden sheets as before. */
function seenAlike(books: readonly NamedBytes[], saved: readonly NamedBytes[]): { readonly sheets: number; readonly losses: readonly string[] } {
  const seen = seenByOpenpyxl([...books, ...saved]);
  const originals = new Map(books.map(({ name }, index) => [name, seen[index] ?? {}]));
  const losses: string[] = [];
  let sheets = 0;
  saved.forEach(({ name }, index) => {
    for (const [sheet, shown] of Object.entries(originals.get(name) ?? {})) {
      sheets += 1;
      if (JSON.stringify(seen[books.length + index]?.[sheet]) !== JSON.stringify(shown)) losses.push(`${name}: openpyxl sees another sheet ${sheet}`);
    }
  });
  return { sheets, losses };
}

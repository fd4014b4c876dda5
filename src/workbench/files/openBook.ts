/** An .xlsx or .xlsm file into a stand-in of its own. */
import { Book as FileBook } from "../../host/xlsx/book";
import { readRelationships } from "../../host/xlsx/relationships";
import { ZipPackage } from "../../host/xlsx/zipPackage";
import { createStandin, type Standin } from "../standin";
import { addSheet, renameSheet, setVisibility } from "../standin/book/sheetOperations";
import { colorReader } from "./colors";
import { fillSheet } from "./fillSheet";
import { type Missing, missingParts } from "./missing";
import { readNames } from "./names";
import { readLooks } from "./readStyles";
import { find, numberAttribute, readTree, type XmlNode } from "./xmlTree";

export interface OpenedFile {
  readonly standin: Standin;
  readonly missing: readonly Missing[];
}

/** Throws a HostError with a `file_` code when the bytes are no workbook. */
export async function openBook(bytes: Uint8Array): Promise<OpenedFile> {
  return openFile(new FileBook(ZipPackage.open(bytes)));
}

export async function openFile(file: FileBook): Promise<OpenedFile> {
  const standin = await createStandin();
  const { book } = standin;
  const missing = [...missingParts(file)];
  const looks = readLooks(relatedTree(file, "styles"), colorReader(relatedTree(file, "theme")));
  const sheets = file.sheets.filter(({ hasCells }) => hasCells);
  let fault: unknown = null;
  // Once is enough, and that is done below: large workbooks take the engine seconds.
  book.calculates = "Manual";
  book.transact(() => {
    try {
      // All sheets before any formula, which may name one that comes later.
      const ids = sheets.map(({ name }, at) => {
        const [first] = book.sheets;
        if (at > 0 || first === undefined) return addSheet(book, name);
        if (first.name !== name) renameSheet(book, first.id, name);
        book.formatQueue.sheetBorn(first.id);
        return first.id;
      });
      sheets.forEach((sheet, at) => {
        missing.push(...fillSheet(book, ids[at] ?? 0, file, sheet, looks));
      });
      const workbook = readTree(file.zip.text(file.path), file.path);
      missing.push(...readNames(book, workbook, ids));
      showFirst(standin, workbook, file, ids);
    } catch (error) {
      fault = error;
    }
  });
  if (fault !== null) throw fault instanceof Error ? fault : new Error(String(fault));
  // Opening is no step that could be undone.
  const opened = await createStandin({ state: standin.exportState() });
  opened.book.calculate();
  return { standin: opened, missing };
}

function relatedTree(file: FileBook, type: string): XmlNode | undefined {
  const path = readRelationships(file.zip, file.path).find((relationship) => relationship.type === type)?.target ?? null;
  return path === null || !file.zip.has(path) ? undefined : readTree(file.zip.text(path), path);
}

/** Hides what the file hides and opens on the sheet that was open. */
function showFirst({ book }: Standin, workbook: XmlNode, file: FileBook, ids: readonly number[]): void {
  const withCells = file.sheets.filter(({ hasCells }) => hasCells);
  const active = file.sheets[numberAttribute(find(workbook, "bookViews", "workbookView"), "activeTab") ?? 0];
  const wanted = active && withCells.includes(active) && active.visible ? active : withCells.find(({ visible }) => visible);
  withCells.forEach(({ visible }, at) => {
    if (!visible) setVisibility(book, ids[at] ?? 0, "Hidden");
  });
  for (const { id, index } of book.sheets) {
    const { rows, columns } = book.state(id).frozen;
    book.model.setSelectedSheet(index);
    book.model.setTopLeftVisibleCell(rows + 1, columns + 1);
  }
  book.model.setSelectedSheet(wanted ? withCells.indexOf(wanted) : 0);
}

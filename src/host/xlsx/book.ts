/** An opened package: its sheets and tables by name, and the parts that are being edited. */
import { CONTENT_TYPES } from "../../opc/contentTypes";
import { relationshipsPath } from "../../opc/relationships";
import { HostError } from "../workbook";
import { addContentType } from "./contentTypes";
import { addRelationship, readRelationships } from "./relationships";
import { fitRows } from "./fitRows";
import { readSharedStrings } from "./sharedStrings";
import { SheetGrid } from "./sheetGrid";
import { EMPTY_STYLES, StyleSheet } from "./styleSheet";
import { readTable, type TablePart } from "./tablePart";
import { readSheets, type SheetEntry, workbookPath } from "./workbookPart";
import type { ZipPackage } from "./zipPackage";

export interface TableEntry {
  readonly sheet: SheetEntry;
  readonly path: string;
  readonly part: TablePart;
}

export class Book {
  readonly zip: ZipPackage;
  readonly path: string;
  /** Set by any change: the file then asks its readers to compute it anew. */
  changed = false;
  /** Set by a change until our formulas are computed again. */
  stale = false;
  /** Sheets have come or gone. */
  sheetsChanged = false;
  #sheets: readonly SheetEntry[] | null = null;
  #tables: readonly TableEntry[] | null = null;
  #shared: readonly string[] | null = null;
  #styles: StyleSheet | null = null;
  #unwritable: boolean | null = null;
  readonly #grids = new Map<string, SheetGrid>();
  readonly #ownFormulas = new Map<string, Set<string>>();

  constructor(zip: ZipPackage) {
    this.zip = zip;
    this.path = workbookPath(zip);
    // Whatever is no spreadsheet is refused when it is opened, not when it is first read.
    this.#sheets = readSheets(zip, this.path);
  }

  get sheets(): readonly SheetEntry[] {
    return (this.#sheets ??= readSheets(this.zip, this.path));
  }

  get tables(): readonly TableEntry[] {
    return (this.#tables ??= this.sheets.filter(({ hasCells }) => hasCells).flatMap((sheet) => this.#tablesOf(sheet)));
  }

  /** Names are equal without regard to case, as in Excel. */
  findTable(name: string): TableEntry | undefined {
    return this.tables.find(({ part }) => sameName(part.name, name));
  }

  table(name: string): TableEntry {
    const found = this.findTable(name);
    if (found === undefined) throw new HostError({ code: "host_missing", severity: "error", with: { table: name } });
    return found;
  }

  findSheet(name: string): SheetEntry | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  grid(sheet: SheetEntry): SheetGrid {
    let grid = this.#grids.get(sheet.path);
    if (grid === undefined) {
      this.#shared ??= readSharedStrings(this.zip, this.path);
      grid = new SheetGrid(sheet.path, this.zip.text(sheet.path), this.#shared);
      this.#grids.set(sheet.path, grid);
    }
    return grid;
  }

  /** A formula of ours among the user's own cells: its result is computed as in our sheets, until the file is closed. */
  noteFormula({ path }: SheetEntry, row: number, column: number): void {
    this.#ownFormulas.set(path, (this.#ownFormulas.get(path) ?? new Set()).add(`${String(row)},${String(column)}`));
  }

  /** Null for a sheet without any. */
  ownFormulas({ path }: SheetEntry): ReadonlySet<string> | null {
    return this.#ownFormulas.get(path) ?? null;
  }

  /** Whether the sheet may differ from its part in the package. */
  isOpen(sheet: SheetEntry): boolean {
    return this.#grids.has(sheet.path);
  }

  get styles(): StyleSheet {
    return (this.#styles ??= this.#openStyles());
  }

  setTable(table: TableEntry, text: string): void {
    this.zip.set(table.path, text);
    this.#tables = null;
  }

  /** What was edited in a sheet that has gone. */
  forget(path: string): void {
    this.#grids.delete(path);
  }

  /** After sheets were added to the package or taken out. */
  refresh(): void {
    this.#sheets = null;
    this.#tables = null;
  }

  /** A form that is only read: what we write would not fit between its elements. */
  get unwritable(): boolean {
    return (this.#unwritable ??= this.#editedParts().some((path) => this.zip.has(path) && !isUsualForm(this.zip.text(path))));
  }

  get formulasChanged(): boolean {
    return this.sheetsChanged || [...this.#grids.values()].some((grid) => grid.formulasChanged);
  }

  /** Puts what was edited back into the package. */
  flush(): void {
    for (const [path, grid] of this.#grids) {
      if (grid.rowsToFit.size > 0) fitRows(grid, this.styles);
      if (grid.changed) this.zip.set(path, grid.text());
    }
    if (this.#styles?.changed === true) this.zip.set(this.#stylesPath() ?? this.#addStylesPart(), this.#styles.text());
  }

  #tablesOf(sheet: SheetEntry): readonly TableEntry[] {
    return readRelationships(this.zip, sheet.path).flatMap(({ type, target }) => {
      if (type !== "table" || target === null || !this.zip.has(target)) return [];
      return [{ sheet, path: target, part: readTable(target, this.zip.text(target)) }];
    });
  }

  #editedParts(): readonly string[] {
    const tables = this.tables.flatMap(({ sheet, path }) => [sheet.path, path]);
    return [CONTENT_TYPES, relationshipsPath(this.path), this.path, this.#stylesPath() ?? STYLES, ...new Set(tables)];
  }

  #stylesPath(): string | null {
    return readRelationships(this.zip, this.path).find(({ type }) => type === "styles")?.target ?? null;
  }

  #openStyles(): StyleSheet {
    const path = this.#stylesPath();
    return path === null ? new StyleSheet(STYLES, EMPTY_STYLES) : new StyleSheet(path, this.zip.text(path));
  }

  #addStylesPart(): string {
    addRelationship(this.zip, this.path, "styles", STYLES);
    addContentType(this.zip, STYLES, "styles");
    return STYLES;
  }
}

/** Where a workbook gets its formats when it came without. */
const STYLES = "xl/styles.xml";

/**
 * Elements named `x:sheet` come from Microsoft's library for developers; the namespaces of the strict form from an Excel
 * that was asked for it.
 */
function isUsualForm(text: string): boolean {
  const root = /<(?![?!])[^>]*>/.exec(text.replace(/<!--[\s\S]*?-->/g, ""))?.[0] ?? "";
  return !/^<[^\s/>:]*:/.test(root) && !root.includes("http://purl.oclc.org/ooxml/");
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

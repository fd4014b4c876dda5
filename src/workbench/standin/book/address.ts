/** Addresses as Office.js takes and gives them: `A1`, `B:D`, `5:7`, `'月度 填报'!A1:C3`, a name, a table. */
import { type Area, areaAddress, columnLetters, parseRange } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { isWholeColumns, isWholeRows } from "./areas";
import type { Book } from "./book";
import { tableBody } from "./filters";

export interface Place {
  readonly sheet: number;
  readonly area: Area;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/u;

/** `sheet` is where an address without a sheet lies. */
export function placeOf(book: Book, sheet: number, address: string): Place {
  const [, quoted, plain, rest] = WITH_SHEET.exec(address.trim()) ?? [];
  if (rest !== undefined) {
    const named = book.sheetNamed((quoted ?? plain ?? "").replaceAll("''", "'"));
    if (named === undefined) throw new Fault("InvalidArgument", `no sheet of that name in ${address}`);
    return placeOf(book, named.id, rest);
  }
  const area = parseRange(address.trim());
  if (area !== null) return { sheet, area };
  const place = namedPlace(book, sheet, address.trim());
  if (place === null) throw new Fault("InvalidArgument", `${address} is not an address`);
  return place;
}

function namedPlace(book: Book, sheet: number, name: string): Place | null {
  const wanted = name.toLowerCase();
  const table = book.registry.tables.find((one) => one.name.toLowerCase() === wanted);
  if (table !== undefined) return { sheet: table.sheet, area: tableBody(table) };
  const found = book.registry.names.find((one) => one.name.toLowerCase() === wanted && (one.scope === null || one.scope === sheet));
  return found && "area" in found.target ? found.target : null;
}

/** The address as an event gives it: without the sheet. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return areaAddress(area);
}

const UNQUOTED = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_CELL = /^[A-Z]{1,3}\d+$|^R\d*C\d*$/iu;

export function fullAddress(book: Book, { sheet, area }: Place): string {
  const { name } = book.sheet(sheet);
  const plain = UNQUOTED.test(name) && !LIKE_CELL.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!${localAddress(area)}`;
}

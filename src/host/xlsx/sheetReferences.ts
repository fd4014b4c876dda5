import type { Book } from "./book";
import { escapeXml } from "./xml";

/** Whose text is a formula: cells and charts, rules and formats, names. */
const FORMULA_ELEMENT = /^(?:[\w.-]+:)?(?:f|formula[12]?|definedName)$/u;
const SEARCHED = /^xl\/(?:worksheets|chartsheets|charts|pivotCache)\/[^/]+\.xml$/iu;

/** Whether a formula anywhere in the package names the sheet. */
export function refersTo(book: Book, sheet: string): boolean {
  const open = new Map(book.sheets.filter((entry) => book.isOpen(entry)).map((entry) => [entry.path, entry]));
  return book.zip.paths.some((path) => {
    if (path !== book.path && !SEARCHED.test(path)) return false;
    const entry = open.get(path);
    return names((entry ? book.grid(entry).text() : book.zip.text(path)).replaceAll("&apos;", "'"), sheet);
  });
}

/** `'2026 年'!A1`, `指标!A1`, `甲:指标!A1`. */
function names(text: string, sheet: string): boolean {
  for (const form of [`${sheet}!`, `${sheet.replaceAll("'", "''")}'!`].map(escapeXml)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const tag = /^<([^\s/>]+)/u.exec(text.slice(text.lastIndexOf("<", at), at))?.[1] ?? "";
      if (FORMULA_ELEMENT.test(tag) && !/[\p{L}\p{N}_. ]$/u.test(text.slice(at - 1, at))) return true;
    }
  }
  return false;
}

/** A package's parts as text, for tests that look inside or play another program's part. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeXml } from "../../src/host/xlsx/xml";

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, typeof data === "string" ? strToU8(data) : data])));
}

/** Throws when the edit changes nothing: a test must not pass because its preparation failed. */
export function editPart(bytes: Uint8Array, path: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** As a spreadsheet program does it: the name in the workbook, and in every formula. */
export function renameSheetIn(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = partsOf(bytes);
  const quoted = (name: string): string => escapeXml(`'${name.replaceAll("'", "''")}'!`);
  const renamed = Object.entries(parts).map(([path, text]) => {
    const named = path === "xl/workbook.xml" ? text.replace(`name="${escapeXml(from)}"`, `name="${escapeXml(to)}"`) : text;
    return [path, named.replaceAll(quoted(from), quoted(to))];
  });
  return packParts(Object.fromEntries(renamed) as Record<string, string>);
}

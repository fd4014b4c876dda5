/** LibreOffice as the second judge: it opens a file, computes every formula anew, and says what each sheet then shows. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { CellValue } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { TABLE_NAMES } from "../../src/sheets/tables";

export const SOFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync) ?? null;

/** Recalculate whatever is loaded; without it LibreOffice shows the values that the file brought. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** Comma, double quote, UTF-8, from row 1, values as they are and not as shown, every sheet in a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** Rows of text by sheet name. */
async function computedByLibreOffice(xlsx: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  if (SOFFICE === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await writeFile(join(folder, "book.xlsx"), xlsx);
    await promisify(execFile)(SOFFICE, [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", CSV, "--outdir", join(folder, "out"), join(folder, "book.xlsx")], { timeout: 120_000 });
    const names = await readdir(join(folder, "out"));
    return new Map(await Promise.all(names.map(async (name) => [name.slice("book-".length, -".csv".length), rowsOf(await readFile(join(folder, "out", name), "utf8"))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gu)) {
    rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end?.endsWith("\n")) rows.push([]);
  }
  return rows;
}

/** Cells of our tables that LibreOffice computes otherwise than the file says, in words; and how many were compared. */
export async function libreOfficeDifferences(xlsx: Uint8Array): Promise<{ readonly compared: number; readonly differences: readonly string[] }> {
  const judged = await computedByLibreOffice(xlsx);
  const { tables } = await openXlsx(xlsx).read(TABLE_NAMES);
  let compared = 0;
  const differences = [...tables.values()].flatMap(({ sheet, headRow, firstColumn, heads, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        compared += 1;
        const shown = judged.get(sheet)?.[headRow + 1 + row]?.[firstColumn + column] ?? "";
        return equal(cell, shown) ? [] : [`${sheet}, row ${String(row)}, ${heads[column] ?? ""}: ours ${JSON.stringify(cell)}, LibreOffice ${shown}`];
      }),
    ),
  );
  return { compared, differences };
}

function equal(ours: CellValue, shown: string): boolean {
  if (ours === null || ours === "") return shown === "";
  if (typeof ours !== "number") return typeof ours === "string" && ours.trim() === shown.trim();
  const value = /^\d{4}-\d{2}-\d{2}$/u.test(shown) ? Date.parse(shown) / 86_400_000 + 25_569 : Number(shown.replace("%", "")) / (shown.endsWith("%") ? 100 : 1);
  return Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}

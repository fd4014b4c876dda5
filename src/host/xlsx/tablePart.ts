/** `xl/tables/table1.xml`: where a table stands and what its columns are called. Reference: ECMA-376 part 1, 18.5.1.2. */
import { type Area, areaAddress, parseArea } from "../a1";
import { fileError } from "./fileError";
import { decodeXstring, encodeXstring, escapeXml, walkXml } from "./xml";
import { appendChild, editOpenTag } from "./xmlEdit";

export interface TablePart {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  /** 0 when the user took the head row or the totals row away. */
  readonly headRows: number;
  readonly totalsRows: number;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

export function readTable(path: string, text: string): TablePart {
  let root: Readonly<Record<string, string>> = {};
  let depth = 0;
  const columns: { id: number; name: string }[] = [];
  walkXml(text, path, {
    open({ name, attributes }) {
      depth += 1;
      if (depth === 1) root = attributes;
      if (name === "tableColumn") {
        columns.push({ id: Number(attributes["id"]), name: decodeXstring(attributes["name"] ?? "") });
      }
    },
    close() {
      depth -= 1;
    },
  });
  const area = parseArea(root["ref"] ?? "");
  if (area === null) throw fileError("file_damaged", path);
  return {
    id: Number(root["id"]),
    name: decodeXstring(root["displayName"] ?? root["name"] ?? ""),
    area,
    headRows: Number(root["headerRowCount"] ?? 1),
    totalsRows: Number(root["totalsRowCount"] ?? 0),
    columns,
  };
}

/** 0-based, both ends included. */
export function bodyArea({ area, headRows, totalsRows }: TablePart): Area {
  return { ...area, top: area.top + headRows, bottom: area.bottom - totalsRows };
}

/** The same table over another area, with columns added at its right end. */
export function resizeTable(path: string, text: string, table: TablePart, area: Area, heads: readonly string[]): string {
  const filtered = { ...area, bottom: area.bottom - table.totalsRows };
  const sized = editOpenTag(text, path, ["table"], { ref: areaAddress(area) }) ?? text;
  const withFilter = editOpenTag(sized, path, ["table", "autoFilter"], { ref: areaAddress(filtered) }) ?? sized;
  if (heads.length === 0) return withFilter;
  const firstId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const count = String(table.columns.length + heads.length);
  const withColumns = appendChild(withFilter, path, ["table", "tableColumns"], columnsXml(heads, firstId)) ?? withFilter;
  return editOpenTag(withColumns, path, ["table", "tableColumns"], { count }) ?? withColumns;
}

export interface NewTable {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly heads: readonly string[];
  readonly filterButtons: boolean;
  readonly style: string;
}

export function newTableXml({ id, name, area, heads, filterButtons, style }: NewTable): string {
  const ref = areaAddress(area);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${String(id)}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" totalsRowShown="0">` +
    (filterButtons ? `<autoFilter ref="${ref}"/>` : "") +
    `<tableColumns count="${String(heads.length)}">${columnsXml(heads, 1)}</tableColumns>` +
    `<tableStyleInfo name="${style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    "</table>"
  );
}

function columnsXml(heads: readonly string[], firstId: number): string {
  // Excel writes the line breaks of a head in this way, too; the cell itself holds them plainly.
  const written = heads.map((head) => escapeXml(encodeXstring(head).replaceAll("\n", "_x000a_")));
  return written.map((head, index) => `<tableColumn id="${String(firstId + index)}" name="${head}"/>`).join("");
}

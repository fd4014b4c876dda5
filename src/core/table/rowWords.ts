/** What a row says in words: its name, class and unit, who answers for it, how it stands and why. */
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText, textOf } from "./grid";
import { innerLabels } from "./innerLabels";
import { lightOf } from "./lightOf";
import { plainName } from "./nameCut";
import type { RowContext } from "./rowContext";
import { shownText } from "./shownText";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField, RowKind, TableRow } from "./tableReading";
import { PERSON_HEAD } from "./words/columns";

export type RowWords = Pick<TableRow, "name" | "section" | "entity" | "unit" | "owner" | "deadline" | "status" | "progressText" | "cause" | "measures" | "evidence" | "remark" | "serial">;

/** What the row says in words; merged keys are filled down. */
export function rowWords({ grid, byField }: RowContext, row: number): RowWords {
  const texts = (field: ColumnField): readonly { readonly text: string; readonly column: ReadColumn }[] => {
    const columns = byField.get(field);
    return columns ? columns.map((column) => ({ text: shownText(grid, row, column.column), column })).filter(({ text }) => text !== "") : [];
  };
  const said = (field: ColumnField): string => texts(field).find(({ text }) => !isNothing(text))?.text ?? "";
  const names = [...new Set([...texts("name").map(({ text }) => text), textOf(grid.displaced(row))].filter((text) => text !== ""))];
  const classes = [...new Set(texts("section").map(({ text }) => sectionName(text)))].filter((text) => text !== "");
  const progress = texts("progress_text").map(({ text }) => text).filter((text) => !isNothing(text)).at(-1) ?? "";
  const inner = innerLabels(progress);
  return {
    name: names.at(-1) ?? "", section: [...classes, ...names.slice(0, -1).map(sectionName)].join("/"), entity: [...new Set(texts("entity").map(({ text }) => text.replace(/\s+/gu, "")))].join("/"),
    unit: (texts("unit")[0]?.text ?? "").trim(), owner: ownerOf(texts("owner")), deadline: said("deadline"), status: statusOf(grid, row, byField.get("status") ?? []), progressText: inner ? (inner.get("progress_text") ?? "") : progress,
    cause: said("cause") || (inner?.get("cause") ?? ""), measures: said("measures") || (inner?.get("measures") ?? ""), evidence: said("evidence"), remark: texts("remark")[0]?.text ?? "", serial: texts("serial")[0]?.text ?? "",
  };
}

export function withLead(words: RowWords, lead: string): RowWords {
  return lead === "" ? words : { ...words, name: lead + words.name };
}

const NO_ENTITY: ReadonlySet<string> = new Set<RowKind>(["total", "subtotal", "comparison", "allocated"]);

/** 合计 is no unit: it names the row where nothing else does. */
export function withoutKind(words: RowWords, kind: RowKind, key: string): RowWords {
  if (!NO_ENTITY.has(kind) || words.entity === "") return words;
  return { ...words, name: words.name || plainName(key).name, entity: words.entity.split("/").filter((part) => plainText(part) !== plainText(key)).join("/") };
}

/** / and 无 say that there is nothing to say. */
function isNothing(text: string): boolean {
  const { absent, pointer } = cellMeaning(text);
  return absent === "not_applicable" || absent === "none" || absent === "broken" || pointer;
}

/** Words, or the colour of the cell. */
function statusOf(grid: Grid, row: number, columns: readonly ReadColumn[]): string {
  for (const { column } of columns) {
    const text = grid.text(row, column);
    if (text !== "" && !/^[●■◆○]$/u.test(text)) return text;
    const light = lightOf(grid.fill(row, column));
    if (light !== null || text !== "") return light ?? text;
  }
  return "";
}

/** Who leads before who helps, a body before its head; persons are not read at all. */
function ownerOf(owners: readonly { readonly text: string; readonly column: ReadColumn }[]): string {
  const headOf = ({ column }: { readonly column: ReadColumn }): string => plainText(column.path.at(-1) ?? "");
  return (owners.find((one) => /牵头|主要|主责/u.test(headOf(one))) ?? owners.find((one) => !PERSON_HEAD.test(headOf(one))) ?? owners[0])?.text ?? "";
}

/** Without its mark, points and count: 二、产出指标（50分）, 一、超额完成（4项）. */
export function sectionName(key: string): string {
  return plainName(key).name.replace(/[（(](?:共)?\d+(?:分|项|个|条)[)）]$/u, "");
}

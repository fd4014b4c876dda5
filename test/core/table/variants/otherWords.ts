/** The same table with other words in its head: another wording of the same field, blanks inside short words, brackets of the other width. */
import { columnIndex } from "../../../../src/host/a1";
import type { Chance } from "../../../proof/fuzz/chance";
import type { PrintedTable, ShapeCase } from "../shapeCase";
import type { NotedSheet } from "../sheetText";
import { SAME_HEADS } from "./headWords";

const HEADS: ReadonlySet<string> = new Set(["head", "repeated_head"]);

/** Null where no head has a word that may be said otherwise. */
export function otherWords({ name, sheets, expected }: ShapeCase, chance: Chance): ShapeCase | null {
  // One word a head for the whole book: sheets of one make stay alike, and so do heads on the next page.
  const said = new Map<string, string>();
  let changed = 0;
  const next = sheets.map((noted) => {
    const tables = expected.tables.filter(({ sheet }) => sheet === noted.sheet);
    const values = noted.values.map((line, row) => line.map((value, column) => {
      const table = tables.find((one) => isHead(one, row, column));
      if (!table || typeof value !== "string") return value;
      const other = otherHead(value, table, column, noted, said, chance);
      changed += other === value ? 0 : 1;
      return other;
    }));
    return { ...noted, values };
  });
  return changed === 0 ? null : { name, sheets: next, expected: { tables: expected.tables.map(withOtherBrackets) } };
}

function isHead({ rows, columns }: PrintedTable, row: number, column: number): boolean {
  const indexes = columns.map((one) => columnIndex(one.column));
  return rows.some((one) => one.row === row + 1 && HEADS.has(one.kind)) && column >= Math.min(...indexes) && column <= Math.max(...indexes);
}

function otherHead(text: string, table: PrintedTable, column: number, sheet: NotedSheet, said: Map<string, string>, chance: Chance): string {
  const own = table.columns.find((one) => columnIndex(one.column) === column);
  const word = plain(text);
  const key = `${own?.field ?? ""} ${word}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const same = SAME_HEADS.find(({ of, words }) => of === own?.field && words.map(plain).includes(word));
  const isLast = own !== undefined && plain(own.path.at(-1) ?? "") === word;
  // A word of the head that is also part of a name must stay.
  const inNames = table.rows.some((row) => plain(String(row["name"] ?? "")).includes(word) || plain(String(row["part"] ?? "")).includes(word));
  const free = same && isLast && !inNames ? same.words.filter((other) => plain(other) !== word && !sheet.values.flat().some((value) => typeof value === "string" && plain(value) === plain(other))) : [];
  const wording = free.length > 0 ? chance.pick(free) : null;
  const next = wording !== null ? (chance.once(2) ? spaced(wording) : wording) : inNames ? turned(text) : turned(twoCharacters(text));
  said.set(key, next);
  return next;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** Of words that have no other wording, only the shortest are set wider. */
const twoCharacters = (word: string): string => (word.length === 2 ? spaced(word) : word);

/** 序号 becomes 序　号, 指标名称 becomes 指 标 名 称, as offices set short heads. */
function spaced(word: string): string {
  if (/^\p{Script=Han}{2}$/u.test(word)) return [...word].join("　");
  return /^\p{Script=Han}{3,4}$/u.test(word) ? [...word].join(" ") : word;
}

const OTHER_WIDTH: Readonly<Record<string, string>> = { "(": "（", ")": "）", "（": "(", "）": ")" };

const turned = (text: string): string => text.replace(/[()（）]/gu, (bracket) => OTHER_WIDTH[bracket] ?? bracket);

/** Names, classes and units that stand in the head, told by having a column, are written with its brackets. */
function withOtherBrackets(table: PrintedTable): PrintedTable {
  const heads = new Set(table.columns.flatMap(({ path }) => path.map(plain)));
  const isOfHead = (text: unknown): text is string => typeof text === "string" && text.split("/").some((level) => [...heads].some((head) => head.includes(plain(level))));
  const keys = ["name", "part", "entity"] as const;
  const rows = table.rows.map((row) => (row.column === undefined ? row : { ...row, ...Object.fromEntries(keys.filter((key) => isOfHead(row[key])).map((key) => [key, turned(String(row[key]))])) }));
  return { ...table, rows };
}

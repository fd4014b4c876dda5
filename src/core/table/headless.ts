/** Tables without a head: cards of labels with their values beside them, and blocks of lines such as 牵头单位：…. Source: tables.md T19, T22, T45. */
import { type CardPair, cardPairs } from "./cardPairs";
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText } from "./grid";
import { headMeaning } from "./headMeaning";
import { headText } from "./headText";
import { plainName, targetsIn } from "./nameCut";
import { NO_READING } from "./noReading";
import type { ColumnField, TableRow, UnusedCell } from "./tableReading";
import { KEY_MEANINGS } from "./words/keys";
import { BODY, PLACE } from "./words/places";
import { FORM_LINE, NOTE, PART, SECTION_MARK, SIGNATURE } from "./words/rows";
import { MONEY_LABEL } from "./words/columns";

export interface Headless {
  readonly layout: "pairs" | "lines";
  readonly rows: readonly TableRow[];
  /** Cells that no reading holds; of persons the label's cell. */
  readonly unused: readonly (UnusedCell & { readonly identity?: boolean })[];
}

/** null when the sheet is neither. */
export function readHeadless(grid: Grid): Headless | null {
  const rows = Array.from({ length: Math.min(grid.rowCount, MOST_ROWS + 1) }, (_, row) => row).filter((row) => grid.columnsOf(row).length > 0);
  if (rows.length === 0 || grid.rowCount > MOST_ROWS) return null;
  const left = Math.min(...rows.map((row) => grid.columnsOf(row)[0] ?? 0));
  if (isLines(grid, rows, left)) return { layout: "lines", ...readLines(grid, rows, left) };
  const body = rows.filter((row) => grid.columnsOf(row).length >= 2 && !isFormRow(grid, row));
  return isCard(grid, body, left) ? readCard(grid, rows, left, body[0] ?? 0) : null;
}

function isFormRow(grid: Grid, row: number): boolean {
  return grid.columnsOf(row).some((column) => {
    const text = plainText(grid.text(row, column));
    return FORM_LINE.test(text) || SIGNATURE.test(text) || FORM_CELL.test(text);
  });
}

/** 登记日期：2026年… */
const FORM_CELL = /^(?!其中|内)[^:：]{2,10}[:：]/u;
const MOST_COLUMNS = 6;
/** Cards and lists of lines are read by people. */
const MOST_ROWS = 500;
const FEWEST_ROWS = 4;
const LONGEST_LABEL = 14;
/** 二级 beside 县图书馆 is what the label before it says, and no head. */
const LIKE_A_HEAD = 0.7;

/** Labels and values in turn, the labels all different; and no head of known words above. */
function isCard(grid: Grid, body: readonly number[], left: number): boolean {
  const [first] = body;
  if (first === undefined || body.length < FEWEST_ROWS) return false;
  const columns = [...new Set(body.flatMap((row) => grid.columnsOf(row)))];
  if (Math.max(...columns) - left >= MOST_COLUMNS) return false;
  const pairs = body.map((row) => cardPairs(grid, row, left));
  if (columns.some((column) => pairs.every((own) => own.some(({ row, value }) => value === column && isLabel(grid, row, value))))) return false;
  const values = pairs.flat().filter(({ row, value }) => grid.value(row, value) !== null);
  const labels = pairs.flat().filter(({ row, label }) => grid.value(row, label) !== null);
  const texts = labels.map(({ row, label }) => plainText(grid.text(row, label)));
  const weights = values.filter(({ row }) => row === first).map(({ row, value }) => headMeaning(headText(grid.text(row, value)))?.weight ?? 0);
  const isHead = weights.some((weight) => weight === 1) && weights.every((weight) => weight >= LIKE_A_HEAD);
  const isKeyed = pairs[0]?.every(({ row, label, value }) => isKeyOf(grid, { row, label, value }, body)) ?? false;
  return !isHead && !isKeyed && labels.every(({ row, label }) => isLabel(grid, row, label)) && new Set(texts).size === texts.length && labels.length > body.length / 2 && columns.length >= 2 && values.some(({ row, value }) => cellMeaning(grid.value(row, value)).number !== null);
}

/** 村|隐患（处） above numbers is the head of a table; 单位名称|东塘村妇联 begins a card. */
function isKeyOf(grid: Grid, { row, label, value }: CardPair, body: readonly number[]): boolean {
  const key = headMeaning(headText(grid.text(row, label)));
  const text = plainText(grid.text(row, value));
  if (key?.weight !== 1 || !KEY_MEANINGS.has(key.meaning) || text === "" || BODY.test(text) || PLACE.test(text)) return false;
  return headText(text).unit !== "" || body.every((one) => one === row || typeof grid.value(one, value) === "number");
}

function isLabel(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "string" && plainText(value).length <= LONGEST_LABEL && cellMeaning(value).number === null && cellMeaning(value).state === "";
}

function readCard(grid: Grid, rows: readonly number[], left: number, top: number): Headless {
  const unused: (UnusedCell & { identity?: boolean })[] = [];
  const found = rows.flatMap((row): readonly TableRow[] => {
    const columns = grid.columnsOf(row);
    const [first = 0] = columns;
    const text = plainText(grid.text(row, first));
    if (SIGNATURE.test(text) && columns.length <= 3 && row === rows.at(-1)) return [{ ...NO_READING, row, kind: "signature" }];
    if (isFormRow(grid, row)) return [{ ...NO_READING, row, kind: "form_line" }];
    if (NOTE.test(text)) return [{ ...NO_READING, row, kind: "note" }];
    if (columns.length === 1 && row < top) return [{ ...NO_READING, row, kind: "title" }];
    const cells = cardPairs(grid, row, left).filter(({ label }) => grid.value(row, label) !== null).flatMap((own) => {
      const meaning = headMeaning(headText(grid.text(row, own.label)))?.meaning;
      if (meaning === "person" || meaning === "identity") {
        unused.push({ row, column: own.label, reason: "personal", identity: meaning === "identity" });
        return [];
      }
      if (grid.value(row, own.value) === null) return [];
      const read = pair(grid, own);
      if (isBare(read)) unused.push({ row, column: own.value, reason: "other_column" });
      return [read];
    });
    return cells.length > 0 ? cells : [{ ...NO_READING, row, kind: "indicator" }];
  });
  return { layout: "pairs", rows: found, unused };
}

/** A label with words that have no place of their own. */
function isBare(row: TableRow): boolean {
  return row.actual === null && row.rate === null && row.money === null && [row.status, row.entity, row.owner, row.progressText, row.cause, row.measures, row.remark, row.deadline, row.evidence, row.serial].every((text) => text === "");
}

function pair(grid: Grid, { row, label, value }: CardPair): TableRow {
  const { name, unit } = plainName(grid.text(row, label));
  const raw = grid.text(row, value);
  const kind = PART.test(plainText(grid.text(row, label))) ? "part" : "indicator";
  const base: TableRow = { ...NO_READING, row, column: value, kind, name, from: { actual: value } };
  const meaning = headMeaning(headText(grid.text(row, label)));
  const cell = cellMeaning(grid.value(row, value));
  const ticked = tick(raw);
  if (ticked !== null) return { ...base, status: ticked };
  if (cell.number !== null) {
    const written = cell.unit || unit;
    if (written === "%") return { ...base, rate: cell.number };
    return MONEY_LABEL.test(name) || written.endsWith("元") ? { ...base, unit: written, money: cell.number } : { ...base, unit: written, actual: cell.number, hedge: cell.hedge };
  }
  return { ...base, status: cell.state, ...inWords(meaning?.weight === 1 ? meaning.meaning : "", raw) };
}

const WORD_FIELDS: Readonly<Partial<Record<ColumnField, keyof TableRow>>> = {
  cause: "cause", measures: "measures", remark: "remark", progress_text: "progressText", status: "status", entity: "entity", owner: "owner", deadline: "deadline", evidence: "evidence", serial: "serial",
};

function inWords(meaning: string, text: string): Partial<TableRow> {
  const key = meaning === "?progress" ? "progressText" : WORD_FIELDS[meaning as ColumnField];
  return key ? { [key]: text } : {};
}

/** 有 √　无 □ is 有, and so is ☑有　☐无: the boxes stand behind their words, or before them. null where there are no boxes. */
function tick(text: string): string | null {
  if (!/[□☐]/u.test(text)) return null;
  const behind = /^\p{Script=Han}/u.test(text.trim());
  const found = (behind ? /(\p{Script=Han}{1,4})[\s　]*[√✓✔☑■]/u : /[√✓✔☑■][\s　]*(\p{Script=Han}{1,4})/u).exec(text);
  return found?.[1] ?? "";
}

const LINE_LABEL = /(?:^|[\s　])(?<label>\p{Script=Han}{2,8})[:：]/gu;
const ITEM = /^(?<serial>\d{1,3})\s*[.、．]?\s*(?=\D)/u;

/** One column of lines, or two of labels and values in which labels come again. */
function isLines(grid: Grid, rows: readonly number[], left: number): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const single = rows.filter((row) => grid.columnsOf(row).length === 1);
  const labelled = single.filter((row) => labelsIn(grid.text(row, grid.columnsOf(row)[0] ?? 0)).length > 0);
  const items = single.filter((row) => ITEM.test(plainText(grid.text(row, grid.columnsOf(row)[0] ?? 0))));
  if (single.length === rows.length) return labelled.length >= 2 && items.length >= 2;
  const pairs = rows.filter((row) => {
    const [first, second] = grid.columnsOf(row);
    return first === left && (second === left + 1 || second === undefined) && knownLabel(grid.text(row, left)) !== null;
  });
  const labels = pairs.map((row) => plainText(grid.text(row, left)));
  return rows.every((row) => grid.columnsOf(row).length <= 2) && pairs.length >= rows.length * 0.7 && new Set(labels).size <= labels.length / 1.5;
}

function knownLabel(text: string): string | null {
  const meaning = headMeaning(headText(text));
  return meaning && meaning.weight === 1 ? meaning.meaning : null;
}

function labelsIn(text: string): readonly { readonly meaning: string; readonly value: string }[] {
  const marks = [...text.trim().matchAll(LINE_LABEL)];
  return marks.flatMap((mark, index) => {
    const meaning = knownLabel(mark.groups?.["label"] ?? "");
    return meaning === null ? [] : [{ meaning, value: text.trim().slice(mark.index + mark[0].length, marks[index + 1]?.index).trim() }];
  });
}

interface Item {
  readonly first: number;
  name: string;
  serial: string;
  section: string;
  words: Map<string, string>;
}

function readLines(grid: Grid, rows: readonly number[], left: number): Pick<Headless, "rows" | "unused"> {
  const found: TableRow[] = [];
  const unused: UnusedCell[] = [];
  const items: Item[] = [];
  let section = "";
  for (const row of rows) {
    const columns = grid.columnsOf(row);
    const text = grid.text(row, columns[0] ?? 0);
    const plain = plainText(text);
    const labels = columns.length === 2 || (items.length > 0 && knownLabel(text) !== null && !/[:：]/u.test(text)) ? [{ meaning: knownLabel(text) ?? "", value: grid.text(row, left + 1) }] : labelsIn(text);
    const starts = labels.length > 0 ? labels[0]?.meaning === "serial" : ITEM.test(plain);
    if (starts || (labels.length === 0 && items.length === 0 && ITEM.test(plain))) {
      items.push({ first: row, name: labels.length > 0 ? "" : text.trim().replace(ITEM, ""), serial: labels.length > 0 ? (labels[0]?.value ?? "") : "", section, words: new Map() });
      found.push({ ...NO_READING, row, kind: "indicator" });
      continue;
    }
    const item = items.at(-1);
    if (labels.length === 0) {
      const kind = SECTION_MARK.test(plain) ? "section" : NOTE.test(plain) ? "note" : FORM_LINE.test(plain) ? "form_line" : item ? "indicator" : "title";
      if (kind === "section") section = plainName(text).name;
      found.push({ ...NO_READING, row, kind });
      continue;
    }
    for (const { meaning, value } of labels) {
      if (value !== "" && !(item && take(item, meaning, value))) unused.push({ row, column: columns.at(-1) ?? left, reason: "other_column" });
    }
    found.push({ ...NO_READING, row, kind: "indicator" });
  }
  const byRow = new Map(items.map((item) => [item.first, item]));
  return {
    unused,
    rows: found.flatMap((row) => {
      const item = byRow.get(row.row);
      return item ? readingOf(item, left) : [row];
    }),
  };
}

/** 完成情况 comes twice: first the state, then the text. Says whether there was a place for it. */
function take(item: Item, meaning: string, value: string): boolean {
  if (meaning === "name" && item.name === "") item.name = value;
  else if (meaning === "?progress" || meaning === "progress_text") {
    const isState = !item.words.has("status") && value.length <= LONGEST_LABEL && !/\d/u.test(value);
    item.words.set(isState ? "status" : "progress_text", value);
  } else if (item.words.has(meaning) || !LINE_FIELDS.has(meaning)) return false;
  else item.words.set(meaning, value);
  return true;
}

const LINE_FIELDS: ReadonlySet<string> = new Set(["owner", "status", "progress_text", "cause", "measures", "deadline", "remark", "serial"]);

function readingOf(item: Item, left: number): readonly TableRow[] {
  const word = (field: string): string => item.words.get(field) ?? "";
  const base: TableRow = {
    ...NO_READING, row: item.first, kind: "indicator", name: plainName(item.name).name, section: item.section, serial: item.serial, owner: word("owner"), status: word("status"),
    progressText: word("progress_text"), cause: word("cause"), measures: word("measures"), deadline: word("deadline"), remark: word("remark"),
  };
  const targets = targetsIn(item.name);
  const [only, ...more] = targets;
  if (!only) return [base];
  if (more.length === 0) return [{ ...base, name: only.name, unit: only.unit, target: only.target, comparator: only.sign }];
  return targets.map((one) => ({ ...base, column: left, name: one.name, unit: one.unit, target: one.target, comparator: one.sign }));
}

/** Tables in plain text: lines that tabs cut into the same columns, as they are copied from Word, Excel and web pages. */
import type { DocumentTable } from "../../core/read/document";
import type { Grid } from "./tableGrid";
import { shapeOf } from "./tableShape";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
}

/** 一、 （二） 3. ① with a tab behind them are automatic numbers as Word copies them, not a column. */
const MARK = /^(?:[（(]?[\d一二三四五六七八九十]{1,4}[)）、.．]|[①-⑳•·●])$/u;

export function tabTables(text: string): readonly DocumentTable[] {
  const tables: DocumentTable[] = [];
  let block: Line[] = [];
  const finish = (): void => {
    if (isTable(block)) tables.push(tableOf(block));
    block = [];
  };
  for (const line of tabLines(text)) {
    const before = block.at(-1);
    const goesOn = before !== undefined && before.cells.length === line.cells.length && isLineEnd(text, before.end, line.start);
    if (!goesOn) finish();
    block.push(line);
  }
  finish();
  return tables;
}

/** Only lines with text before a tab, or a tab between two texts: an indent made with a tab makes no column. */
function* tabLines(text: string): Generator<Line> {
  let end = 0;
  for (let tab = text.indexOf("\t"); tab >= 0; tab = text.indexOf("\t", end)) {
    const start = lineStart(text, tab, end);
    end = lineEnd(text, tab);
    const line = text.slice(start, end);
    if (line.trim().includes("\t") || text.slice(start, tab).trim() !== "") yield { start, end, cells: line.split("\t").map((cell) => cell.trim()) };
  }
}

function lineStart(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && text[at - 1] !== "\n" && text[at - 1] !== "\r") at -= 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function isLineEnd(text: string, from: number, to: number): boolean {
  return to - from <= 2 && ["\n", "\r", "\r\n"].includes(text.slice(from, to));
}

function isTable(block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  return !block.every(({ cells }) => cells.length === 2 && MARK.test(cells[0] ?? ""));
}

function tableOf(block: readonly Line[]): DocumentTable {
  const rows = block.map(({ cells }) => cells);
  const grid: Grid = rows.map((cells) => cells.map((text) => ({ text, from: "here", lines: text === "" ? 0 : 1, blocks: [] })));
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0, rows, shape: shapeOf(grid, 0) };
}

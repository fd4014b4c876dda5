/** What the pane shows of a table before it is taken, over readings of whole sheets. */
import { describe, expect, test } from "vitest";
import { columnRuns, columnSamples, isDoubtful } from "../../src/app/adopt/columnView";
import { doubtsOf } from "../../src/app/adopt/doubtView";
import { figureLabel, rowGroups, unusedGroups } from "../../src/app/adopt/rowView";
import { readTables } from "../../src/core/table/readTables";
import type { TableReading } from "../../src/core/table/tableReading";
import { parseSheets, type NotedSheet } from "../core/table/sheetText";

function read(text: string): { readonly sheet: NotedSheet; readonly reading: TableReading } {
  const [sheet] = parseSheets(text);
  const [reading] = sheet ? readTables(sheet) : [];
  if (!sheet || !reading) throw new Error("no table");
  return { sheet, reading };
}

const CLUB = read(`柳岸街道2026年文体工作完成情况（截至5月底） | < | < | < | < | <
项目 | 计量单位 | 全年目标 | 完成数 | 完成率 | 联系电话
露天电影 | 场 | 40 | 18 | 0.45{0.0%} | 13900010001
广场舞会 | 场 | 24 | 11 | 0.4{0.0%} | 13900010002
　其中：夜场 | 场 | 10 | 3 | 0.3{0.0%} | 13900010003
读书沙龙 | 次 | 12 | 5 | 0.41666666{0.0%} | 13900010004
合计 | ␣ | 76 | 34 | ␣ | ␣
填表人：黄某 13900019999 | < | < | < | < | <`);

const TOWNS = read(`各村2026年人居环境整治情况 | < | < | < | < | < | <
事项 | 全镇 | 东坪村 | 西坪村 | 南坪村 | 北坪村 | 中坪村
清理垃圾堆 | 57 | 12 | 9 | 14 | 10 | 12
拆除旱厕 | 30 | 7 | 5 | 6 | 8 | 4`);

describe("columns", () => {
  test("a personal column has no samples, whoever asks", () => {
    const samples = columnSamples(CLUB.sheet, CLUB.reading);
    expect(CLUB.reading.columns.find(({ column }) => column === 5)?.personal).toBe(true);
    expect(samples.has(5)).toBe(false);
    expect(JSON.stringify([...samples])).not.toMatch(/139000/u);
  });

  test("samples are three different values as they are printed", () => {
    const samples = columnSamples(CLUB.sheet, CLUB.reading);
    expect(samples.get(1)).toEqual(["场", "次"]);
    expect(samples.get(2)).toEqual(["40", "24", "10"]);
    expect(samples.get(4)).toEqual(["45.0%", "40.0%", "30.0%"]);
  });

  test("a column is doubtful when neither its head nor a person says what it is", () => {
    const [, name] = CLUB.reading.columns;
    if (!name) throw new Error("no column");
    const unsure = { ...name, confidence: 0.5 };
    expect(isDoubtful(name)).toBe(false);
    expect(isDoubtful(unsure)).toBe(true);
    expect(isDoubtful({ ...unsure, evidence: [{ by: "person", word: "" }] })).toBe(false);
    expect(isDoubtful({ ...unsure, period: "3月" })).toBe(false);
    expect(isDoubtful({ ...unsure, personal: true })).toBe(false);
  });

  test("units across are one run, the columns beside them are not in it", () => {
    expect(columnRuns(TOWNS.reading.columns).map((run) => run.map(({ column }) => column))).toEqual([[0], [1], [2, 3, 4, 5, 6]]);
    expect(columnRuns(CLUB.reading.columns).every(({ length }) => length === 1)).toBe(true);
  });
});

describe("rows", () => {
  test("come by kind, those that become indicators first", () => {
    expect(rowGroups(CLUB.reading).map(({ kind, taken, lines }) => [kind, taken, lines.map(({ row, label }) => [row, label])])).toEqual([
      ["indicator", true, [[2, "露天电影"], [3, "广场舞会"], [5, "读书沙龙"]]],
      ["part", true, [[4, "夜场"]]],
      ["title", false, [[0, ""]]],
      ["head", false, [[1, ""]]],
      ["total", false, [[6, "合计"]]],
      ["signature", false, [[7, ""]]],
    ]);
  });

  test("who signed is never told", () => {
    expect(JSON.stringify(rowGroups(CLUB.reading))).not.toMatch(/黄某|139000/u);
  });

  test("a row of several figures is one line, each figure under its unit", () => {
    const [lines] = rowGroups(TOWNS.reading).map((group) => group.lines);
    const [first] = lines ?? [];
    if (!first) throw new Error("no row");
    expect(first.label).toBe("清理垃圾堆");
    expect(first.readings.map((reading) => [figureLabel(first, reading), reading.actual])).toEqual([["", 57], ["东坪村", 12], ["西坪村", 9], ["南坪村", 14], ["北坪村", 10], ["中坪村", 12]]);
  });
});

describe("doubts", () => {
  test("figures that disagree come before news, with as many digits as a person reads", () => {
    const doubts = doubtsOf(CLUB.reading);
    expect(doubts.map(({ code, calm }) => [code, calm])).toEqual([["rate_differs", false], ["personal_data", true]]);
    expect(doubts[0]?.places).toMatchObject([{ row: 3, column: 4, with: { printed: 40, computed: 45.83 } }]);
  });

  test("a total names the rows that it leaves out", () => {
    const { reading } = read(`全县2026年植树情况 | < | <
单位 | 目标（棵） | 完成（棵）
全县 | 900 | 700
县直机关 | 100 | 80
甲乡 | 400 | 300
乙乡 | 300 | 250
丙乡 | 200 | 150`);
    const without = doubtsOf(reading).find(({ code }) => code === "total_without");
    expect(without?.places.map((place) => place.without)).toEqual([["县直机关"], ["县直机关"]]);
  });
});

test("cells that nobody used stand by reason", () => {
  const groups = unusedGroups(CLUB.reading);
  expect(groups.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(CLUB.reading.unused.length);
  expect(new Set(groups.map(({ reason }) => reason)).size).toBe(groups.length);
});

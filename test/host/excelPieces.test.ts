import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellPieces, type CellPiece } from "../../src/host/excel/cellPieces";
import { joined } from "../../src/host/excel/cellSteps";
import { PIECE_BYTES, intoRequests } from "../../src/host/excel/requestSize";
import { blocksOf, runsOf } from "../../src/host/excel/runs";
import type { CellInput, CellsChange } from "../../src/host/workbook";

const formula = (text: string): CellInput => ({ formula: text });

describe("a rectangle is sent as few arrays", () => {
  test("a column of one formula is sent once, whatever its length", () => {
    const rows = Array.from({ length: 6_000 }, (_, row) => [row, formula("=RC[-1]*2"), formula("=RC[-2]/2")]);
    expect(cellPieces(rows).map(({ kind, row, column, rowCount, columnCount }) => [kind, row, column, rowCount, columnCount])).toEqual([
      ["values", 0, 0, 6_000, 1],
      ["fill", 0, 1, 6_000, 1],
      ["fill", 0, 2, 6_000, 1],
    ]);
  });

  test("neighbours with the same formula are one range", () => {
    expect(cellPieces([[formula("=R1C1"), formula("=R1C1")]])).toEqual([
      { kind: "fill", row: 0, column: 0, rowCount: 1, columnCount: 2, formula: "=R1C1" },
    ]);
  });

  test("formulas between values leave the values' cells as they are, and the other way round", () => {
    expect(cellPieces([["甲", 1], ["乙", formula("=RC[-1]")], [null, true]])).toEqual([
      { kind: "values", row: 0, column: 0, rowCount: 3, columnCount: 2, cells: [["甲", 1], ["乙", null], ["", true]] },
      { kind: "formulas", row: 0, column: 1, rowCount: 3, columnCount: 1, cells: [[null], ["=RC[-1]"], [null]] },
    ]);
  });

  test("columns with nothing in them are passed over where the cells are new", () => {
    const rows = [["甲", null, null, 1], ["乙", null, null, 2]];
    expect(cellPieces(rows, { onBlank: true }).map(({ column, columnCount }) => [column, columnCount])).toEqual([[0, 1], [3, 1]]);
    expect(cellPieces(rows)).toHaveLength(1);
  });

  test("long texts are cut between rows", () => {
    const pieces = cellPieces(Array.from({ length: 100 }, () => ["文".repeat(10_000)]));
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece.rowCount * 30_003).toBeLessThanOrEqual(PIECE_BYTES);
  });

  test("every cell is written exactly once", () => {
    const cell = fc.oneof(fc.constant<CellInput>(null), fc.integer(), fc.constant("甲"), fc.constantFrom("=R1C1", "=RC[-1]").map(formula));
    const rectangle = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([height, width]) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));
    fc.assert(fc.property(rectangle, (cells) => {
      expect(written(cellPieces(cells), cells)).toEqual(cells.map((row) => row.map((value) => value ?? "")));
    }));
  });
});

function written(pieces: readonly CellPiece[], cells: readonly (readonly CellInput[])[]): CellInput[][] {
  const result = cells.map((row) => row.map((): CellInput => "untouched"));
  for (const piece of pieces) {
    for (let row = 0; row < piece.rowCount; row += 1) {
      for (let column = 0; column < piece.columnCount; column += 1) {
        const sent = piece.kind === "fill" ? piece.formula : piece.cells[row]?.[column] ?? null;
        const target = result[piece.row + row];
        if (sent === null || target === undefined) continue;
        expect(target[piece.column + column]).toBe("untouched");
        target[piece.column + column] = piece.kind === "values" ? sent : formula(String(sent));
      }
    }
  }
  return result;
}

describe("requests are filled in order", () => {
  test.each([
    ["all in one", [1, 2, 3], [[1, 2, 3]]],
    ["closed before it is too large", [6, 3, 2, 9], [[6, 3], [2], [9]]],
    ["a step above the limit stands alone", [1, 99, 1], [[1], [99], [1]]],
    ["nothing", [], []],
  ])("%s", (_, sizes, groups) => {
    const steps = sizes.map((bytes) => ({ bytes }));
    expect(intoRequests(steps, 10).map((request) => request.map(({ bytes }) => bytes))).toEqual(groups);
  });
});

describe("neighbours are joined", () => {
  test("rows to delete", () => {
    expect(runsOf([4, 2, 3, 7, 3])).toEqual([{ first: 2, count: 3 }, { first: 7, count: 1 }]);
  });

  test("cells with the same format", () => {
    const cells = [[0, 0], [1, 0], [0, 1], [1, 1], [5, 1]].map(([row = 0, column = 0]) => ({ row, column }));
    expect(blocksOf(cells)).toEqual([
      { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      { row: 5, column: 1, rowCount: 1, columnCount: 1 },
    ]);
  });

  const at = (row: number, column: number, value: CellInput, table = "t"): CellsChange => ({ kind: "cells", table, row, column, cells: [[value]] });

  test("changes down a column and along a row", () => {
    const changes = [at(0, 0, 1), at(0, 1, 2), at(1, 0, 3), at(1, 1, 4), at(3, 0, 5), at(4, 0, 6, "u")];
    expect(joined(changes)).toEqual([
      { ...at(0, 0, 1), cells: [[1, 2], [3, 4]] },
      at(3, 0, 5),
      at(4, 0, 6, "u"),
    ]);
  });

  test("what was given stays as it was", () => {
    const changes = [Object.freeze(at(0, 0, 1)), Object.freeze(at(1, 0, 2))];
    joined(Object.freeze(changes));
    expect(changes).toEqual([at(0, 0, 1), at(1, 0, 2)]);
  });
});

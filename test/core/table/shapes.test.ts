/**
 * Every case folder of `shapes/` read and held to the aims of issue 6; the worst shape is printed at the end.
 * `npx tsx test/core/table/printScores.ts` prints all shapes, with names behind it (`T05 T11`) what was missed in them.
 */
import { afterAll, describe, test } from "vitest";
import type { Score } from "./score";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "./shapeCase";
import { expectWellRead, printWorst } from "./wellRead";

const scores = new Map<string, Score>();

describe("reads the shape", () => {
  test.each([...SHAPE_NAMES, ...BLIND_NAMES])("%s", (name) => {
    scores.set(name, expectWellRead(shapeCase(name)));
  });

  afterAll(() => { printWorst(scores, "shapes"); });
});

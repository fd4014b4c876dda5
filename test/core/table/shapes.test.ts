/**
 * Every case folder of `shapes/` read and held to the aims of issue 6; the worst shape is printed at the end.
 * `npx tsx test/core/table/printScores.ts` prints all shapes, with names behind it (`T05 T11`) what was missed in them.
 */
import { afterAll, describe, expect, test } from "vitest";
import { printedReading } from "./printedReading";
import { AIMS, type Measure, score, type Score, shareOf } from "./score";
import { scoreLine, worst } from "./scoreLines";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "./shapeCase";

const SHOWN = 25;
const scores = new Map<string, Score>();

describe("reads the shape", () => {
  test.each([...SHAPE_NAMES, ...BLIND_NAMES])("%s", (name) => {
    const given = shapeCase(name);
    const own = score(given, printedReading(given.sheets));
    scores.set(name, own);
    const short = Object.entries(AIMS).filter(([measure, aim]) => shareOf(own[measure as Measure]) < aim).map(([measure]) => measure);
    expect(short, `${scoreLine(name, own)}\n${own.misses.slice(0, SHOWN).join("\n")}`).toEqual([]);
    expect(own.losses).toEqual([]);
  });

  afterAll(() => {
    const last = worst(scores);
    if (last) console.log(`worst of ${String(scores.size)} shapes: ${scoreLine(...last)}`);
  });
});

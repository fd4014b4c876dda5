/** The variants of the shapes: each is a sound case of its own, and is read as well as the shape. */
import { afterAll, describe, expect, test } from "vitest";
import { caseFaults, unlistedRows } from "./caseFaults";
import { printedReading } from "./printedReading";
import { AIMS, type Measure, score, type Score, shareOf } from "./score";
import { scoreLine, worst } from "./scoreLines";
import { SHAPE_NAMES, shapeCase } from "./shapeCase";
import { NOT_TAKEN, reasonNotTaken, shapeNumber, VARIANT_NAMES, variantOf } from "./variants";

const SHOWN = 25;

describe.each(VARIANT_NAMES)("%s", (variant) => {
  const taken = SHAPE_NAMES.filter((name) => reasonNotTaken(name, variant) === undefined);
  const scores = new Map<string, Score>();

  test.each(taken)("makes a sound case of %s", (name) => {
    const given = shapeCase(name);
    const made = variantOf(given, variant);
    if (!made) throw new Error("nothing could be changed: NOT_TAKEN has to say why");
    expect(made.sheets).not.toEqual(given.sheets);
    expect([caseFaults(made), unlistedRows(made)]).toEqual([[], []]);
    expect(score(made, made.expected).misses).toEqual([]);
    // What the case itself says nothing of stays the same: no value was moved away from what is expected of it.
    expect(score(made, made.expected).losses.length).toBe(score(given, given.expected).losses.length);
  });

  test("leaves out only shapes that are there", () => {
    expect(Object.keys(NOT_TAKEN[variant]).filter((number) => !SHAPE_NAMES.some((name) => shapeNumber(name) === number))).toEqual([]);
  });

  test.each(taken)("is read in %s", (name) => {
    const made = variantOf(shapeCase(name), variant) ?? shapeCase(name);
    const own = score(made, printedReading(made.sheets));
    scores.set(name, own);
    const short = Object.entries(AIMS).filter(([measure, aim]) => shareOf(own[measure as Measure]) < aim).map(([measure]) => measure);
    expect(short, `${scoreLine(name, own)}\n${own.misses.slice(0, SHOWN).join("\n")}`).toEqual([]);
    expect(own.losses).toEqual([]);
  });

  afterAll(() => {
    const last = worst(scores);
    if (last) console.log(`worst of ${String(scores.size)} shapes (${variant}): ${scoreLine(...last)}`);
  });
});

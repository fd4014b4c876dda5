/** The variants of the shapes: each is a sound case of its own, and is read as well as the shape. */
import { afterAll, describe, expect, test } from "vitest";
import { caseFaults, unlistedRows } from "./caseFaults";
import { score, type Score } from "./score";
import { SHAPE_NAMES, shapeCase } from "./shapeCase";
import { NOT_TAKEN, reasonNotTaken, shapeNumber, VARIANT_NAMES, variantOf } from "./variants";
import { expectWellRead, printWorst } from "./wellRead";

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
    scores.set(name, expectWellRead(variantOf(shapeCase(name), variant) ?? shapeCase(name)));
  });

  afterAll(() => { printWorst(scores, `shapes (${variant})`); });
});

/** The case folders themselves, before any reader. */
import { describe, expect, test } from "vitest";
import { caseFaults, unlistedRows } from "./caseFaults";
import { score } from "./score";
import { SHAPE_NAMES, shapeCase } from "./shapeCase";

describe.each(SHAPE_NAMES)("%s", (name) => {
  test("says only what its sheet and the contract know", () => {
    expect(caseFaults(shapeCase(name))).toEqual([]);
  });

  test("lists every row of its tables that holds something", () => {
    expect(unlistedRows(shapeCase(name))).toEqual([]);
  });

  test("is wholly found in itself", () => {
    const given = shapeCase(name);
    expect(score(given, given.expected).misses).toEqual([]);
  });
});

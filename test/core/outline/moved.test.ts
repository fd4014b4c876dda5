/** One step in the outline of one report, and the numbers of its headings afterwards. A line is `id level heading kinds`. */
import { describe, expect, test } from "vitest";
import type { ReportKind } from "../../../src/core/indicator/period";
import { moved } from "../../../src/core/outline/moved";
import { ownIds } from "../../../src/core/outline/ownIds";
import type { Level } from "../../../src/core/outline/paragraph";
import { headingAt, renumbered, type Headed } from "../../../src/core/outline/renumbered";

function outlineOf(...lines: readonly string[]): readonly Headed[] {
  return lines.map((line) => {
    const [id = "", level, heading = "", kinds = ""] = line.split(" ");
    return { id, level: level as Level, heading: heading === "-" ? "" : heading, kinds: kinds.split(",").filter(Boolean) as readonly ReportKind[] };
  });
}

const HALF = (paragraph: Headed): boolean => paragraph.kinds.length === 0 || paragraph.kinds.includes("half-year");

/** The last heading has another one in its place in the annual report. */
const OUTLINE = outlineOf("t title", "l lead", "a h1 一、甲", "a1 h2 （一）甲一", "x body", "a2 h2 （二）甲二", "y body", "b h1 二、乙", "z body", "cy h1 三、全年 annual", "ch h1 三、下半年 half-year", "w body", "e closing");

const STEPS: readonly (readonly [string, string, "up" | "down", string])[] = [
  ["a paragraph passes one line", "y", "up", "t l a a1 x y a2 b z cy ch w e"],
  ["a paragraph passes a heading into the section above", "z", "up", "t l a a1 x a2 y z b cy ch w e"],
  ["and into the section below, behind what stands for the heading in other reports", "z", "down", "t l a a1 x a2 y b cy ch z w e"],
  ["a section passes a section", "a1", "down", "t l a a2 y a1 x b z cy ch w e"],
  ["a chapter takes its sections along", "a", "down", "t l b z a a1 x a2 y cy ch w e"],
  ["and passes a chapter upwards", "b", "up", "t l b z a a1 x a2 y cy ch w e"],
  ["a heading takes those of other reports along", "ch", "up", "t l a a1 x a2 y cy ch w b z e"],
  ["the first section leaves its chapter", "a1", "up", "t l a1 x a a2 y b z cy ch w e"],
  ["the last stays the last", "e", "down", "t l a a1 x a2 y b z cy ch w e"],
  ["the first stays the first", "t", "up", "t l a a1 x a2 y b z cy ch w e"],
];

describe("a step", () => {
  test.each(STEPS)("%s", (_, id, by, order) => {
    expect(moved(OUTLINE, id, by, HALF).map((paragraph) => paragraph.id).join(" ")).toBe(order);
  });

  test.each(["b", "a2"])("up and down again, %s is where it was", (id) => {
    const up = moved(OUTLINE, id, "up", HALF);
    expect(up).not.toBe(OUTLINE);
    expect(moved(up, id, "down", HALF)).toEqual(OUTLINE);
  });
});

const headingsOf = (outline: readonly Headed[]): string => outline.flatMap(({ heading }) => heading || []).join(" ");

describe("numbers of headings", () => {
  test("follow after a move, those of every report in its place", () => {
    expect(headingsOf(renumbered(OUTLINE, moved(OUTLINE, "b", "up", HALF)))).toBe("一、乙 二、甲 （一）甲一 （二）甲二 三、全年 三、下半年");
    expect(headingsOf(renumbered(OUTLINE, OUTLINE.filter(({ id }) => id !== "a1")))).toBe("一、甲 （一）甲二 二、乙 三、全年 三、下半年");
  });

  test("that never followed stay, and so does what was typed", () => {
    const gaps = outlineOf("a h1 一、甲", "b h1 三、乙", "c h1 四、丙");
    expect(headingsOf(renumbered(gaps, [...gaps].reverse()))).toBe("四、丙 三、乙 三、甲");
    const whole = outlineOf("a h1 一、甲", "b h1 二、乙");
    expect(headingsOf(renumbered(whole, outlineOf("a h1 一、甲", "b h1 九、乙")))).toBe("一、甲 九、乙");
  });

  const LEVELS: readonly (readonly [string, string, Level, string])[] = [
    ["a chapter made a section", "b", "h2", "（三）乙"],
    ["a section made a chapter", "a2", "h1", "二、甲二"],
    ["a section made plain text", "a1", "body", "甲一"],
    ["plain text made a section", "z", "h2", "（一）"],
    ["a third level, of which there is none yet", "y", "h3", "1."],
  ];
  test.each(LEVELS)("%s", (_, id, level, heading) => {
    expect(headingAt(OUTLINE, id, level)).toBe(heading);
  });

  test("are not brought in where headings have none", () => {
    expect(headingAt(outlineOf("a h1 甲", "b body 乙"), "b", "h1")).toBe("乙");
  });
});

test("a copied row gets an id of its own", () => {
  expect(ownIds([{ id: "a" }, { id: "b" }, { id: "a" }, { id: "a.2" }, { id: "a" }]).map(({ id }) => id)).toEqual(["a", "b", "a.3", "a.2", "a.4"]);
});

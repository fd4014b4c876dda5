import { describe, expect, it } from "vitest";
import { type Label, nameLikeness, type Negative, type Prediction, scoreExtraction } from "./score";

// 培训6场，其中线上2场；每月一课；参训近X人，占40%。
const label = (start: number, text: string, rest: Partial<Label>): Label => ({
  start,
  end: start + text.length,
  text,
  value: Number.isNaN(Number(text)) ? null : Number(text),
  unit: "",
  hedge: "",
  kind: "actual",
  indicator: "",
  clause: "",
  parent: null,
  ...rest,
});
const LABELS: readonly Label[] = [
  label(2, "6", { unit: "场", indicator: "培训场次" }),
  label(9, "2", { unit: "场", indicator: "线上培训场次", parent: 0 }),
  label(14, "一", { value: 1, unit: "课", kind: "target", indicator: "每月课数", borderline: true }),
  label(20, "X", { unit: "人", hedge: "近", indicator: "参训人数" }),
  label(24, "40", { unit: "%", kind: "share", alt_kind: "rate", indicator: "参训占比" }),
];
const NEGATIVES: readonly Negative[] = [
  { start: 30, end: 34, text: "2024", reason: "date" },
  { start: 40, end: 41, text: "十", reason: "proper-name", borderline: true },
];
const PERFECT: readonly Prediction[] = LABELS.map(({ start, end, value, unit, hedge, kind, indicator, parent }) => ({
  start,
  end,
  value,
  unit,
  hedge,
  kind,
  indicator,
  parent,
}));
const but = (index: number, change: Partial<Prediction>): readonly Prediction[] =>
  PERFECT.map((prediction, at) => (at === index ? { ...prediction, ...change } : prediction));
const ALL_RIGHT = { precision: 1, recall: 1, value: 1, unit: 1, hedge: 1, kind: 1, partOf: 1, name: 1 };

describe("the score of an extraction", () => {
  it("is one in everything for the labels themselves, borderline ones apart", () => {
    const score = scoreExtraction(LABELS, NEGATIVES, PERFECT);
    expect(score).toMatchObject({ gold: 4, predicted: 4, ...ALL_RIGHT, missed: [], spurious: [], wrong: [] });
  });

  it.each<[string, readonly Prediction[], object]>([
    ["a missed one", PERFECT.filter((_, at) => at !== 4), { recall: 3 / 4, precision: 1, predicted: 3 }],
    ["a date taken", [...PERFECT, { start: 30, end: 34 }], { precision: 4 / 5, recall: 1, predicted: 5 }],
    ["a borderline one taken", [...PERFECT, { start: 40, end: 41 }], { precision: 1, predicted: 4 }],
    ["a borderline one left", PERFECT.filter((_, at) => at !== 2), ALL_RIGHT],
    ["one taken twice", [...PERFECT, { start: 2, end: 3 }], { precision: 4 / 5, recall: 1, unit: 1 }],
    ["a span too long", but(4, { end: 27 }), { precision: 3 / 4, recall: 3 / 4 }],
    ["a wrong value", but(0, { value: 7 }), { value: 3 / 4, unit: 1 }],
    ["a mask given a value", but(3, { value: 0 }), { value: 3 / 4 }],
    ["a wrong unit", but(0, { unit: "次" }), { unit: 3 / 4, value: 1 }],
    ["a hedge overlooked", but(3, { hedge: "" }), { hedge: 3 / 4 }],
    ["a wrong kind", but(0, { kind: "target" }), { kind: 3 / 4 }],
    ["the other kind that is right too", but(4, { kind: "rate" }), { kind: 1 }],
    ["no whole", but(1, { parent: null }), { partOf: 0 }],
    ["another whole", but(1, { parent: 3 }), { partOf: 0 }],
    ["a name half right", but(0, { indicator: "培训" }), { name: (3 + 2 / 4) / 4 }],
    ["nothing", [], { precision: 1, recall: 0, value: 1, partOf: 1, name: 1 }],
  ])("%s", (_, predicted, expected) => {
    expect(scoreExtraction(LABELS, NEGATIVES, predicted)).toMatchObject(expected);
  });

  it("lists what was missed, made up and wrong", () => {
    const predicted = [...but(3, { hedge: "余" }).slice(1), { start: 30, end: 34 }];
    const { missed, spurious, wrong } = scoreExtraction(LABELS, NEGATIVES, predicted);
    expect(missed).toEqual([LABELS[0]]);
    expect(spurious).toEqual([{ start: 30, end: 34 }]);
    expect(wrong.map((entry) => [entry.attribute, entry.label.text])).toEqual([
      ["hedge", "X"],
      ["partOf", "2"],
    ]);
  });
});

describe("the likeness of two names", () => {
  it.each([
    ["培训场次", "培训场次", 1],
    ["“培训”场次", "培训场次", 1],
    ["培训场次", "培训次数", 2 / 6],
    ["看看看", "看看", 2 / 3],
    ["培训", "", 0],
    ["", "", 0],
  ])("%s and %s", (one, other, likeness) => {
    expect(nameLikeness(one, other)).toBeCloseTo(likeness, 12);
  });
});

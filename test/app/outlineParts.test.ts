/** What the pane offers to put into a paragraph: all of it can be read, and reads back to the letter in plain names. */
import { describe, expect, test } from "vitest";
import { draftPreview, fieldsNow, slotOf } from "../../src/app/outlinePreview";
import { autoSlot, slotChoices } from "../../src/app/slotChoices";
import type { Dataset } from "../../src/core/indicator/dataset";
import type { OutlineParagraph } from "../../src/core/outline/paragraph";
import { outlineWords } from "../../src/i18n/outline";
import { PACKS } from "../../src/packs";
import { OUTLINE_PRESETS } from "../../src/packs/outlines";
import { outlineFromPreset } from "../../src/packs/outlines/outlineFromPreset";
import { packDataset } from "../../src/packs/packDataset";
import { patternOfReadable, readablePattern, type SlotNames } from "../../src/taskpane/outline/readablePattern";
import { dataset, inMonth } from "../core/dataset";

const SAMPLES = PACKS.map((pack) => [pack.id, packDataset(pack, { year: 2026, codes: null, sample: true })] as const);
const LOCALES = ["zh-CN", "en-US"] as const;

const paragraph = (pattern: string, row: number): OutlineParagraph => ({ row, id: String(row), level: "body", heading: "", pattern, pinned: "", kinds: [] });

const namesIn = ({ indicators }: Pick<Dataset, "indicators">, locale: (typeof LOCALES)[number]): SlotNames => {
  const { autos, colon } = outlineWords(locale).slots;
  return { autos, colon, indicators: new Set(indicators.map(({ name }) => name)), codes: new Map(indicators.map(({ code, name }) => [code, name])) };
};

/** What makes a slot one that nobody can read. */
const UNREADABLE = new Set(["slot_unknown", "slot_ambiguous", "slot_field_unknown", "slot_syntax", "auto_unknown", "section_unknown"]);

describe.each(SAMPLES)("over %s", (_, sample) => {
  const slots = slotChoices(sample).flatMap(({ autos, indicators }) => [...autos.map(autoSlot), ...indicators.flatMap(({ slotName }) => fieldsNow({ dataset: sample }, slotName, "half-year").map(({ field }) => slotOf(slotName, field)))]);

  test("every part that is offered can be read", () => {
    const outline = slots.map(paragraph);
    const faults = outline.flatMap(({ id }) => (Number(id) % 7 === 0 ? draftPreview({ dataset: sample }, outline, id, "half-year").issues : []));
    expect(slots.length).toBeGreaterThan(200);
    expect(faults.filter(({ code }) => UNREADABLE.has(code))).toEqual([]);
  });

  test.each(LOCALES)("patterns come back to the letter from %s names", (locale) => {
    const names = namesIn(sample, locale);
    const patterns = [...slots, ...sample.outline.map(({ pattern }) => pattern), ...OUTLINE_PRESETS.flatMap((preset) => outlineFromPreset(preset, sample).map(({ pattern }) => pattern))];
    for (const pattern of patterns) expect(patternOfReadable(readablePattern(pattern, names), names)).toBe(pattern);
    expect(patterns.filter((pattern) => readablePattern(pattern, names) !== pattern).length).toBeGreaterThan(20);
    // Every part that is offered has a plain name.
    expect(slotChoices(sample).flatMap(({ autos }) => autos.map(autoSlot)).filter((slot) => readablePattern(slot, names).includes("#"))).toEqual([]);
  });
});

describe("plain names", () => {
  const names = namesIn({ indicators: [] }, "zh-CN");
  test.each([
    ["{#总况}", "{总体情况}"],
    ["[{#单位}]推进{甲.同比}。", "[{单位名称}]推进{甲.同比}。"],
    ["{#栏目 宣讲：两场}", "{栏目的句子：宣讲：两场}"],
    ["照写\\{#总况}", "照写\\{#总况}"],
    ["{#没有的}{#总况\t甲}", "{#没有的}{#总况\t甲}"],
  ])("%s reads %s", (pattern, readable) => {
    expect(readablePattern(pattern, names)).toBe(readable);
    expect(patternOfReadable(readable, names)).toBe(pattern);
  });

  test.each([
    ["{A01.同比}与{A02}", "{A01（培训）.同比}与{A02（培训）}"],
    ["{#各单位 A01}", "{各单位完成情况：A01（培训）}"],
    ["{A01@东镇}", "{A01（培训）@东镇}"],
    // A name with braces would not come back; a code that is also a name means that indicator.
    ["{A03}{A04}", "{A03}{A04}"],
    ["{A01（别的）}", "{A01（别的）}"],
  ])("slots by code: %s reads %s", (pattern, readable) => {
    const coded = { ...names, indicators: new Set(["培训", "甲}", "A04", "乙"]), codes: new Map([["A01", "培训"], ["A02", "培训"], ["A03", "甲}"], ["A04", "乙"]]) };
    expect(readablePattern(pattern, coded)).toBe(readable);
    expect(patternOfReadable(readable, coded)).toBe(pattern);
  });

  test("an indicator of such a name keeps it", () => {
    const taken = { ...names, indicators: new Set(["总体情况"]) };
    expect(readablePattern("{#总况}{总体情况}", taken)).toBe("{#总况}{总体情况}");
    expect(patternOfReadable("{总体情况}", taken)).toBe("{总体情况}");
  });
});

describe("the preview", () => {
  const made = dataset({ indicators: [{ name: "植树", unit: "亩" }, { name: "清淤", unit: "公里" }], entries: [{ code: "A", months: inMonth(6, 70) }, { code: "B", months: inMonth(6, null) }] });
  const outline = ["植树{植树}。", "清淤{清淤}。", "{没有的}与[植树"].map(paragraph);

  test("says what the report would, and why not", () => {
    expect(draftPreview({ dataset: made }, outline, "0", "half-year")).toMatchObject({ paragraph: { text: "植树70亩。" }, issues: [] });
    expect(draftPreview({ dataset: made }, outline, "1", "half-year")).toMatchObject({ paragraph: null, issues: [{ code: "slot_empty" }] });
    expect(draftPreview({ dataset: made }, outline, "2", "half-year").issues.map(({ code }) => code).sort()).toEqual(["slot_syntax", "slot_unknown"]);
  });

  test("gives each figure of an indicator as the text has it", () => {
    const said = new Map(fieldsNow({ dataset: made }, "植树", "half-year").map(({ field, text }) => [field, text]));
    expect([said.get("actual"), said.get("month"), said.get("target"), said.get("status")]).toEqual(["70亩", "70亩", "", "不设目标"]);
  });

  test("two of one name are offered by their codes", () => {
    const twice = dataset({ indicators: [{ name: "培训", section: "甲" }, { name: "培训", section: "乙" }, { name: "1/2完成" }] });
    expect(slotChoices(twice).flatMap(({ indicators }) => indicators.map(({ slotName }) => slotName))).toEqual(["A", "B", "C"]);
  });
});

import { describe, expect, it } from "vitest";
import { BLIND_NAMES, DOCUMENT_NAMES, labelledDocument } from "./labelledDocument";

/** Digits, masks and Chinese numerals; the ones inside a unit or hedge (万元, 万余份) need no label of their own. */
const NUMERAL = /[0-9０-９XxＸ*○〇零一二两三四五六七八九十百千万亿双半]/g;

describe.each([...DOCUMENT_NAMES, ...BLIND_NAMES])("the labels of %s", (name) => {
  const { text, labels, negatives } = labelledDocument(name);
  const spans = [...labels, ...negatives];

  it("stand where they say", () => {
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text));
  });

  it("do not touch one another", () => {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    expect(sorted.filter((span, at) => span.start < (sorted[at - 1]?.end ?? 0))).toEqual([]);
  });

  it("leave no numeral undecided", () => {
    const covered = new Set<number>();
    for (const span of spans) for (let at = span.start; at < span.end; at += 1) covered.add(at);
    for (const { end, unit, hedge } of labels) {
      const tail = text.slice(end, end + unit.length + hedge.length);
      for (const [at, sign] of [...tail].entries()) if (unit.includes(sign)) covered.add(end + at);
    }
    const undecided = [...text.matchAll(NUMERAL)].filter(({ index }) => !covered.has(index));
    expect(undecided.map(({ index }) => `${index} ${text.slice(index - 4, index + 4)}`)).toEqual([]);
  });

  it("carry unit and hedge of the text, in text order, with wholes that exist", () => {
    for (const [at, { start, end, unit, hedge, parent, range, value, text: token }] of labels.entries()) {
      const around = text.slice(Math.max(0, start - 12), end + 12).replaceAll(/％|百分之/g, "%");
      expect(around).toContain(hedge);
      for (const sign of unit) expect(around).toContain(sign);
      if (parent !== null) expect(parent).toBeLessThan(at);
      if (range !== undefined) expect(range[0]).toBeLessThan(range[1]);
      expect(value === null).toBe(range !== undefined || /[Xx*○]/.test(token));
    }
    expect([...labels].sort((a, b) => a.start - b.start)).toEqual(labels);
  });
});

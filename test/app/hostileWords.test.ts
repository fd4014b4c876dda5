/** Words from outside in every cell that takes any: they come back as the text they are, from a file and from Excel. */
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { enterNote } from "../../src/app/enterValues";
import { newTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { writeReportSheet } from "../../src/app/writeReport";
import { openExcel as openDoor } from "../../src/host/excel/openExcel";
import type { CellInput, Workbook } from "../../src/host/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/host/xlsx";
import { needsQuotePrefix } from "../../src/host/xlsx/cellText";
import { decodeXstring } from "../../src/host/xlsx/xml";
import type { Pack, PackIndicator } from "../../src/packs/pack";
import { packDataset } from "../../src/packs/packDataset";
import { bookPlans } from "../../src/sheets/book";
import { CONTROL_TEXTS, FORMULAS, LONE_SURROGATES, PROTOTYPE_NAMES } from "../host/hostileTexts";
import { partsOf } from "../host/xlsxParts";
import { openExcel } from "../standin/office";

/** One indicator for each text, which stands in all its words. */
function hostilePack(texts: readonly string[]): Pack {
  const indicators = texts.map((text): PackIndicator => ({
    code: text, name: text, unit: text, kind: "flow", frame: text, numerator: "", denominator: "", partOf: text, breakdown: text,
    owner: text, definition: text, evidence: text, remark: text, ticked: true,
  }));
  const [first = ""] = texts;
  return {
    id: first, title: { zh: first, en: first }, summary: { zh: first, en: first },
    sections: indicators.map((indicator) => ({ name: indicator.name, indicators: [indicator] })),
    outline: texts.map((text) => ({ level: "body", heading: text, pattern: text })),
    sample: {
      office: first, region: first, reporters: first, month: 6, pending: [],
      targets: Object.fromEntries(texts.map((text) => [text, 10])),
      entries: texts.map((text) => ({ code: text, months: [1, 2], reporter: text, source: text, remark: text })),
      targetRows: texts.map((text) => ({ code: text, reporter: text, lower: 1, firmness: text, basis: text, issuedBy: text })),
      notes: texts.map((text) => ({ code: text, reporter: text, period: text, practice: text, effect: text, cause: text, measure: text, stage: text, expected: text })),
    },
  };
}

const choice = { year: 2026, codes: null, sample: true } as const;

async function made(workbook: Workbook, texts: readonly string[]): Promise<void> {
  await newTracker(workbook, { pack: hostilePack(texts), language: "zh", ...choice });
}

/** Every text that the plans put into a table's body, at its place. */
function plannedTexts(texts: readonly string[]): readonly (readonly [string, readonly (readonly CellInput[])[]])[] {
  return bookPlans({ language: "zh", dataset: packDataset(hostilePack(texts), choice), takenSheets: [] }).map(({ tableName, rows }) => [tableName, rows]);
}

async function expectTexts(workbook: Workbook, texts: readonly string[]): Promise<number> {
  const planned = plannedTexts(texts);
  const { tables } = await workbook.read(planned.map(([name]) => name));
  let count = 0;
  for (const [name, rows] of planned) {
    const read = tables.get(name)?.rows ?? [];
    const differing = rows.flatMap((row, r) => row.flatMap((input, c) => {
      if (typeof input !== "string") return [];
      count += 1;
      return read[r]?.[c] === input ? [] : [{ name, r, c, input, read: read[r]?.[c] }];
    }));
    expect(differing).toEqual([]);
  }
  return count;
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["that look like formulas", FORMULAS],
  ["that every object answers to", PROTOTYPE_NAMES],
  ["with control and direction characters", CONTROL_TEXTS],
];

describe("words in a file", () => {
  test.each([...GROUPS, ["with half characters", LONE_SURROGATES] as const])("%s come back as they are, and its XML is valid", async (_name, texts) => {
    const file = newXlsx();
    await made(file, texts);
    const bytes = await file.toBytes();
    expect(await expectTexts(openXlsx(bytes), texts)).toBeGreaterThan(texts.length * 20);
    const { DOMParser } = new JSDOM().window;
    for (const [path, xml] of Object.entries(partsOf(bytes))) {
      expect(new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent, path).toBeUndefined();
    }
  });

  test("stand in no formula; each cell is marked as text, and stays text when its owner presses F2 and Enter", async () => {
    const [hostile, harmless] = await Promise.all([FORMULAS, FORMULAS.map((_, index) => `A${String(index)}`)].map(async (texts) => {
      const file = newXlsx();
      await made(file, texts);
      return partsOf(await file.toBytes());
    }));
    const formulas = (parts: Readonly<Record<string, string>> | undefined): readonly string[] => Object.values(parts ?? {}).flatMap((xml) => xml.match(/<f>[^<]*<\/f>/gu) ?? []);
    expect(formulas(hostile)).toEqual(formulas(harmless));
    const xfs = (hostile?.["xl/styles.xml"] ?? "").split("<cellXfs")[1]?.match(/<xf [^>]*>/gu) ?? [];
    const { DOMParser } = new JSDOM().window;
    let marked = 0;
    for (const xml of Object.values(hostile ?? {})) {
      for (const [, attributes = "", inner = ""] of xml.matchAll(/<c ([^>]*[^/])>((?:(?!<\/c>).)*)<\/c>/gsu)) {
        if (!inner.startsWith("<is>")) continue;
        const text = decodeXstring(new DOMParser().parseFromString(inner, "application/xml").documentElement.textContent);
        if (!FORMULAS.includes(text) || !needsQuotePrefix(text)) continue;
        expect(attributes).toContain('t="inlineStr"');
        expect(xfs[Number(/s="(\d+)"/u.exec(attributes)?.[1])]).toContain('quotePrefix="1"');
        marked += 1;
      }
    }
    expect(marked).toBeGreaterThan(FORMULAS.length * 20);
  });
});

describe("words in Excel", () => {
  test.each(GROUPS)("%s come back as they are", async (_name, texts) => {
    const { standin } = await openExcel();
    const workbook = openDoor();
    await made(workbook, texts);
    expect(await expectTexts(workbook, texts)).toBeGreaterThan(texts.length * 20);
    const [first = ""] = texts;
    const [, ...ours] = standin.snapshot().sheets;
    expect(ours.map(({ values }) => String(values[0]?.[0]).startsWith(first))).not.toContain(false);
  });
});

describe.each<readonly [string, () => Promise<{ workbook: Workbook; reopen: () => Promise<Workbook> }>]>([
  ["a file", () => {
    const file: XlsxWorkbook = newXlsx();
    return Promise.resolve({ workbook: file, reopen: async () => openXlsx(await file.toBytes()) });
  }],
  ["Excel", async () => {
    await openExcel();
    return { workbook: openDoor(), reopen: () => Promise.resolve(openDoor()) };
  }],
])("in %s", (_host, open) => {
  test.each([["formulas", FORMULAS], ["names of every object", PROTOTYPE_NAMES]])("%s typed as notes, and written in a report, stay text", async (_name, texts) => {
    const { workbook, reopen } = await open();
    await made(workbook, texts);
    for (const code of texts.slice(0, 4)) await enterNote(workbook, code.trim(), { cause: code, measure: code });
    await writeReportSheet(workbook, {});
    const tracker = await requireTracker(await reopen());
    const { notes } = tracker.dataset;
    for (const code of texts.slice(0, 4)) expect(notes.filter((note) => note.code === code && note.cause === code && note.measure === code)).not.toEqual([]);
    const written = tracker.report.map(({ text }) => text);
    expect(written).toEqual(expect.arrayContaining(texts.filter((text) => text.trim() === text && !text.includes("{")).map((text) => expect.stringContaining(text) as string)));
    expect(tracker.issues.map(({ code }) => code)).not.toContain("cell_error");
  });
});

test("nothing that a hostile workbook says reaches Object.prototype", async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const file = newXlsx();
  await made(file, PROTOTYPE_NAMES);
  await requireTracker(openXlsx(await file.toBytes()));
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

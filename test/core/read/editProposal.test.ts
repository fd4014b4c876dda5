import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import { proposalOfDocument } from "../../../src/app/readDraft";
import { writeReport } from "../../../src/core/narrate/report";
import { mergeableWith, mergeIndicators, renameIndicator, setExcluded, setField, setKind, setTakesWords, setUnit, splitUse } from "../../../src/core/read/editProposal";
import { outlineOf } from "../../../src/core/read/outlineOf";
import type { ProposedIndicator, Proposal } from "../../../src/core/read/proposal";

const TEXT = `青杨街道2025年工作总结

一、服务居民
全年举办文艺活动12场，开展消防演练30场。走访独居老人86户，其中高龄老人20户。
全年安装充电桩45个，完成率90%。发放宣传单3000份。
二、下一步计划
力争新建口袋公园4个。`;

const read = (): Proposal => proposalOfDocument({ text: TEXT, tables: [], issues: [] });

/** By the number it shows first. */
function of(proposal: Proposal, printed: string): ProposedIndicator {
  const { quantities } = proposal.reading;
  const found = proposal.indicators.find(({ uses }) => uses.some(({ quantity }) => quantities[quantity]?.text === printed));
  if (!found) throw new Error(`nothing shows ${printed}`);
  return found;
}

const namesOf = ({ indicators }: Proposal): readonly string[] => indicators.map(({ name }) => name);
const printedOf = ({ reading }: Proposal, { uses }: ProposedIndicator): readonly string[] => uses.map(({ quantity }) => reading.quantities[quantity]?.text ?? "");

/** The report written again from the workbook that it would become. */
function again(proposal: Proposal): string {
  const dataset = importedDataset(proposal, { year: 2025, office: "", source: "" });
  return writeReport(dataset, { period: dataset.settings.period, kind: "annual" }).paragraphs.map(({ text }) => text).join("\n");
}

const BODY = TEXT.split("\n").filter((line) => line !== "").join("\n");

describe("a name", () => {
  test("is taken without what slots and formulas use, and is nobody else's", () => {
    const proposal = read();
    const [first, second] = [of(proposal, "12"), of(proposal, "30")];
    expect(namesOf(renameIndicator(proposal, first.key, " 文艺{活动}/场 "))).toContain("文艺活动场");
    const twice = renameIndicator(proposal, second.key, first.name);
    expect(of(twice, "30").name).toBe(`${first.name}（2）`);
    expect(new Set(namesOf(twice)).size).toBe(twice.indicators.length);
    expect(again(twice)).toBe(BODY);
  });

  test("that is empty or its own changes nothing", () => {
    const proposal = read();
    const { key, name } = of(proposal, "12");
    expect(namesOf(renameIndicator(proposal, key, " {} "))).toEqual(namesOf(proposal));
    expect(of(renameIndicator(proposal, key, name), "12").name).toBe(name);
  });
});

describe("kind and unit", () => {
  test("are set; a unit renames and converts nothing", () => {
    const proposal = read();
    const { key } = of(proposal, "3000");
    const next = setUnit(setKind(proposal, key, "cumulative"), key, " 张 ");
    expect(of(next, "3000")).toMatchObject({ kind: "cumulative", unit: "张" });
    expect(importedDataset(next, { year: 2025, office: "", source: "" }).entries.flatMap(({ months }) => months)).toContain(3000);
    expect(again(next)).toBe(BODY);
  });

  test("nothing becomes a percentage and no percentage anything else", () => {
    const proposal = read();
    const [count, rate] = [of(proposal, "12"), of(proposal, "90")];
    expect(of(setUnit(proposal, count.key, "%"), "12").unit).toBe(count.unit);
    expect(rate.unit).toBe("%");
    expect(of(setUnit(proposal, rate.key, "场"), "90").unit).toBe("%");
  });
});

describe("excluding", () => {
  test("leaves the numbers as words, frees its parts and can be taken back", () => {
    const proposal = read();
    const whole = of(proposal, "86");
    expect(of(proposal, "20").partOf).toBe(whole.key);
    const without = setExcluded(proposal, whole.key, true);
    expect(outlineOf(without).paragraphs.map(({ pattern }) => pattern).join("")).toContain("走访独居老人86户");
    const dataset = importedDataset(without, { year: 2025, office: "", source: "" });
    expect(dataset.indicators).toHaveLength(proposal.indicators.length - 1);
    expect(dataset.indicators.map(({ partOf }) => partOf)).toEqual(dataset.indicators.map(() => ""));
    expect(again(without)).toBe(BODY);
    expect(setExcluded(without, whole.key, false)).toEqual(proposal);
  });
});

describe("merging", () => {
  test("joins the numbers in text order and lets the parts follow", () => {
    const proposal = read();
    const [into, gone, part] = [of(proposal, "12"), of(proposal, "30"), of(proposal, "20")];
    expect(mergeableWith(proposal, gone.key).map(({ key }) => key)).toEqual([into.key]);
    const merged = mergeIndicators(proposal, into.key, gone.key);
    expect(merged.indicators).toHaveLength(proposal.indicators.length - 1);
    expect(printedOf(merged, of(merged, "12"))).toEqual(["12", "30"]);
    const whole = of(proposal, "86");
    const up = mergeIndicators(proposal, part.key, whole.key);
    expect(of(up, "20")).toMatchObject({ key: part.key, partOf: null });
    const down = mergeIndicators(proposal, whole.key, part.key);
    expect(of(down, "86").partOf).toBeNull();
  });

  test("re-points parts, never into a circle", () => {
    const proposal = read();
    const keys = ["12", "30", "86"].map((printed) => of(proposal, printed).key);
    const chain: Proposal = {
      ...proposal,
      indicators: proposal.indicators.map((one) => (one.key === keys[1] ? { ...one, unit: "场", partOf: of(proposal, "86").key } : one.key === of(proposal, "86").key ? { ...one, partOf: keys[0] ?? "" } : one)),
    };
    // 30 is a part of 86, which is a part of 12: now 12 becomes 30.
    const merged = mergeIndicators(chain, keys[1] ?? "", keys[0] ?? "");
    expect(of(merged, "12").partOf).toBeNull();
    expect(of(merged, "86").partOf).toBe(keys[1]);
  });

  test("refuses what one cell cannot hold", () => {
    const proposal = read();
    const [shows, doors] = [of(proposal, "12"), of(proposal, "86")];
    expect(mergeIndicators(proposal, shows.key, doors.key)).toBe(proposal);
    expect(mergeIndicators(proposal, shows.key, shows.key)).toBe(proposal);
  });

  test("makes a percentage the completion of a count", () => {
    const proposal = read();
    const rate = of(proposal, "90");
    const count = of(proposal, "45");
    const merged = mergeIndicators(proposal, count.key, rate.key);
    expect(of(merged, "90").uses.map(({ field }) => field)).toEqual(["actual", "completion"]);
  });
});

describe("splitting", () => {
  test("is the way back from merging", () => {
    const proposal = read();
    const [into, gone] = [of(proposal, "12"), of(proposal, "30")];
    const back = splitUse(mergeIndicators(proposal, into.key, gone.key), into.key, gone.uses[0]?.quantity ?? -1);
    expect(of(back, "30")).toMatchObject({ name: gone.name, unit: gone.unit, kind: gone.kind, uses: gone.uses, section: gone.section });
    expect(printedOf(back, of(back, "12"))).toEqual(["12"]);
    expect(new Set(back.indicators.map(({ key }) => key)).size).toBe(back.indicators.length);
    expect(again(back)).toBe(BODY);
  });

  test("leaves a row its last number", () => {
    const proposal = read();
    const { key, uses } = of(proposal, "12");
    expect(splitUse(proposal, key, uses[0]?.quantity ?? -1)).toBe(proposal);
  });
});

describe("the figure that a number is", () => {
  test("can be set, and the register follows", () => {
    const proposal = read();
    const { key, uses } = of(proposal, "30");
    const next = setField(proposal, key, uses[0]?.quantity ?? -1, "target");
    const dataset = importedDataset(next, { year: 2025, office: "", source: "" });
    expect(dataset.indicators.find(({ name }) => name === of(next, "30").name)).toMatchObject({ target: 30, targetState: "set" });
    expect(again(next)).toBe(BODY);
  });
});

test("words around a number go to the notes, and the text stays the same", () => {
  const proposal = proposalOfDocument({ text: "青杨街道2025年工作总结\n依托社区驿站，举办专场招聘会12场，促进了就近就业。", tables: [], issues: [] });
  const taken = setTakesWords(proposal, proposal.indicators[0]?.key ?? "", true);
  expect(outlineOf(taken).paragraphs[1]?.pattern).toMatch(/^\{[^}]+\.做法\}，举办.*\{[^}]+\.成效\}。$/u);
  const dataset = importedDataset(taken, { year: 2025, office: "", source: "" });
  expect(dataset.notes).toMatchObject([{ practice: "依托社区驿站", effect: "促进了就近就业" }]);
  expect(writeReport(dataset, { period: dataset.settings.period, kind: "annual" }).paragraphs[1]?.text).toBe("依托社区驿站，举办专场招聘会12场，促进了就近就业。");
});

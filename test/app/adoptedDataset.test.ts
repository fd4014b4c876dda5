/** Tables of the user's own as a new workbook: what they say is there, what they do not say is blank. */
import { describe, expect, test } from "vitest";
import { adoptedDataset } from "../../src/app/adopt/adoptedDataset";
import { evaluate } from "../../src/core/evaluate/evaluate";
import type { Dataset } from "../../src/core/indicator/dataset";
import { readTables } from "../../src/core/table/readTables";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "../core/table/shapeCase";

function adopted(shape: string, month: number, year = 2026): Dataset {
  const name = [...SHAPE_NAMES, ...BLIND_NAMES].find((one) => one.startsWith(shape)) ?? shape;
  return adoptedDataset(shapeCase(name).sheets.flatMap((sheet) => readTables(sheet)), { period: { year, month }, office: "", source: "表" }).dataset;
}

function figures(dataset: Dataset, name: string): { actual: number | null; target: number | null; unit: string; reporters: readonly string[] } {
  const found = dataset.indicators.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} among ${dataset.indicators.map((one) => one.name).join("、")}`);
  const { actual, indicator } = evaluate(dataset, dataset.settings.period).byCode.get(found.code) ?? { actual: null, indicator: found };
  return { actual, target: indicator.target, unit: indicator.unit, reporters: dataset.entries.filter(({ code }) => code === found.code).map(({ reporter }) => reporter) };
}

describe("a table becomes a workbook", () => {
  test("of indicators, one row each", () => {
    const dataset = adopted("T37", 6);
    expect(figures(dataset, "托养服务")).toEqual({ actual: 60, target: 60, unit: "人", reporters: [""] });
    expect(dataset.indicators.find(({ name }) => name === "残疾人证核发")?.targetState).toBe("none");
    // 基本完成 is a state and no number
    expect(figures(dataset, "文化进家庭").actual).toBeNull();
    const part = dataset.indicators.find(({ name }) => name === "按比例就业");
    expect(part?.partOf).toBe(dataset.indicators.find(({ name }) => name === "新增残疾人就业")?.code);
  });

  test("of units by indicators: the table's own total leaves out what it leaves out", () => {
    const dataset = adopted("T01", 12, 2025);
    expect(figures(dataset, "返乡人员新增就业")).toMatchObject({ actual: 28230, target: 24600, unit: "人" });
    expect(dataset.entries.filter(({ reporter, counted }) => reporter === "市本级" && !counted)).toHaveLength(1);
    expect(dataset.targets.some(({ reporter, lower }) => reporter === "柳林区" && lower === 7200)).toBe(true);
  });

  test("of one sheet a town, without the sheets that sum or copy them", () => {
    const { reporters, actual } = figures(adopted("T25", 6), "宣讲活动");
    expect(reporters).toEqual(["青禾镇", "柳林镇", "东洲街道", "荷塘乡妇联", "青坪乡妇联"]);
    expect(actual).toBe(27 + 17 + 20 + 11 + 9);
  });

  test("of limits and percentages", () => {
    const dataset = adopted("B13", 12, 2025);
    expect(dataset.indicators.find(({ name }) => name === "婴儿死亡率")).toMatchObject({ comparator: "<=", direction: "less", target: 4, unit: "‰" });
    expect(figures(dataset, "居民健康素养水平")).toMatchObject({ actual: 0.291, target: 0.28, unit: "%" });
  });

  test("takes nothing of persons", () => {
    expect(JSON.stringify(adopted("T30", 6))).not.toMatch(/1101011900|1200000003|某/u);
  });

  test.each([...SHAPE_NAMES, ...BLIND_NAMES])("%s: every code once, every entry with its indicator", (name) => {
    const { indicators, entries, targets } = adopted(name, 6);
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...entries, ...targets].every(({ code }) => codes.includes(code))).toBe(true);
    expect(new Set(entries.map(({ code, reporter }) => `${code} ${reporter}`)).size).toBe(entries.length);
  });
});

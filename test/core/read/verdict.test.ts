/** Last year's 超额完成 is said again only where this year's figures bear it out. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../../src/app/importedDataset";
import { writeReport } from "../../../src/core/narrate/report";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";

/** The sentence of 2024 in the report of 2025, with that result and that target of its first row. */
function told(sentence: string, actual: number | null, target: number): string {
  const data = importedDataset(proposalOf(readReport(`某乡2024年工作总结\n一、工作情况\n${sentence}`)), { office: "", source: "", year: 2025 });
  const code = data.indicators[0]?.code;
  const filled = {
    ...data,
    indicators: data.indicators.map((one) => (one.code === code ? { ...one, target, targetState: "set" as const } : one)),
    entries: data.entries.map((one) => (one.code === code ? { ...one, months: one.months.map((_, month) => (month === 11 ? actual : null)) } : one)),
  };
  return writeReport(filled, { period: data.settings.period, kind: "annual" }).paragraphs.at(-1)?.text ?? "";
}

const WITH_TASK = "新建驿站67家，超额完成60家的年度任务。";
const ALONE = "任务80户，完成90户，提前超额完成年度任务。";

describe("a verdict", () => {
  test.each<[string, number | null, number, string]>([
    [WITH_TASK, 70, 65, "新建驿站70家，超额完成65家的年度任务。"],
    [WITH_TASK, 65, 65, "新建驿站65家，完成65家的年度任务。"],
    [WITH_TASK, 33, 60, "新建驿站33家，完成60家年度任务的55%。"],
    [WITH_TASK, null, 60, "某乡2025年工作总结"],
    [ALONE, 95, 80, "任务80户，完成95户，提前超额完成年度任务。"],
    [ALONE, 80, 80, "任务80户，完成80户，完成年度任务。"],
    [ALONE, 20, 80, "任务80户，完成20户，完成年度任务的25%。"],
    ["新建驿站60家，圆满完成全年60家的目标任务。", 59, 60, "新建驿站59家，完成全年60家目标任务的98.3%。"],
    ["新建驿站60家，圆满完成全年60家的目标任务。", 61, 60, "新建驿站61家，圆满完成全年60家的目标任务。"],
  ])("%s with %s of %s", (sentence, actual, target, text) => expect(told(sentence, actual, target)).toBe(text));
});

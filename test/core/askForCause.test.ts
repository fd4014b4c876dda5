/** A fall that is told, or stands among the problems, asks for its cause; one that a met target answers does not. Rule: sentences.md, E4. */
import { expect, test } from "vitest";
import { writeReport } from "../../src/core/narrate/report";
import { dataset, inMonth } from "./dataset";

test.each<[string, number | null, number, boolean]>([
  ["without a target", null, 30, true],
  ["behind its target", 200, 30, true],
  ["with its target reached", 30, 30, false],
])("%s", (_name, target, value, asked) => {
  const data = dataset({
    indicators: [{ name: "走访", unit: "户", ...(target === null ? {} : { target }) }], patterns: ["{#栏目 工作}", "{#问题}"],
    entries: [{ code: "A", months: inMonth(6, value), lastYear: inMonth(6, 90) }],
  });
  const { issues } = writeReport(data, { period: data.settings.period, kind: "half-year" });
  expect(issues.filter(({ code }) => code === "cause_wanted")).toHaveLength(asked ? 1 : 0);
});

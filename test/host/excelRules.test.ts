import { describe, expect, test } from "vitest";
import { isoDate, ruleOf } from "../../src/host/excel/sheetRules";
import type { InputRule } from "../../src/sheets/plan";

const words = { error: { title: "标题", message: "说明" }, prompt: null, severity: "stop" } as const;

describe("input rules in the words of Office.js", () => {
  test.each<[string, InputRule, Excel.DataValidationRule]>([
    ["list", { kind: "list", items: ["是", "否"], ...words }, { list: { inCellDropDown: true, source: "是,否" } }],
    ["number from", { kind: "number", min: 0, max: null, whole: false, ...words }, { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } }],
    ["number to", { kind: "number", min: null, max: 9, whole: true, ...words }, { wholeNumber: { operator: "LessThanOrEqualTo", formula1: 9 } }],
    ["number between", { kind: "number", min: 1, max: 9, whole: true, ...words }, { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } }],
    ["any number", { kind: "number", min: null, max: null, whole: false, ...words }, { decimal: { operator: "Between", formula1: -1e15, formula2: 1e15 } }],
    ["date", { kind: "date", min: 46_023, max: 46_387, ...words }, { date: { operator: "Between", formula1: "2026-01-01", formula2: "2026-12-31" } }],
    ["length", { kind: "length", max: 200, ...words }, { textLength: { operator: "LessThanOrEqualTo", formula1: 200 } }],
  ])("%s", (_, rule, expected) => {
    expect(ruleOf(rule)).toEqual(expected);
  });

  test.each([
    ["longer than Excel takes", [..."甲乙"].map((item) => item.repeat(130))],
    ["an item with a comma", ["是,否"]],
  ])("a list that cannot stand in a rule is a fault of the plan: %s", (_, items) => {
    expect(() => ruleOf({ kind: "list", items, ...words })).toThrow(RangeError);
  });

  test.each([[61, "1900-03-01"], [45_292, "2024-01-01"], [46_357.75, "2026-12-01"]])("serial %d is %s", (serial, date) => {
    expect(isoDate(serial)).toBe(date);
  });
});

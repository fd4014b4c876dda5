import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { VERSION } from "../../src/app/version";
import { adoptEn } from "../../src/i18n/adopt.en-US";
import { adoptZh } from "../../src/i18n/adopt.zh-CN";
import { paneEn } from "../../src/i18n/pane.en-US";
import { checkEn } from "../../src/i18n/check.en-US";
import { checkZh } from "../../src/i18n/check.zh-CN";
import { incomingEn } from "../../src/i18n/incoming.en-US";
import { incomingZh } from "../../src/i18n/incoming.zh-CN";
import { outlineEn } from "../../src/i18n/outline.en-US";
import { outlineZh } from "../../src/i18n/outline.zh-CN";
import { readEn } from "../../src/i18n/read.en-US";
import { readZh } from "../../src/i18n/read.zh-CN";
import { paneZh } from "../../src/i18n/pane.zh-CN";
import { shadeOf } from "../../src/taskpane/paneTheme";

/** The same in both on purpose: words that the workbook's rules know only in Chinese. */
const ALIKE = new Set(["row.stages.0", "row.stages.1", "row.stages.2"]);

/** Arguments that every function of the words can take: counts are numbers, names are text. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  "overview.silentUnits": [6, ["甲", "乙"]],
  "overview.paceOf": ["42%", "50%"],
  "overview.groupCount": ["A", 3],
  "report.origin": [{ rule: "sum", field: "actual", month: 6 }],
  "report.from": ["Sheet!A1", "x"],
  "row.saved": ["A", 6, "3"],
  "row.cleared": ["A", 6],
  "row.noteSaved": ["A", "B"],
  "pack.section": ["A"],
  "report.emptyTitle": ["A"],
  "report.chooseOne": ["A"],
  "row.use": ["3"],
  "about.version": ["1"],
  "check.counted": ["A", 3],
  "check.heard": ["A"],
  "check.noneOfKind": ["A"],
  "check.quoted": ["A"],
  "check.rule": ["K01"],
  "check.accept": ["A"],
  "check.remove": ["A"],
  "check.toCell": ["A1"],
  "check.accepted": ["A", "B"],
  "check.ignored": ["A"],
  "check.ignoredAlways": ["A"],
  "check.spokenAgain": ["A"],
  "check.mark": ["A", "B", "C"],
  "check.comment": ["K01", "A"],
  "check.copyName": ["A"],
  "check.saved": ["A", 3],
  "check.lost": ["A"],
  "check.oldNew": ["A", "B"],
  "incoming.opening": ["A"],
  "incoming.back": ["A"],
  "incoming.onlyFirst": ["A"],
  "read.preview.mark": ["A", "B", "C"],
  "read.list.target": ["A"],
  "read.row.nameOf": ["A"],
  "read.row.fieldOf": ["A"],
  "read.row.toPlace": ["A"],
  "read.row.splitOf": ["A"],
  "read.row.conflict": ["A", "B", "C"],
  "read.merge.into": ["A"],
  "read.merge.differing": [3, ["A", "B"]],
  "adopt.asLabel": ["a"],
  "adopt.foot.monthOf": [2026, "A"],
  "adopt.none.noTable": ["A"],
  "adopt.none.empty": ["A"],
  "adopt.none.own": ["A"],
  "adopt.table.select": ["A1"],
  "adopt.table.option": ["A", "B"],
  "adopt.table.found": ["A1", 3, 4],
  "adopt.doubts.differs": ["A", "1", "2"],
  "adopt.doubts.toColumn": ["A"],
  "adopt.doubts.facts": [{ printed: 3, sum: 4 }, []],
  "adopt.columns.fieldOf": ["A", "B"],
  "adopt.columns.runOf": ["A"],
  "adopt.columns.select": ["A"],
  "adopt.columns.run": [3, "A", "B"],
  "adopt.rows.group": ["A", 3],
  "adopt.rows.take": ["A", 3],
  "adopt.rows.figures": ["A", 3],
  "adopt.rows.proposal": ["A"],
  "adopt.rows.target": ["A"],
  "adopt.unused.group": ["A", 3],
  "adopt.foot.fill": [["rate", "yoy"]],
  "adopt.foot.will": [3, 4, [["rate", 2]], ["status"]],
  "overview.pace": ["50%"],
  "outline.count": ["A", 3],
  "outline.none": ["A"],
  "outline.row.otherKind": ["A"],
  "outline.slots.back": ["A"],
  "outline.done.removed": ["A"],
  "outline.done.replaced": ["A", 3],
  "outline.presets.for": [["A", "B"]],
  "outline.presets.dialogTitle": ["A"],
  "outline.presets.dialogText": [["A", "B"], 3, 4],
  "outline.telling.done": ["A", "B"],
  "check.isThis": ["A"],
  "check.answered": ["3", "A"],
};

function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, String((words as (...given: readonly unknown[]) => string)(...(SAMPLES[path] ?? [3, 4])))]];
  return Object.entries(words as object).flatMap(([key, inner]) => texts(inner, path === "" ? key : `${path}.${key}`));
}

const zh = [...texts(paneZh), ...texts(readZh, "read"), ...texts(incomingZh, "incoming"), ...texts(checkZh, "check"), ...texts(adoptZh, "adopt"), ...texts(outlineZh, "outline")];
const en = new Map([...texts(paneEn), ...texts(readEn, "read"), ...texts(incomingEn, "incoming"), ...texts(checkEn, "check"), ...texts(adoptEn, "adopt"), ...texts(outlineEn, "outline")]);

describe("the pane's words", () => {
  test.each(zh.filter(([, text]) => text !== ""))("%s is there in both and not the same by accident", (path, text) => {
    const english = en.get(path);
    expect(english).toBeTruthy();
    if (!ALIKE.has(path) && /\p{Script=Han}/u.test(text)) expect(english).not.toBe(text);
    // 县妇联 in an example is data, not a word of the pane.
    if (!ALIKE.has(path) && path !== "pack.officeExample") expect(english).not.toMatch(/[一-鿿]{2,}.*[一-鿿]{4,}/u);
  });

  test("the version is the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
    expect(VERSION).toBe(version);
  });
});

describe("the theme", () => {
  test.each([
    ["#262626", "dark"],
    ["#FFFFFF", "light"],
    ["f3f2f1", "light"],
    [undefined, "light"],
    ["black", "light"],
  ] as const)("%s is %s", (background, shade) => {
    expect(shadeOf(background)).toBe(shade);
  });
});

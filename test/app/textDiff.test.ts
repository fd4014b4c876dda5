import { expect, test } from "vitest";
import { textDiff } from "../../src/app/textDiff";

const shown = (before: string, after: string): string =>
  textDiff(before, after).map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`)).join("");

test.each([
  ["nothing", "完成30场。", "完成30场。", "完成30场。"],
  ["a number as a whole", "完成30场，为62.5%。", "完成34场，为70.8%。", "完成[-30-]{+34+}场，为[-62.5%-]{+70.8%+}。"],
  ["an insertion", "上半年，举办宣讲。", "上半年，我们举办宣讲。", "上半年，{+我们+}举办宣讲。"],
  ["a removal", "全县上下一盘棋。", "全县一盘棋。", "全县[-上下-]一盘棋。"],
  ["a single character between two changes", "甲乙丙", "丁乙戊", "[-甲乙丙-]{+丁乙戊+}"],
  ["everything", "", "新写。", "{+新写。+}"],
])("marks %s", (_, before, after, marked) => {
  expect(shown(before, after)).toBe(marked);
});

test("both texts can be read back, however long", () => {
  const before = "某镇完成12户，".repeat(400);
  const after = "某镇完成13户；".repeat(390);
  const parts = textDiff(before, after);
  expect(parts.filter(({ kind }) => kind !== "added").map(({ text }) => text).join("")).toBe(before);
  expect(parts.filter(({ kind }) => kind !== "removed").map(({ text }) => text).join("")).toBe(after);
});

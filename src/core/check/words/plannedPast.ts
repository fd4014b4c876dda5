/** K21: what a plan still means to do is not due before the time that the draft tells of. Rule: language.md K21. */
import type { Rule } from "../rule";
import { proseOf, allOf } from "./prose";
import { lastMonthOf } from "./time";

/** 8月底前, 5月20日前, 力争4月完工. Not 自3月起, 1—6月, 去年8月. */
const DUE = /(?:(?<year>(?:19|20)\d\d|[明来去上])年)?(?<![\d—~\-至到])(?<month>\d{1,2})月(?:份|底|中旬|[上下]旬|初|\d{1,2}日)?(?:[之以]?前|(?=[^，。；]{0,6}(?:完成|完工|竣工|召开|举办|启动|开工|建成|投用|验收)(?!的)))/gu;
/** What was done, in a plan's part, too. */
const DONE = /已|自|从|以来|截至|了|去年|上年|今年|同期/u;

export const plannedPast: Rule = {
  id: "K21",
  severity: "warning",
  *find(draft) {
    const { year, month, planOnly, title } = draft.coverage;
    const last = lastMonthOf(draft);
    if (year === null || month === null || planOnly || last >= 12 || !title) return;
    for (const { line, text } of proseOf(draft)) {
      if (!line.plan) continue;
      for (const found of allOf(DUE, text)) {
        const { index, groups = {} } = found;
        const due = Number(groups["month"]);
        const clause = text.slice(Math.max(0, ...[..."，。；：、"].map((mark) => text.lastIndexOf(mark, index) + 1)), index + found[0].length);
        const sentence = text.slice(text.lastIndexOf("。", index) + 1, index);
        if (due >= last || due < 1 || (groups["year"] !== undefined && groups["year"] !== String(year)) || DONE.test(clause) || /[明来]年|(?:19|20)\d\d年/u.test(sentence)) continue;
        const start = line.start + index;
        yield { start, end: start + found[0].length, reason: "plan_date_past", with: { date: found[0], year, month: last }, related: [title] };
      }
    }
  },
};

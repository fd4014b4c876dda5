/** K11: 实现全覆盖 beside a rate of coverage below 100 %. */
import type { Rule } from "../rule";
import { termsOf } from "../numbers/terms";
import { looksAhead } from "../words/time";

/** In its clause, from which what is not yet and what lies ahead (力争年底实现全覆盖) is no claim. */
const ALL_COVERED = /(?<before>[^，。；]*)(?:实现|达到|做到)[^，。；\d]{0,10}全覆盖/u;
const NOT_YET = /未|没有|基本|推动|逐步|向$/u;

export const fullCoverage: Rule = {
  id: "K11",
  severity: "error",
  *find(draft) {
    if (!draft.text.includes("全覆盖")) return;
    for (const rate of termsOf(draft)) {
      if (rate.figure.quantity.measure !== "%" || !rate.printed || rate.printed.high >= 100 || !/覆盖率(?:为|达到?)?$/u.test(rate.lead) || draft.structure.lines[rate.figure.quantity.line]?.plan === true) continue;
      const said = ALL_COVERED.exec(rate.before) ?? ALL_COVERED.exec(rate.after);
      const before = said?.groups?.["before"] ?? "";
      if (said && !NOT_YET.test(before) && !looksAhead(before)) yield { ...rate.figure.span, reason: "claim_all", with: { words: said[0].slice(before.length), done: draft.source.slice(rate.figure.span.start, rate.figure.span.end) } };
    }
  },
};

/** K11: 实现全覆盖 beside a rate of coverage below 100 %. */
import type { Rule } from "../rule";
import { termsOf } from "../numbers/terms";

const ALL_COVERED = /(?<!未|没有|尚未|推动|力争|逐步|争取|确保|向|基本)(?:实现|达到|做到)(?:[^，。；\d]{0,10})全覆盖/u;

export const fullCoverage: Rule = {
  id: "K11",
  severity: "error",
  *find(draft) {
    if (!draft.text.includes("全覆盖")) return;
    for (const rate of termsOf(draft)) {
      if (rate.figure.quantity.measure !== "%" || !rate.printed || rate.printed.high >= 100 || !/覆盖率(?:为|达到?)?$/u.test(rate.lead) || draft.structure.lines[rate.figure.quantity.line]?.plan === true) continue;
      const said = ALL_COVERED.exec(rate.before) ?? ALL_COVERED.exec(rate.after);
      if (said) yield { ...rate.figure.span, reason: "claim_all", with: { words: said[0], done: draft.source.slice(rate.figure.span.start, rate.figure.span.end) } };
    }
  },
};

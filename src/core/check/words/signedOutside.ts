/** K26: a draft is signed when what its title tells of is over, and not a year later. Rule: language.md K26. */
import type { Rule } from "../rule";
import { signatureOf } from "./signature";
import { yearsOfTitle } from "./time";

const RESULT = /总结|小结|汇报|报告|情况|述职|通报|自查/u;
/** What is told to a unit's own office, and soon. */
const SOON = /总结|小结|汇报|述职|通报/u;
/** First last month whose report may be signed in the next year. */
const LAST_OF_EARLY = 10;

export const signedOutside: Rule = {
  id: "K26",
  severity: "warning",
  *find(draft) {
    const { title, month, planOnly } = draft.coverage;
    const signed = title && signatureOf(draft);
    if (!title || !signed) return;
    const [year] = yearsOfTitle(draft.text, title);
    const words = draft.text.slice(title.start, title.end);
    if (year === undefined || (!planOnly && !RESULT.test(words))) return;
    const last = month ?? 12;
    const isEarly = planOnly ? signed.year < year - 1 : signed.year < year || (last < 12 && signed.year === year && signed.month < last);
    const isLate = planOnly ? signed.year > year : (signed.year === year + 1 && last < LAST_OF_EARLY) || (signed.year > year + 1 && SOON.test(words));
    if (isEarly || isLate) yield { start: signed.start, end: signed.end, reason: "signed_outside", with: { date: draft.source.slice(signed.start, signed.end), year }, related: [title] };
  },
};

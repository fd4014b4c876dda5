/** K35: superlatives and effects that no number of the draft carries. Off: they are the user's own words. Rules: language.md 9, K35. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";

/** 首次, 率先, 全市第一, 反响热烈. */
const PRAISE = /首次|首创|首家|首个|率先|最(?:大|多|高|好|佳|优|快|早|强|先)|(?:全[国省市县区]|位居|名列|排名)[^，。；\d]{0,6}(?:第一|前茅|前列)|名列前茅|领先|填补[^，。；]{0,6}空白|显著|卓著|圆满|丰硕|空前|前所未有|(?:广泛|一致|高度)好评|好评如潮|受到[^，。；]{0,10}好评|反响(?:热烈|强烈|良好)|(?:良好|强烈|热烈)(?:的)?(?:社会)?反响|深受[^，。；]{0,12}(?:欢迎|好评)/gu;

export const unsupportedPraise: Rule = {
  id: "K35",
  severity: "warning",
  off: true,
  *find(draft) {
    for (const { start, end, found } of placesOf(draft, PRAISE)) yield { start, end, reason: "praise_unsupported", with: { found: found[0] } };
  },
};

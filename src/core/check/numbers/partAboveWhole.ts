/** K02: a part is no more than its whole. */
import type { Rule } from "../rule";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { isBase, isChange } from "./changes";
import { earlier, isAlike, isCount, next, paragraphsOf, previous, type Term, termsOf } from "./terms";

/** 馆藏总量达18.6万册 behind the parts of what was bought: no part. */
const TOTAL_LEAD = /总[量数额]|累计|总计|共计|合计/u;

export const partAboveWhole: Rule = {
  id: "K02",
  severity: "error",
  *find(draft) {
    const { source } = draft;
    const wholes = new Map(paragraphsOf(draft).flatMap((paragraph) => breakdownsIn(paragraph).flatMap(({ whole, parts, form }) => (form === "bare" || (form === "of" && parts.length === 1) ? [] : parts.map((part) => [part, whole] as const)))));
    for (const part of termsOf(draft)) {
      const { printed, span } = part.figure;
      const listed = wholes.get(part);
      const whole = listed ?? totalBeside(part);
      if (!whole?.printed || !printed || !isCount(part) || !isCount(whole) || !isAlike(part, whole) || isBase(whole) || isChange(whole) || TOTAL_LEAD.test(part.lead)) continue;
      // 按类别分…多重374人。其中重度5616人: of what the sentence before began with
      if (listed && part.opens && earlier(part).some((one) => isCount(one) && isAlike(one, part) && (one.printed?.high ?? 0) >= printed.low)) continue;
      if (printed.low > whole.printed.high) {
        yield { ...span, reason: "part_above_whole", with: { part: source.slice(span.start, span.end), whole: source.slice(whole.figure.span.start, whole.figure.span.end) }, related: [whole.figure.span] };
      }
    }
  },
};

/** 新培育540名，总数达到1620名; 累计配置146台，今年新投放34台; 10月完成860万元，1—10月累计完成6120万元. */
function totalBeside(part: Term): Term | undefined {
  const isNew = NEW.test(part.lead) && part.lead.length <= SHORT_LEAD;
  const ofMonth = OF_MONTH.exec(part.lead)?.groups?.["verb"];
  const [before, behind] = [previous(part), next(part)];
  if (behind && NEW.test(part.lead) && /^，?(?:总数|总量|累计)(?:已)?(?:达到?|为)?$/u.test(behind.before)) return behind;
  if (before && isNew && /累计|总数|现有|共有/u.test(before.lead)) return before;
  const noun = NEW_NOUN.exec(part.lead)?.groups?.["noun"];
  if (noun !== undefined) return earlier(part, 6).find((one) => one.figure.sentence === part.figure.sentence && isCount(one) && one.lead.endsWith(noun));
  return ofMonth !== undefined && behind && isCount(behind) && /累计/u.test(behind.lead) && behind.lead.endsWith(ofMonth) ? behind : undefined;
}

const NEW = /^(?:今年|当年|本年|其中)?新/u;
/** 区域自动站33个 … 今年新建区域自动站4个. */
const NEW_NOUN = /^(?:今年|当年|本年)新[建增设添购办](?<noun>[\u4e00-\u9fff]{3,8})$/u;
/** 今年新投放: names no thing of its own. */
const SHORT_LEAD = 5;
const OF_MONTH = /^(?:当月|本月|\d{1,2}月份?)(?<verb>[^，。；\d]{2,8})$/u;

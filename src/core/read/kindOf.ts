/** What a number says: target or achieved, rate or share, money. Rules: language.md 3.1, 3.2, 6.6; eval's labels. */
import type { Comparator } from "../indicator/indicator";
import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";
import type { QuantityKind } from "./quantity";
import type { Structure } from "./structure";
import { lastOf, startingWord } from "./wordsIn";
import { ACHIEVED, INTENTIONS, PLAN_OPENINGS } from "./words/contexts";
import { COMPARATOR_OF } from "./words/hedges";

export interface Meaning {
  readonly kind: QuantityKind;
  readonly comparator: Comparator | null;
}

export function meaningOf(text: string, candidate: Candidate, around: Surroundings, structure: Structure): Meaning {
  const target = isTarget(text, candidate, around, structure);
  const comparator = target ? (candidate.run.range ? "range" : (COMPARATOR_OF[candidate.hedge] ?? ">=")) : null;
  if (target) return { kind: "target", comparator };
  const { family } = candidate.measure;
  if (family === "rates" || candidate.unit === "%") return { kind: isShare(text, candidate, around) ? "share" : "rate", comparator };
  return { kind: family === "money" ? "amount" : "actual", comparator };
}

/** 占总数的38%, not 占任务的52%. */
function isShare(text: string, { phraseStart, phraseEnd, unit }: Candidate, { clause }: Surroundings): boolean {
  if (unit !== "%" && unit !== "‰") return false;
  if (text.startsWith("的比例", phraseEnd)) return true;
  const before = text.slice(clause.start, phraseStart);
  const of = before.lastIndexOf("占");
  if (/增长|增加|提高|提升|下降|减少|降低|上升|回落/u.test(before) || before.lastIndexOf("率") > of) return false;
  return /比例|比重|占比/u.test(before) || (of >= 0 && !/任务|目标|计划/u.test(before.slice(of)));
}

const GIVEN_TASK = /(?:总任务|任务数?|目标(?:值|数|任务)?|计划数?|指标数?|年度预算|下达)(?:为|是|共|：|数)?$/u;
const DONE_TASK = /(?:完成|超额|占|达到)[^，。；]{0,8}(?:任务|目标|计划|预算)[^，。；]{0,2}$/u;
const TASK_BEHIND = /^(?:的)?[^，。；、]{0,10}?(?:目标|任务|计划目标|指标)(?:任务)?(?![^，。；]{0,4}完成)/u;

const DATED_PLAN = /^到20\d\d年/u;
/** How far into a sentence next year makes it a plan. */
const YEAR_WITHIN = 16;
const LOOKED_BACK = /^(?:截至|目前|今年以来|已)/u;

function isTarget(text: string, { phraseStart, phraseEnd, measure, line }: Candidate, { clause, sentenceStart }: Surroundings, { halfYear, year }: Structure): boolean {
  const before = text.slice(clause.start, phraseStart);
  const behind = text.slice(phraseEnd, clause.end);
  if (/个?百分点|倍|成/u.test(measure.unit) && !line.plan) return false;
  if (/年初[^，。；]{0,6}(?:下达|确定|承诺|承接|部署|安排)[^，。；]{0,8}$/u.test(before)) return true;
  const said = inBracket(before);
  if (GIVEN_TASK.test(said) && (!DONE_TASK.test(said) || /^）?的\d/u.test(behind))) return true;
  if (/^的/u.test(behind) && TASK_BEHIND.test(behind)) return true;
  const sentence = text.slice(sentenceStart, phraseStart);
  if (line.plan || startingWord(sentence, 0, PLAN_OPENINGS) !== "" || DATED_PLAN.test(sentence) || (year !== null && sentence.slice(0, YEAR_WITHIN).includes(`${String(year + 1)}年`))) return !LOOKED_BACK.test(sentence) || lastOf(sentence, ACHIEVED) <= lastOf(sentence, INTENTIONS);
  if (isIntention(before) && lastOf(before, INTENTIONS) > lastOf(before, ACHIEVED)) return true;
  if (halfYear && /^(?:全年|年内|年底前|到年底)/u.test(before) && lastOf(before, ACHIEVED) < 0) return true;
  return false;
}

/** 完成率104%（任务900人）: the bracket speaks for itself; 完成任务（15人）的120%: it holds the number of what stands before it. */
function inBracket(words: string): string {
  const open = words.lastIndexOf("（");
  if (open < 0 || words.includes("）", open)) return words;
  return open === words.length - 1 ? words.slice(0, open) : words.slice(open + 1);
}

/** 将 and 计划 inside other words are no intention. */
function isIntention(before: string): boolean {
  if (/(?:共|累计|已|向上|成功)争取/u.test(before)) return false;
  if (/(?:占|完成)[^，。；]{0,16}$/u.test(before) && !/(?:争取|力争|确保)/u.test(before)) return false;
  return /(?:争取|力争|确保|(?:^|，)计划|计划(?=[建举开培发新完投组])|拟|预计|努力(?:实现|达到|完成)|务必|力求|(?:^|年|[局会办])将(?!.*(?:作为|纳入))|目标为|目标是|应完成|需完成|要(?:完成|达到|确保))/u.test(before);
}

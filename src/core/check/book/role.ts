/** What of an indicator a number of the text is: its result, its target, how much of it is done, how it compares. Rules: language.md 3.2-3.5, 6.6. */
import type { Draft, Figure } from "../draft";

export const ROLES = [
  "actual", "target", "base", "month", "quarter", "remaining", "change", "excess", "forecast",
  "completion", "growth", "share", "gap", "toTarget", "difference", "times",
] as const;
export type Role = (typeof ROLES)[number];

export interface RoleRead {
  readonly role: Role;
  /** Whether the words beside the number leave no other: 目标任务600户. */
  readonly sure: boolean;
  /** Other roles that the words do not deny. */
  readonly or: readonly Role[];
}

interface RoleRow {
  readonly role: Role;
  /** Of the words of the clause before the number. */
  readonly before?: RegExp;
  /** Of the words directly behind it. */
  readonly behind?: RegExp;
  readonly or?: readonly Role[];
}

const TASK = "(?:目标|任务|计划|指标)";
const ABOVE_LAST_YEAR = "(?:同比|环比|(?:比|较)[^，。；]{0,2}(?:上年|去年|上一年|往年|同期)[^，。；]{0,4})";
const MOVED = "(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低|回落|压降|收窄|净增|增|降|多|少)";

/** Numbers that no indicator has: 序时进度50%, 环比. */
const OF_NOTHING: readonly RegExp[] = [/(?:^|[，、（])序时进度(?:应?为|是|应达到?|的)?$/u, /环比[^，。；]{0,6}$/u, /(?:较|比)(?:上月|上季度|一季度|二季度|三季度|上半年|年初|去年底|上年底|上年末)[^，。；]{0,6}$/u];

/** Tried from the top. Of %: */
const OF_PERCENT: readonly RoleRow[] = [
  { role: "gap", before: /(?:快于|慢于|超|落后于?|领先于?|高于|低于|滞后于?)序时[^，。；]{0,4}$/u },
  { role: "toTarget", before: /(?:高于|低于|超过?|距)[^，。；]{0,3}(?:目标|任务|要求)[^，。；]{0,4}$|(?:目标|任务|要求)(?:还|尚|仍)?(?:相)?差$/u },
  { role: "target", behind: new RegExp(`^(?:以上|以内)?的?[^，。；\\d]{0,4}${TASK}`, "u") },
  { role: "target", before: /(?:目标|任务|要求|计划)(?:值|数)?(?:为|是|：)?$/u },
  { role: "growth", before: new RegExp(`${ABOVE_LAST_YEAR}[^，。；\\d]{0,4}${MOVED}(?:了|幅?达?到?)?$`, "u") },
  { role: "completion", before: new RegExp(`(?:完成|占|达到?|实现)[^，。；]{0,24}${TASK}[^，。；]{0,12}的?$`, "u") },
  { role: "completion", before: /(?:^|[，、；。（]|任务|目标|计划|指标)[^，。；]{0,6}完成率(?:为|达到?|是|均为|分别为)?$/u, or: ["actual"] },
  { role: "base", behind: /^(?:提高|提升|上升|增长|增加|下降|降低|降|减少|压减)(?:到|至|为)/u, before: /(?:由|从)[^，。；]{0,8}$/u },
  { role: "actual", before: /(?:提高|提升|上升|增长|增加|扩大|下降|降低|降|升|减少|压减)(?:到|至|为)了?$/u },
  { role: "share", before: /占[^，。；]{0,16}$|占比[^，。；]{0,4}$|比[例重](?:为|达到?|是)?$|、$|和$/u, or: ["actual"] },
  { role: "growth", before: new RegExp(`${MOVED}(?:了|幅达?)?$`, "u"), or: ["actual"] },
  { role: "base", before: /(?:上年|去年)(?:同期)?[^，。；]{0,10}$/u },
];

const OF_POINTS: readonly RoleRow[] = [
  { role: "gap", before: /序时[^，。；]{0,6}$/u },
  { role: "gap", before: /进度[^，。；]{0,4}(?:快|慢|超|欠|落后|领先)[^，。；]{0,2}$/u },
  { role: "toTarget", before: /(?:目标|任务|要求|计划|指标)[^，。；]{0,6}$|还差$|尚差$|相差$/u, or: ["difference"] },
  { role: "difference", or: ["toTarget"] },
];

const OF_TIMES: readonly RoleRow[] = [
  { role: "times", before: /同期的?$|上年的?$|去年的?$/u },
  { role: "growth", before: new RegExp(`${ABOVE_LAST_YEAR}[^，。；]{0,4}${MOVED}(?:了|近)?$`, "u") },
];

/** Of all others, in the indicator's own unit: */
const OF_AMOUNTS: readonly RoleRow[] = [
  { role: "base", before: /(?:由|从)[^，。；]{0,8}$/u, behind: /^(?:提高|提升|上升|增长|增加|扩大|下降|降低|降|减少|压减)(?:到|至|为)/u },
  { role: "actual", before: /(?:提高|提升|上升|增长|增加|扩大|下降|降低|降|升|减少|压减)(?:到|至|为)了?$/u },
  { role: "base", before: /由(?:上年|去年)同期净(?:减少|增加)$/u },
  { role: "actual", before: /转为净(?:减少|增加)$/u },
  { role: "change", before: new RegExp(`${ABOVE_LAST_YEAR}[^，。；\\d]{0,6}${MOVED}(?:了|加了|出)?$`, "u") },
  { role: "excess", before: /(?:超额|超(?:出|过)?[^，。；]{0,6}(?:目标|任务|计划)[^，。；]{0,3}|比(?:目标|任务|计划)[^，。；]{0,4}多)$/u, or: ["target"] },
  { role: "toTarget", before: /(?:高于|低于)(?:目标|任务|计划)[^，。；]{0,3}$/u },
  { role: "remaining", before: /(?:还差|尚差|尚缺|还缺|差距|剩余|尚余|缺口|欠|再(?:完成|建成|新建|创建)|尚有|仍有|还有|相差)[^，。；]{0,40}$/u, or: ["toTarget", "difference"] },
  { role: "remaining", behind: /^的(?:差距|缺口)/u },
  { role: "target", before: new RegExp(`${TASK}(?:任务|目标)?(?:数|值|总数)?(?:为|是|：|（|共|不少于|不低于)?$`, "u") },
  { role: "target", before: /(?:下达|调整为|调整后)[^，。；]{0,8}$/u, or: ["actual"] },
  { role: "target", behind: new RegExp(`^(?:以上|以内)?的?(?:年度|全年|年初|控制|争取|基本|调整后)?(?:的)?${TASK}`, "u") },
  { role: "target", before: /(?:高于|低于|控制在|不超过|距|接近|对照)[^，。；]{0,3}$/u, behind: /^(?:的|以内)/u },
  { role: "month", before: /(?:当月|本月)[^，。；]{0,20}$/u },
  { role: "quarter", before: /(?:本季度|当季度?|本季)[^，。；]{0,20}$/u },
  { role: "forecast", before: /预计(?:全年|年底|到年底|12月底)[^，。；]{0,20}$/u },
  { role: "base", before: /(?:上年|去年)(?:同期|全年|上半年)?[^，。；]{0,14}$/u },
];

/** How far before the number its clause is looked at. */
const REACH = 44;
const BEHIND = 14;

export interface Around {
  /** The words of the clause before the number and its hedge; a bracket goes on with what stands before it. */
  readonly before: string;
  readonly behind: string;
}

export function wordsBeside({ text, sentences }: Draft, { span, sentence }: Pick<Figure, "span" | "sentence">): Around {
  const floor = Math.max(sentences[sentence]?.start ?? 0, span.start - REACH);
  const head = text.slice(floor, span.start);
  const mark = Math.max(...[..."，；：。"].map((each) => head.lastIndexOf(each)));
  const behind = text.slice(span.end, span.end + BEHIND).split(/[，。；：！？\n\r]/u)[0] ?? "";
  return { before: head.slice(mark + 1), behind };
}

/** null: of no indicator. */
export function roleOf(draft: Draft, figure: Figure): RoleRead | null {
  const { quantity } = figure;
  const around = wordsBeside(draft, figure);
  if (OF_NOTHING.some((pattern) => pattern.test(around.before))) return null;
  const { measure } = quantity;
  if (THIS_MONTH.test(draft.text.slice(draft.sentences[figure.sentence]?.start ?? 0, figure.span.start)) && !isDerivedMeasure(measure)) return { role: "month", sure: true, or: [] };
  const found = rowsOf(measure).find(({ before, behind }) => (before?.test(around.before) ?? true) && (behind?.test(around.behind) ?? true));
  if (found) return { role: found.role, sure: found.or === undefined, or: found.or ?? [] };
  if (quantity.kind !== "target") return { role: "actual", sure: true, or: [] };
  return isAsked(around, figure) ? { role: "target", sure: true, or: ["remaining", "forecast"] } : { role: "target", sure: false, or: ["actual", "remaining", "forecast"] };
}

/** 当月举办讲座5场，走访42户: all of them, until the sentence turns to the year. */
const THIS_MONTH = /(?:当月|本月)(?!.*(?:累计|截至|\d—\d{1,2}月|今年以来|年初以来|上半年|全年|目标|任务))/su;

function isDerivedMeasure(measure: string): boolean {
  return measure === "%" || /百分点|千分点|^倍$/u.test(measure);
}

function rowsOf(measure: string): readonly RoleRow[] {
  if (measure === "%" || measure === "成") return OF_PERCENT;
  if (/^个?(?:百分点|千分点)$/u.test(measure)) return OF_POINTS;
  return measure === "倍" ? OF_TIMES : OF_AMOUNTS;
}

/** With words that ask; a number of the plan part without them may still say what has been reached. */
function isAsked({ before }: Around, { quantity }: Figure): boolean {
  return ASKING.test(before) || ASKED_FOR.test(quantity.hedge);
}

const ASKING = /目标|任务|计划|力争|争取|确保|预计|实现|年内|年底前|力求/u;
const ASKED_FOR = /^(?:不少于|不低于|不超过|不高于|至少|以上|以内|以下|左右)$/u;

const DERIVED: ReadonlySet<Role> = new Set<Role>(["completion", "growth", "share", "gap", "toTarget", "difference", "times", "change", "excess"]);

/** What the words beside the number name is not its own measure. */
export function isDerived(role: Role, measure: string): boolean {
  return DERIVED.has(role) || /百分点|千分点|^倍$/u.test(measure);
}

/**
 * A whole and its parts: 其中, brackets, 分别为, 18项中, a total behind its list. Whether the parts exhaust it:
 * - words say so: a total behind the list, 分别为, 分为, a bracket without 其中, 从…看; or the last part is the rest (其他, 另有);
 * - the parts are a complete set (男 and 女, 城镇 and 农村, 来信, 来访 and 来电);
 * - three parts or more that miss the whole narrowly: 18项中 by a tenth, 其中 by three hundredths. Such a list was meant to add up.
 * Of any other list nobody can know.
 */
import { COMPLETE_SETS, DENIALS, NEW_STATEMENT, OPEN_LIST, OPPOSED, REST } from "./words";
import { onceFor } from "../../onceFor";
import { isBase, isChange } from "./changes";
import { isTarget } from "./completions";
import { beforeIn, earlier, isAlike, isCount, isRate, next, perOf, previous, type Term } from "./terms";

export interface Breakdown {
  readonly whole: Term;
  readonly parts: readonly Term[];
  readonly form: Form;
}

/** `among`: 其中. `bracket`: without 其中. `said`: 分别为, 从…看, ：. `of`: 18项中. `bare`: only a comma. `total`: the whole stands last. */
type Form = "among" | "bracket" | "said" | "of" | "bare" | "total";

/** Of one paragraph; a term is looked at a constant number of times for each list that it stands in. */
export const breakdownsIn = onceFor((paragraph: readonly Term[]): readonly Breakdown[] => [...readBreakdowns(paragraph)]);

function* readBreakdowns(paragraph: readonly Term[]): Generator<Breakdown> {
  for (const term of paragraph) {
    if (!isCount(term)) continue;
    const total = totalOf(term);
    if (total) yield total;
    const form = formOf(term);
    if (!form) continue;
    const list = listFrom(term, form);
    for (const whole of wholesOf(term, form, list)) {
      const parts = list.filter((part) => isAlike(part, whole));
      if (parts.length > 0 && parts[0] !== undefined && !isNested(whole, parts[0])) yield { whole, parts, form };
    }
  }
}

const BY_ASPECT = /^(?:从[^，]{2,12}看|按[^，]{2,12}(?:分|划分|看)|从[^，]{2,12}分)，/u;

/** 上半年征集410条，下半年征集526条, behind what was 征集 in all. */
const BY_TIME = /^(?:上半年|第?一季度)(?<verb>[^，。；：]{2,8})$/u;

const OPENINGS: readonly (readonly [form: Form, words: RegExp])[] = [
  ["among", /其中/u],
  ["bracket", /^（(?![^）]*）)(?!原|目标|任务|上年|去年|较|比|含|占|约|折合|人均|户均|同期|每|注|计划|完成|即|年初|增|减|同比|包含|共计|合计|市|省|全)/u],
  ["among", /^（(?:含|包含)/u],
  ["said", /^[^，。；]{0,6}[，：（]?(?:分别是|分别为|分为|由|包括)/u],
  ["said", /^[^，。；（]{0,6}：/u],
  ["of", /^(?!、)[^，。；：]{0,14}中(?:，|：)?[^，。；]{0,16}$/u],
  ["said", BY_ASPECT],
  ["said", /^，(?:[两二三四五六七八九十]|\d{1,2})(?:期|批|次|场|轮|类|个|家|级|者)[^，。；]{0,4}分别[^，。；]{0,8}$/u],
  ["bare", BY_TIME],
  ["bare", /^[，：]/u],
];

/** Of the first part. */
function formOf(term: Term): Form | null {
  return OPENINGS.find(([, words]) => words.test(term.before))?.[0] ?? (opensShares(term) ? "said" : opensList(term) ? "bare" : null);
}

/** 对84家开展评价，优秀21家、良好46家、合格15家: two or more items that 、 joins, behind whatever was done. */
function opensList(term: Term): boolean {
  const following = next(term);
  return /，(?!.*基础上)[^，。；：]{1,12}$/u.test(term.before) && following !== undefined && /^、[^，。；：（]{1,12}$/u.test(withoutBrackets(following.before)) && isAlike(following, term);
}

/** 对32家开展评议，评为“好”的20家、…，分别占62.5%、…: whatever stands before the list. */
function opensShares(term: Term): boolean {
  const before = previous(term);
  const shares = term.paragraph.slice(term.at + 2, term.at + MOST_PARTS).findIndex((one) => one.statement !== term.statement || isRate(one));
  const first = shares < 0 ? undefined : term.paragraph[term.at + 2 + shares];
  return before !== undefined && isCount(before) && isAlike(before, term) && first !== undefined && isRate(first) && /分别占/u.test(first.before) && haveAllShares(listFrom(term, "said"));
}

/** The nearest count before it, and the one before that where both stand side by side (108户169人); of an opened sentence, that of the sentence before. */
function wholesOf(first: Term, form: Form, list: readonly Term[]): readonly Term[] {
  const opened = first.opens && (form === "among" || (form === "said" && /^[从按]/u.test(first.before)));
  if (opened) {
    if (form === "among" && !/^其中/u.test(first.before)) return [];
    const back = first.paragraph.slice(Math.max(0, first.at - 10), first.at).reverse();
    // the parts of another breakdown stand between: 从类别看
    const alike = back.filter((one) => isCount(one) && isAlike(one, first) && one.figure.whole === null && one.statement < first.statement && !isBase(one) && !isChange(one));
    const counts = alike.some((one) => isAsMuch(one, first)) ? alike.filter((one) => isAsMuch(one, first)) : form === "among" ? largestOf(alike.filter(({ statement }) => statement >= first.statement - 2)) : [];
    const sum = sumOfList(list);
    const whole = back.find((one) => isCount(one) && isAlike(one, first) && one.statement < first.statement && one.printed?.value === sum) ?? counts.find(({ printed }) => printed?.value === sum) ?? counts.find(({ statement, printed }) => statement === counts[0]?.statement && (printed?.value ?? 0) >= sum) ?? counts[0];
    if (!whole || (form === "among" && whole.statement !== first.statement - 1)) return [];
    return form === "said" && whole.paragraph.slice(whole.at + 1, first.at).some((one) => one.figure.whole === null && isAlike(one, first) && !isListed(one) && !isChange(one)) ? [] : [whole];
  }
  const among = first.opens && form === "of" ? /^(?<name>[^，。；：]{2,10})中/u.exec(first.before)?.groups?.["name"] : undefined;
  if (among !== undefined) return earlier(first, 10).filter((one) => isCount(one) && isAlike(one, first) && one.figure.whole === null && !/全年|目标|计划|任务/u.test(one.lead) && sharesWord(one.lead, among)).slice(0, 1);
  const verb = first.opens ? BY_TIME.exec(first.before)?.groups?.["verb"] : undefined;
  if (verb !== undefined) return earlier(first, 10).filter((one) => isCount(one) && isAlike(one, first) && one.lead.endsWith(verb)).slice(0, 1);
  const nearest = previous(first);
  if (!nearest) return [];
  if (form === "bare" || form === "of" || form === "bracket") return isCount(nearest) ? sideBySide(nearest) : [];
  const alike = beforeIn(first, 6).filter((one) => isCount(one) && isAlike(one, first) && !isBase(one) && !isChange(one));
  // 13个社区、2个村，其中…: of both
  if (form === "among" && /^、|、$/u.test(nearest.before) && alike[0] === nearest && alike[1] === previous(nearest)) return [];
  // 调解17起，成功16起，其中夫妻9起、婆媳5起、邻里3起
  const counted = alike.find(({ printed }) => printed?.value === sumOfList(list)) ?? alike.find(({ at }) => at >= first.at - 3 || first.paragraph.slice(at + 1, first.at).every((one) => isRate(one) || isBase(one) || isChange(one)));
  if (counted && counted !== nearest) return nearest.before === "" && previous(nearest) === counted ? [counted, nearest] : sideBySide(counted);
  return sideBySide(nearest);
}

function largestOf(terms: readonly Term[]): readonly Term[] {
  return [...terms].sort((a, b) => (b.printed?.value ?? 0) - (a.printed?.value ?? 0)).slice(0, 1);
}

function sumOfList(list: readonly Term[]): number {
  return list.reduce((total, { printed }) => total + (printed?.value ?? NaN), 0);
}

/** 立案38件 … 立案提案中，…. */
function sharesWord(one: string, other: string): boolean {
  return Array.from({ length: Math.max(0, other.length - 1) }, (_, at) => other.slice(at, at + 2)).some((two) => one.includes(two));
}

/** The last of another list is no whole of more than itself. */
function isAsMuch({ printed: whole }: Term, { printed: part }: Term): boolean {
  return whole !== null && part !== null && whole.high >= part.low;
}

/** 其中，来信6件次、来访143件次: part of a list that 其中 opened. */
function isListed(term: Term): boolean {
  for (let one: Term | undefined = term; one; one = previous(one)) if (/其中/u.test(one.before)) return true;
  return false;
}

function sideBySide(term: Term): readonly Term[] {
  const before = previous(term);
  return before && isCount(before) && term.before === "" ? [term, before] : [term];
}

/** The parts in order, with the shares and the second units between them left out. */
function listFrom(first: Term, form: Form): readonly Term[] {
  const list: Term[] = [first];
  const opening = verbOf(first.lead);
  const runsOn = form === "of" || (form === "said" && BY_ASPECT.test(first.before));
  let joint = "";
  for (let one = next(first) ?? (runsOn ? overSemicolon(first, first) : undefined); one && list.length < MOST_PARTS; one = next(one) ?? (runsOn ? overSemicolon(one, first) : undefined)) {
    const before = withoutBrackets(one.before);
    if (one.opens) {
      list.push(one);
      continue;
    }
    if (isRate(one)) {
      // 7项达到或超过75%的序时进度，2项…: said of the part
      if ((/占|比例/u.test(before) && !/分别/u.test(before)) || (form === "of" && !before.includes("，"))) continue;
      break;
    }
    // 生活补贴464.4万元（每人每月90元）、护理补贴516.6万元
    if (perOf(one) !== "" && before.startsWith("（")) continue;
    if (!isCount(one) || isTarget(one) || (form === "bracket" && before.includes("）")) || (form === "among" && /其中/u.test(before))) break;
    if (before === "") {
      list.push(one);
      continue;
    }
    // 16个镇中，9个达到序时进度，4个基本持平; 其中2人已治疗，1人定期随访
    if ((form === "of" || /其中$/u.test(first.before)) && /^[^，。；、（）：]{1,16}[，、]$/u.test(before)) {
      list.push(one);
      continue;
    }
    const words = before.replace(/^）/u, "");
    const mark = /^[、，和与及]|^以及/u.exec(words)?.[0] ?? "";
    if (mark === "" || /[：（]/u.test(words) || (words.match(/，/gu) ?? []).length > (mark === "，" ? 1 : 0)) break;
    const verb = NEW_STATEMENT.exec(one.lead)?.[0] ?? "";
    if (verb !== "" && verb !== opening && form !== "of") break;
    if (mark === "，" && joint === "、" && !REST.test(one.lead)) break;
    if (mark === "、" || mark === "，") joint = joint === "" ? mark : joint;
    list.push(one);
  }
  return list;
}

const MOST_PARTS = 40;

/** 社区（村）妇联主席, 小（1）型水库. */
function withoutBrackets(words: string): string {
  return words.replace(/（[^（）]*）/gu, "");
}

/** 从内容看，城建类1021件，占28%；劳动类784件；其他类676件: the next item of the list. */
function overSemicolon(term: Term, first: Term): Term | undefined {
  const following = term.paragraph[term.at + 1];
  return following?.figure.sentence === first.figure.sentence && isCount(following) && isAlike(following, first) && /^[^，。；：（]{1,16}$/u.test(following.before) ? following : undefined;
}

function verbOf(lead: string): string {
  return NEW_STATEMENT.exec(lead.replace(/^其中/u, ""))?.[0] ?? "";
}

/** 宣传册3000份、折页2500份，共计5500份. */
const TOTAL = /^(?:以上|上述)?(?:[二两三四五六七八九十]?(?:项|类|者|级|方面|种))?(?:合计|共计|总计|合共|共)(?:为|达|是)?$|^[^，。；：]{0,6}(?:总数|总计|合计)(?:为|达|是)?$|^(?:合计|共计|总计)[\u4e00-\u9fff]{1,4}$/u;

/** 成人会员8300名、青少年会员21500名，会员共29800名. */
const TOTAL_OF_KINDS = /^(?<noun>[\u4e00-\u9fff]{2,6}?)(?:共有?|合计|共计|总数)(?:为|达|是)?$/u;
/** 春节…计3.1万元；“八一”…计2.13万元，两次合计5.23万元. */
const TOTAL_OF_SAID = /^(?<count>[两二三四五六])(?:次|项|批|期|笔|场|处|地)(?:合计|共计|总计|共)[^，。；]{0,8}$/u;

function totalOf(whole: Term): Breakdown | null {
  return totalOfList(whole) ?? totalOfSaid(whole);
}

function totalOfSaid(whole: Term): Breakdown | null {
  const said = TOTAL_OF_SAID.exec(whole.lead)?.groups?.["count"];
  if (said === undefined) return null;
  const count = "一二三四五六".indexOf(said.replace("两", "二")) + 1;
  const alike = earlier(whole, 12).filter((one) => one.figure.sentence === whole.figure.sentence && isCount(one) && isAlike(one, whole));
  const parts = alike.filter(({ lead }) => lead === alike[0]?.lead);
  return parts.length === count ? { whole, parts: parts.reverse(), form: "total" } : null;
}

function totalOfList(whole: Term): Breakdown | null {
  // 上半年49件、下半年38件，反映报酬的占一半以上，共46件: of another clause
  if ((withoutBrackets(whole.before).match(/，/gu) ?? []).length > 1) return null;
  const noun = TOTAL_OF_KINDS.exec(whole.lead)?.groups?.["noun"];
  if (!TOTAL.test(whole.lead) && noun === undefined) return null;
  const parts: Term[] = [];
  for (let one = previous(whole); one && isCount(one) && (isAlike(one, whole) || areThings(one, whole)); one = previous(one)) {
    parts.unshift(one);
    if (!/^[、，和与及]/u.test(one.before) || /[。；（）：]/u.test(one.before) || /其中/u.test(one.before) || parts.length > MOST_PARTS) break;
  }
  const kinds = noun === undefined || TOTAL.test(whole.lead) ? parts : parts.filter(({ lead }) => lead.endsWith(noun));
  return kinds.length >= 2 && kinds.every(({ before }) => !/其中/u.test(before)) ? { whole, parts: kinds, form: "total" } : null;
}

/** 213本、47份, 共260份: copies and pieces are added, people and visits are not. */
const THINGS = /^[本份件个张套条册项]$/u;

function areThings(one: Term, other: Term): boolean {
  return THINGS.test(one.figure.quantity.measure) && THINGS.test(other.figure.quantity.measure);
}

/** The second 其中 of 其中A，其中B. */
function isNested(whole: Term, first: Term): boolean {
  return whole.at >= first.at;
}

/** In what the parts are named after. */
export function namesOf({ parts }: Breakdown): readonly string[] {
  return parts.map(nameOf);
}

/** 城市低保1108户1697人: both are called so. */
function nameOf(part: Term): string {
  const { lead, before, after } = part;
  const beside = before === "" ? previous(part) : undefined;
  if (beside) return nameOf(beside);
  return lead.replace(/^.*其中/u, "") || before.replace(/^.*[，（：。]/u, "").replace(/^[、和与及]+/u, "") || (after.split(/[，、；。]/u)[0] ?? "");
}

export function isExhaustive(breakdown: Breakdown): boolean {
  const { parts, form } = breakdown;
  const names = namesOf(breakdown);
  const last = parts.at(-1);
  if (last && OPEN_LIST.test(last.after)) return false;
  if (form === "total") return true;
  if (parts.length < 2) return false;
  if (isCompleteSet(names) || isBands(names) || saysHowMany(breakdown) || areNamedInWhole(breakdown) || haveAllShares(parts)) return true;
  if (form === "bare") return false;
  if (areOpposed(names)) return true;
  if (REST.test(names.at(-1) ?? "")) return true;
  return form === "said" || form === "bracket";
}

/** 城市低保 and 农村低保: the words of one row, and nothing else that differs. */
function isCompleteSet(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  if (names.length === 2 && DENIALS.some((denial) => isDenied(names[0] ?? "", names[1] ?? "", denial) || isDenied(names[1] ?? "", names[0] ?? "", denial))) return true;
  return COMPLETE_SETS.some((set) => {
    if (set.length !== names.length) return false;
    const words = names.map((name) => set.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)[0] ?? "");
    if (new Set(words).size !== set.length || words.includes("")) return false;
    const rests = names.map((name, index) => name.replace(words[index] ?? "", "").replace(/^以来/u, "")).filter((rest) => rest !== "" && rest !== "性" && rest !== "的");
    return rests.length <= 1 || new Set(rests).size === 1;
  });
}

/** 35岁以下, 36岁至50岁, 51岁以上. */
export function isBands(names: readonly string[]): boolean {
  const [first = "", last = ""] = [names[0], names.at(-1)];
  return names.length >= 2 && ((/以下|以内|不满/u.test(first) && /以上/u.test(last)) || (/以上/u.test(first) && /以下|以内|不满/u.test(last))) && names.slice(1, -1).every((name) => !/以[上下内]/u.test(name));
}

/** 三类救助共336人, and three parts. */
function saysHowMany({ whole, parts }: Breakdown): boolean {
  const said = /(?<count>[二两三四五六七八九十])大?(?:类|种|片区?|档|个方面)/u.exec(whole.lead)?.groups?.["count"];
  return said !== undefined && "一二三四五六七八九十".indexOf(said === "两" ? "二" : said) + 1 === parts.length;
}

/** 8项中，6项达到或超过序时进度，2项慢于序时进度. */
function areOpposed([reached = "", short = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && OPPOSED.some(([one, other]) => (one.test(reached) && other.test(short)) || (other.test(reached) && one.test(short)));
}

/** 捐资捐物186.4万元, 其中捐资112万元、捐物74.4万元. */
function areNamedInWhole(breakdown: Breakdown): boolean {
  const { whole: { lead }, form } = breakdown;
  const starts = namesOf(breakdown).map((name) => name.replace(/^(?:其中|新增|新|开展|举办|组织)/u, "").slice(0, 2));
  return form === "among" && new Set(starts).size === starts.length && starts.every((name) => name.length === 2) && lead.includes(starts.join(""));
}

/** …，分别占62.5%、28.1%和9.4%: their shares make 100. */
function haveAllShares(parts: readonly Term[]): boolean {
  const last = parts.at(-1);
  const shares: Term[] = [];
  for (let one = last && next(last); one && isRate(one) && (shares.length > 0 || /分别占|占比分别/u.test(one.before)); one = next(one)) shares.push(one);
  return shares.length === parts.length && Math.abs(shares.reduce((sum, { printed }) => sum + (printed?.value ?? NaN), 0) - 100) < 0.05 * shares.length + 0.05;
}

function isDenied(plain: string, denied: string, denial: string): boolean {
  return plain !== "" && (denied === denial + plain || denied === denial + plain.replace(/^已/u, ""));
}

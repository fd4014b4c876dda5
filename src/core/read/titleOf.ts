/** The title a clerk would give the row of a number: what was done to what, and its measure. */
import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";
import { withoutLeadIns, withoutOpenings, withoutSupport } from "./titleWords";
import { endingWord, startingWord } from "./wordsIn";
import { FOLLOWERS, LEADING_TO, PERSONS, PRODUCTS, SUFFIXES } from "./words/verbs";

export interface Title {
  readonly text: string;
  /** What the number counts, without verb and measure: the topic of what follows in the sentence. */
  readonly topic: string;
  /** Whether the clause itself named it. */
  readonly own: boolean;
  /** Whether it goes on with what the sentence began with. */
  readonly follows: boolean;
  /** What its own words say, without the whole and the topic: 种植 of 其中种植2期. */
  readonly said: string;
}

/** What was spoken of before the number. */
export interface Context {
  /** Of the sentence, or of the item's head (二是…。) where the sentence has said nothing yet. */
  readonly topic: string;
  /** Title of the number before in the same sentence; null at its beginning. */
  readonly previous: Title | null;
  /** Title of the whole, of a part. */
  readonly whole: Title | null;
}

const LONGEST_TITLE = 30;
const LONGEST_TOPIC = 16;
/** A part whose own words are this many needs no whole in its title. */
const LONG_PART = 7;
/** Own words that open a sentence speak for themselves from so many on: 调解矛盾纠纷25起 is of nothing before. */
const LONG_OPENING = 6;

export function titleOf(text: string, candidate: Candidate, around: Surroundings, context: Context): Title {
  const { unit, family } = candidate.measure;
  const isRate = family === "rates" || candidate.unit === "%";
  const raw = text.slice(around.before.start, around.before.end);
  const change = isRate || /^(?:比|较|同比)/u.test(raw) ? changeIn(raw) : "";
  if (change !== "") return continued(context, change + (unit.endsWith("百分点") ? "百分点" : ""));
  if (context.previous && TO.test(raw)) return { ...context.previous, follows: true };
  const found = saidIn(raw, text.slice(around.after.start, around.after.end), around.shared, isRate);
  // 其中种植2期75人次: both are of 种植
  const kept = context.whole && found.told !== "" ? (KEPT_OF_PARTS.exec(raw)?.[1] ?? "") : "";
  const told = raw === "" && found.told === "" && context.whole && context.previous ? context.previous.said : found.told.startsWith(kept) ? found.told : kept + found.told;
  const { noun, bare } = found;
  const own = told !== "" && told !== "率";
  const follows = found.follows && !(own && (bare || context.previous === null) && told.length >= LONG_OPENING && !BARE_RATE.test(told));
  // 其中35岁以下12名，占57.1% is the share of those 12
  if (isRate && (SHARE.test(raw) ? told === "" : SHARE_OF.test(raw)) && context.previous) return { ...context.previous, text: `${withoutMeasureWord(context.previous.text)}占比`, follows: true };
  if (family === "money" && candidate.per.startsWith("每")) {
    const of = told === "标准" ? "" : told.replace(/^标准为?/u, "");
    return { text: cut(join(context.topic, of), LONGEST_TITLE) + "标准", topic: context.topic, own: context.topic !== "", follows: true, said: of };
  }
  // 会员总数8.6万人 is no more of new members than of what else the sentence began with
  if (TOTAL.test(raw)) return { text: `${told === "" ? context.topic : told}总数`, topic: told === "" ? context.topic : told, own, follows: false, said: told };
  const isBare = BARE_RATE.test(told) || (noun === "" && told.length < SHORT);
  const title = (words: string, topic = isBare && context.topic !== "" ? context.topic : topicOf(noun || told || context.topic)): Title =>
    ({ text: withSuffix(cut(words + (taskIn(raw, isRate) || shareIn(raw, words, isRate)), LONGEST_TITLE), unit, isRate), topic, own, follows, said: told });
  if (context.whole) return title(told.length >= LONG_PART || told.endsWith(context.whole.topic.slice(-2)) ? told : join(told, context.whole.topic));
  const siblings = ofSameKind(told, context.previous);
  if (siblings !== "") return title(siblings, siblings);
  const needsTopic = !own || told.length < SHORT || (follows && !(bare && told.length >= LONG_PART - 1)) || PER_HEAD.test(told) || BARE_RATE.test(told);
  return title(join(needsTopic ? topicBefore(own ? told : "", context.topic) : "", own ? told : "") || told || UNNAMED);
}

interface Said {
  /** What was done to what, as far as the words around the number tell. */
  readonly told: string;
  /** The thing alone; empty when the words before the number do not name it. */
  readonly noun: string;
  /** Whether it speaks of what the sentence began with: 覆盖群众, 办结率. */
  readonly follows: boolean;
  /** Whether nothing but openings stands before the number. */
  readonly bare: boolean;
}

function saidIn(before: string, behind: string, shared: boolean, isRate: boolean): Said {
  const phrase = withoutOpenings(withoutLeadIns(before));
  const plain = withoutSupport(phrase);
  const after = TO.test(behind) ? "" : behind.replace(/^的/u, "");
  const leading = startingWord(plain, 0, PRODUCTS);
  const verb = leading || (after === "" ? "" : endingWord(plain, plain.replace(/了$/u, "").length, PRODUCTS));
  const leads = after !== "" && endingWord(plain, plain.replace(/了$/u, "").length, LEADING_TO) !== "";
  const rest = leads || (leading === "" && verb !== "") ? "" : withoutOpenings(plain.slice(verb.length).replace(OUT, ""));
  // 举办护理、电工等六个工种竞赛 is of what stands behind the number
  const listed = rest.endsWith("等") && after.length >= SHORT;
  const noun = rest.length >= 2 && !listed ? rest : "";
  const told = noun === "" ? fromBehind(after, listed ? "" : verb || (isRate || leads ? "" : plain), shared) || (verb ? plain : "") : isRate ? plain : noun + verb;
  return { told, noun, bare: phrase === "", follows: phrase === "" || [plain, phrase].some((words) => startingWord(words, 0, FOLLOWERS) !== "") };
}

/** 排查出隐患, 评选了先进; 出租房 is a word. */
const OUT = /^(?:了|出(?![台行租生院口国资入警庭诊访动勤具版]))/u;

const UNNAMED = "指标";
const SHORT = 3;
const SHARE = /(?:^|[，、）])占$/u;
/** 占持证残疾人总数的39.3% */
const SHARE_OF = /^占(?!.*(?:任务|目标|计划|预算|财政|支出|比例|比重))[^，。；]{1,16}的$/u;
/** Before what it counts, an opening says when and how; of a part it tells it from the others: 集中就业9人、灵活就业26人. */
const KEPT_OF_PARTS = /^(?:[，、（]|其中[，：]?)*(集中|定期|首次|主动|重点|提前)(?=[\u4e00-\u9fff]{2})/u;
const TOTAL = /总数[^，。；：率]{0,2}$/u;
/** 完成率, 合格率: of something. */
const BARE_RATE = /^(?:按期|及时)?.{1,3}率$/u;
const PER_HEAD = /^(?:人均|户均|平均|次均)/u;

/** 省级示范点3个、市级5个: the second is 市级示范点. */
function ofSameKind(told: string, previous: Title | null): string {
  if (!previous || !/^[国省市区县镇乡村][家级]{1,2}$/u.test(told)) return "";
  const kind = previous.topic.replace(/^.{0,4}?[国省市区县镇乡村]家?级/u, "");
  return kind === "" ? "" : told + kind;
}

/** 由38.5%提高到44.2%: both ends are one thing. */
const TO = /^(?:提高|提升|上升|增长|增加|扩大|发展|下降|降低|降|升|减少|压缩|压减|缩短)(?:到|至|为)了?$/u;

/** A change of what was said before: 同比增长, 比上年提高. */
function continued({ previous, topic }: Context, change: string): Title {
  const base = previous ? withoutMeasureWord(previous.text) : topic;
  const known = /^(.*?)(?:同比|比上年|较上年|比去年|比上半年|较去年|环比).*$/u.exec(base)?.[1] ?? base;
  return { text: cut(join(known, change), LONGEST_TITLE), topic, own: previous !== null || topic !== "", follows: true, said: change };
}

function withoutMeasureWord(title: string): string {
  return title.replace(/(?:人数|次数|场次|金额|个数|件数|起数|户数)$/u, "");
}

const CHANGE = /(?:(?:同比|环比|比|较)(?:上年|去年|上半年|年初|同期|上年同期|去年同期|去年底|上年底|上月|前年)?)?(?:再|又)?(?:增长|下降|提高|提升|增加|减少|降低|上升|回落|收窄|扩大|压降|下调|上调)了?$/u;

function changeIn(before: string): string {
  const change = CHANGE.exec(before)?.[0] ?? "";
  const head = before.slice(0, before.length - change.length);
  return /(?:^|[，、）])$/u.test(head) || /^(?:同比|环比|比|较)/u.test(change) ? change.replace(/了$/u, "") : "";
}

/** 完成年度任务260名的110%: the task and how much of it is done. */
function taskIn(before: string, isRate: boolean): string {
  if (!/(?:任务|计划|目标)[^，。；]{0,2}$/u.test(before)) return "";
  return isRate && /(?:完成|占)/u.test(before) ? "任务完成" : "";
}

/** 高级职称占38%: a share by its own word. */
function shareIn(before: string, words: string, isRate: boolean): string {
  return isRate && words !== UNNAMED && before.endsWith("占") && !/[率比]$/u.test(words) ? "占比" : "";
}

/** Topic before the rest, unless the rest says it already; what ends the one and begins the other is said once: 茶农培训 + 培训 is 茶农培训. */
function join(topic: string, rest: string): string {
  if (topic === "" || rest.includes(topic)) return rest;
  let shared = Math.min(topic.length, rest.length);
  while (shared > 1 && !topic.endsWith(rest.slice(0, shared))) shared -= 1;
  return topic + (shared > 1 ? rest.slice(shared) : rest);
}

/** 按期办结率99%，满意率95%: the second rate is of what the first is of, and no number is of a rate. */
function topicBefore(told: string, topic: string): string {
  if (!topic.endsWith("率")) return topic;
  return told === "" ? topic : BARE_RATE.test(told) || told.length < SHORT ? topic.replace(/(?:按期|及时)?.{2}率$/u, "") : "";
}

/** 为X名妇女提供法律援助: what is behind the number says whom and what. */
function fromBehind(behind: string, verb: string, shared: boolean): string {
  const words = behind.replace(/[）]$/u, "");
  const found = PREDICATE.exec(words);
  const person = found ? words.slice(0, found.index) : startingWord(words, 0, PERSONS);
  if (person === "") return words === "" ? verb : shared && verb === "" ? words : words + verb;
  const rest = shared ? "" : words.slice(person.length).replace(LIGHT, "");
  const gives = startingWord(rest, 0, PRODUCTS);
  if (gives !== "" && verb === "" && rest.length - gives.length >= SHORTEST_GIFT) return person + rest.slice(gives.length) + gives;
  return rest === "" ? person + verb : rest + verb + person;
}

/** 发放生活补贴 of 困难残疾人 is 困难残疾人生活补贴发放. */
const SHORTEST_GIFT = 2;

/** What is said of the persons or bodies that were counted. */
const PREDICATE = /(?:提供|进行|开展|落实|给予|实现|获得|获评|得到|享受|接受|达成|参加|参与|参赛|通过|办理|完成|送去|发放|缴纳|加入|取得|赢得|荣获)/u;
const LIGHT = /^(?:提供|进行|开展|落实|给予|实现)了?/u;

function topicOf(words: string): string {
  const quoted = /“[^”]{2,14}”/u.exec(words)?.[0];
  if (quoted) return quoted;
  const noun = words.replace(/(?:等)?(?:各类)?(?:系列)?(?:主题)?活动$/u, "");
  const given = noun.endsWith(GIVEN) && noun.length >= SHORT + GIVEN.length ? noun.slice(0, -GIVEN.length) : noun;
  return cut(given.length >= 2 ? given : words, LONGEST_TOPIC);
}

/** 渔民柴油补贴发放 speaks of 渔民柴油补贴. */
const GIVEN = "发放";

/** The end says most: 深入村（社区）开展群众性宣讲 is about 群众性宣讲. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const tail = words.slice(-longest);
  const mark = Math.max(tail.lastIndexOf("、"), tail.lastIndexOf("和"), tail.lastIndexOf("”") < longest - 1 ? tail.indexOf("“") - 1 : -1);
  return mark >= 0 && mark < longest - 4 ? tail.slice(mark + 1) : tail;
}

function withSuffix(words: string, unit: string, isRate: boolean): string {
  if (isRate) return /(?:[率比例重幅速度]|增长|下降)$/u.test(words) || unit === "倍" || unit === "成" ? words : `${words}${/占/u.test(words) ? "比例" : "率"}`;
  const suffix = SUFFIXES[unit] ?? "数";
  if (words.endsWith(suffix) || /(?:数|额|量|值|收入|支出|投资|面积)$/u.test(words)) return words;
  return words.endsWith(suffix.charAt(0)) && suffix.length > 1 && !REPEATED.has(suffix) ? words + suffix.slice(1) : words + suffix;
}

/** 残疾人次 and 低保户数 would say another thing than 残疾人人次 and 低保户户数. */
const REPEATED: ReadonlySet<string> = new Set(["人次", "户次", "户数"]);

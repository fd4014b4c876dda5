/**
 * 表述 of the rows of a report that was read: each says its number as its own clause did, with the clause's verb, object and order
 * (为{}残疾儿童提供康复救助). What only goes on from the row before (，培训642人次，合格率95.3%) is said with that row. A clause that cannot
 * stand without its neighbours, or is true of its own year alone, gives none: such a row is said by its name.
 */
import { withoutMeasure } from "../indicator/withoutMeasure";
import { hasWordsToCheck } from "../outline/wordsToCheck";
import { fullWidth } from "./fullWidth";
import { lineClause, type LineClause } from "./lineClause";
import type { Proposal, ProposedIndicator } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";
import { bareAfter, bareBefore, isDoneByPeople, isVerbLed, leadingVerbOf, ofPeople } from "./words/frames";

const SHORTEST = 3;
const LONGEST = 32;
/** What follows an event (覆盖群众2960人次) is short. */
const LONGEST_FOLLOWER = 8;
const MOST_FOLLOWERS = 3;
/** Comparisons, parts, tasks and means are not what was done. */
const NO_DOING = /^[，、；：）]|^[把将]|力争|确保|争取|同比|环比|[较比与](?:上年|去年|年初|上月)|增长|其中|分别|任务|目标|完成率|每|人均|户均|平均|(?:提高|提升|上升|下降|减少|增加|压降|缩短)$|全部|全面|均|[0-9%‰{}[\]|\\]/u;
/** 12345热线 and 0—6岁残疾儿童 are names. */
const NAME_DIGITS = /1[0-9]{4}(?=[^0-9])|[0-9]{1,2}(?:[—-][0-9]{1,2})?周?岁(?:以[上下])?/gu;
/** An average goes on from its total: ，人均1.2万元. */
const AVERAGE = /^(?:人均|户均)/u;

interface Words {
  readonly before: string;
  readonly after: string;
}

/** By the key of each indicator that has one. */
export function framesIn({ reading, indicators }: Proposal): ReadonlyMap<string, string> {
  const kept = indicators.filter(({ excluded }) => !excluded);
  const rowOf = new Map(kept.flatMap((one) => one.uses.map(({ quantity }) => [quantity, one] as const)));
  const wholes = new Set(kept.map(({ partOf }) => partOf));
  const said = new Set<string>();
  const frames = new Map<string, string>();
  for (const one of kept) {
    const at = spokenUse(one);
    const own = reading.quantities[at];
    if (!own || said.has(one.key) || !isCounted(one)) continue;
    const clause = lineClause(reading, own);
    // 进村（社区）、学校开展宣讲10场: what stands before the bracket is the half of it
    if (clause.opening === "）") continue;
    const words = wordsOf(reading, own, clause);
    const alone = words && clause.isAlone && standsAlone(one, words) ? words : null;
    const pair = alone ? null : pairOf(reading, at, one, rowOf);
    const listed = alone || pair || !words ? "" : listedFrame(reading, at, words, clause);
    if (listed !== "") frames.set(one.key, listed);
    if (!alone && !pair) continue;
    const followers = alone && one.partOf === null && !wholes.has(one.key) && hasNoTail(alone) ? followersOf(reading, at, one, rowOf, wholes) : [];
    for (const { key } of [...followers.map(({ row }) => row), ...(pair ? [pair.row] : [])]) said.add(key);
    frames.set(one.key, pair ? pair.frame : `${alone?.before ?? ""}{}${alone?.after ?? ""}${followers.map(({ text }) => text).join("")}`);
  }
  for (const key of said) frames.delete(key);
  return frames;
}

/** The first result; of a row of the plan alone, its target. */
function spokenUse({ uses }: ProposedIndicator): number {
  const single = uses.filter(({ end }) => end === null);
  return (single.find(({ field }) => field === "actual") ?? uses.find(({ field }) => field === "target"))?.quantity ?? -1;
}

/** A rate is stated by its name, a mean by what it is a mean of. */
function isCounted({ kind, unit }: ProposedIndicator): boolean {
  return kind !== "ratio" && kind !== "score" && kind !== "milestone" && unit !== "" && !unit.endsWith("百分点");
}

/** null where they say more than what was done. */
function wordsOf({ text }: Reading, { written, unitEnd }: Quantity, { start, end }: LineClause): Words | null {
  const after = bareAfter(fullWidth(text.slice(unitEnd, end)));
  const before = bareBefore(fullWidth(text.slice(start, written.start)), after);
  return isClean(before) && isClean(after) && isPaired(before + after) ? { before, after } : null;
}

function isClean(words: string): boolean {
  return !NO_DOING.test(words.replace(NAME_DIGITS, "")) && !hasWordsToCheck(words) && words === words.trim();
}

function isPaired(words: string): boolean {
  return ["“”", "《》", "（）", "〔〕"].every(([open = "", close = ""]) => words.split(open).length === words.split(close).length);
}

/** 举办文艺汇演1场、运动会12场: the verb of the first is the second's, too. */
function listedFrame(reading: Reading, at: number, { before, after }: Words, clause: LineClause): string {
  if (!LISTED.test(clause.opening) || after !== "" || before.length < SHORTEST_LISTED || before.length > LONGEST_LISTED || leadingVerbOf(before) !== "" || ofPeople(before.charAt(0))) return "";
  let first = at;
  while (first > 0 && (reading.quantities[first - 1]?.written.start ?? -1) >= clause.whole.start && reading.quantities[first - 1]?.line === reading.quantities[at]?.line) first -= 1;
  const head = reading.quantities[first];
  const said = head && first < at ? wordsOf(reading, head, lineClause(reading, head)) : null;
  const verb = said && said.after === "" && isVerbLed(said.before) ? leadingVerbOf(said.before) : "";
  const isOneList = verb !== "" && reading.quantities.slice(first + 1, at + 1).every((own) => LISTED.test(lineClause(reading, own).opening));
  return isOneList ? `${verb}${before}{}` : "";
}

const LISTED = /[、和及与]/u;
const SHORTEST_LISTED = 2;
const LONGEST_LISTED = 14;

/** Says all that its name says, or opens with a verb that has its object; 救助8人 and 办结132件 do neither. */
function standsAlone({ name, unit }: ProposedIndicator, { before, after }: Words): boolean {
  const words = before + after;
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const named = [...withoutMeasure(name, unit)].filter((character) => /[\u4e00-\u9fffA-Za-z]/u.test(character));
  return (named.length >= SHORTEST && named.every((character) => words.includes(character))) || isVerbLed(before) || (isVerbLed(after) && after.length > SHORTEST) || isDoneByPeople(before, after);
}

/** 举办讲座26场 may be gone on from; 为26户家庭送去温暖 has said its own. */
function hasNoTail({ after }: Words): boolean {
  return after === "";
}

interface Said {
  readonly row: ProposedIndicator;
  readonly text: string;
}

/** The rows that the next numbers of the sentence give, as long as each only goes on. */
function followersOf(reading: Reading, at: number, head: ProposedIndicator, rowOf: ReadonlyMap<number, ProposedIndicator>, wholes: ReadonlySet<string | null>): readonly Said[] {
  const followers: Said[] = [];
  for (let index = at + 1; followers.length < MOST_FOLLOWERS; index += 1) {
    const row = rowOf.get(index);
    const own = reading.quantities[index];
    const last = reading.quantities[index - 1];
    if (!row || !own || !last || own.line !== last.line) break;
    if (row === head || followers.some((one) => one.row === row)) {
      if (row.uses.some(({ quantity, field }) => quantity === index && (field === "target" || field === "completion"))) break;
      continue;
    }
    const clause = lineClause(reading, own);
    const words = wordsOfFollower(reading, own, clause);
    const goesOn = row.section === head.section && row.partOf === null && !wholes.has(row.key) && row.uses.every(({ field, end }) => end === null && field !== "target" && field !== "completion");
    if (!words || !goesOn || !/[，、]/u.test(clause.opening)) break;
    if (isCounted(row) && standsAlone(row, words) && !AVERAGE.test(words.before)) break;
    followers.push({ row, text: `[${clause.opening}${words.before}{${row.name}}]` });
  }
  return followers;
}

function wordsOfFollower(reading: Reading, own: Quantity, clause: LineClause): Words | null {
  const { text } = reading;
  const after = bareAfter(fullWidth(text.slice(own.unitEnd, clause.end)));
  const before = bareBefore(fullWidth(text.slice(clause.start, own.written.start)), after);
  // 拆除违法建筑43处、1.86万平方米
  const isShort = (before !== "" || clause.opening === "、") && before.length <= LONGEST_FOLLOWER && after === "";
  return isShort && isClean(before.replace(AVERAGE, "")) && isPaired(before) ? { before, after } : null;
}

interface Pair {
  readonly row: ProposedIndicator;
  readonly frame: string;
}

/** 32家企业提供岗位410个 and 发放贷款86笔1286.5万元: two numbers, one clause. */
function pairOf(reading: Reading, at: number, one: ProposedIndicator, rowOf: ReadonlyMap<number, ProposedIndicator>): Pair | null {
  const [own, other] = [reading.quantities[at], reading.quantities[at + 1]];
  const row = rowOf.get(at + 1);
  if (!own || !other || !row || row === one || own.line !== other.line || !isCounted(row) || row.partOf !== null || row.section !== one.section) return null;
  if ([one, row].some(({ uses }) => uses.some(({ field, end }) => end !== null || field === "target"))) return null;
  const [first, second] = [lineClause(reading, own), lineClause(reading, other)];
  const { text } = reading;
  const between = fullWidth(text.slice(own.unitEnd, other.written.start));
  if (first.whole.start !== second.whole.start || first.counted !== 2 || /[、，和及与]/u.test(between)) return null;
  const before = bareBefore(fullWidth(text.slice(first.whole.start, own.written.start)), between);
  const after = bareAfter(fullWidth(text.slice(other.unitEnd, second.whole.end)));
  const words = before + between + after;
  const stands = words.length > SHORTEST && words.length <= LONGEST && (isVerbLed(before) || (before === "" && between.length > SHORTEST) || (ofPeople(before) && isDoneByPeople(before, between)));
  return stands && [before, between, after].every(isClean) && isPaired(words) ? { row, frame: `${before}{}${between}{${row.name}}${after}` } : null;
}

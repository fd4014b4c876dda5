/** A row's name as a sentence says it, with the verb before its object: 宣传资料发放 -> 发放宣传资料, 招聘会 -> 举办招聘会. */
import { withoutMeasure } from "../indicator/withoutMeasure";
import { COMPOUNDS, EVENTS, PROFESSIONS, TRANSITIVE } from "./words/spokenVerbs";

/** Measures that name what they are of: a rate or a score is stated by its name. */
const MEASURED_BY_NAME: ReadonlySet<string> = new Set(["%", "‰", "/10万", "分", "个百分点", ""]);
const SHORTEST_OBJECT = 2;
/** What a sentence may open with as it stands, its object behind it. */
const SAID_FIRST = /^(?:新增|新办|换发|征收|兑现|选聘|配备|配发|夺得|获得|达成|完成|承办|承接|举办|开展|召开|建成|吸纳|带动|提供)(?=.{2})/u;
const OF_PEOPLE: ReadonlySet<string> = new Set(["人", "名", "位"]);

/** What stands before the number, of an indicator that has no 表述. A name that says no doing stays as it is, without its measure. */
export function spokenName(name: string, unit: string, office: string): string {
  if (MEASURED_BY_NAME.has(unit)) return name;
  const plain = withoutMeasure(name, unit);
  const own = PROFESSIONS.find(({ office: of }) => of.test(office));
  const done = Object.entries(own?.verbs ?? {}).find(([noun]) => plain.endsWith(noun));
  if (COMPOUNDS.some((one) => plain.endsWith(one))) return plain;
  const verb = TRANSITIVE.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST_OBJECT);
  // 无障碍改造 is one noun to those whose work it is
  if (verb !== undefined) return done ? done[1] + plain : verb + plain.slice(0, -verb.length);
  if (SAID_FIRST.test(plain) || TRANSITIVE.some((one) => plain.startsWith(one))) return plain;
  const event = EVENTS.find(({ endings }) => endings.some((ending) => plain.endsWith(ending)));
  // a training of people is counted in people and is no event of them: 妇女培训254人
  if (event) return OF_PEOPLE.has(unit) || plain.startsWith(event.verb) || isOfAnother(plain) ? plain : event.verb + plain;
  return done ? done[1] + plain : plain;
}

/** 培训班培训642人次: the event has its name already. */
function isOfAnother(plain: string): boolean {
  return EVENTS.some(({ endings }) => endings.some((ending) => ending.length > 2 && plain.includes(ending) && !plain.endsWith(ending)));
}

/** 举办讲座 -> 举办; empty where no known verb leads. */
export function leadingVerb(text: string): string {
  return LEADING.find((verb) => text.startsWith(verb)) ?? "";
}

/** 兑现补贴, 新增就业 begin with what is done. */
export function hasOwnVerb(name: string): boolean {
  return SAID_FIRST.test(name);
}

/** Whether it is a clause of its own: 新增就业102人, 组织观看20场. */
export function opensWithVerb(text: string): boolean {
  return leadingVerb(text) !== "" || SAID_FIRST.test(text) || CLAUSE_FIRST.test(text);
}

const CLAUSE_FIRST = /^(?:组织|实施|拆除|覆盖|惠及|参与|招募|建立|成立|设立|引进|盘活|拍摄|制作|编写|签订|签约|达成|发现|检查|学习|联系|服务|接受|栽植|种植|硬化|承办|承接|优化调整|加装|立案|下沉)(?=.{2})/u;
const LEADING = [...TRANSITIVE, ...EVENTS.map(({ verb }) => verb)];

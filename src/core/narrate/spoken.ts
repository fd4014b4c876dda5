/** A row's name as a sentence says it, with the verb before its object: 宣传资料发放 -> 发放宣传资料, 招聘会 -> 举办招聘会. */
import { EVENTS, PROFESSIONS, TRANSITIVE } from "./words/spokenVerbs";

/** Measures that name what they are of: a rate or a score is stated by its name. */
const MEASURED_BY_NAME: ReadonlySet<string> = new Set(["%", "‰", "/10万", "分", "个百分点", ""]);
/** 发放份数, 走访户数, 培训人次: the measure stands in the unit again. */
const MEASURE_ENDING = /(?:人次|人数|户数|户次|次数|场次|场数|期数|件数|起数|份数|条数|篇数|个数|家数|笔数|例数|金额|数量|数)$/u;
const SHORTEST_OBJECT = 2;

/** What stands before the number, of an indicator that has no 表述. A name that says no doing stays as it is. */
export function spokenName(name: string, unit: string, office: string): string {
  if (MEASURED_BY_NAME.has(unit)) return name;
  const plain = name.replace(MEASURE_ENDING, "");
  const verb = TRANSITIVE.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST_OBJECT);
  if (verb !== undefined) return verb + plain.slice(0, -verb.length);
  if (TRANSITIVE.some((one) => plain.startsWith(one))) return plain;
  const event = EVENTS.find(({ endings }) => endings.some((ending) => plain.endsWith(ending)));
  if (event) return plain.startsWith(event.verb) ? plain : event.verb + plain;
  const own = PROFESSIONS.find(({ office: of }) => of.test(office));
  const done = Object.entries(own?.verbs ?? {}).find(([noun]) => plain.endsWith(noun));
  return done ? done[1] + plain : name;
}

/** 举办讲座 -> 举办; empty where no known verb leads. */
export function leadingVerb(text: string): string {
  return LEADING.find((verb) => text.startsWith(verb)) ?? "";
}

const LEADING = [...TRANSITIVE, ...EVENTS.map(({ verb }) => verb)];

/** Whether the parts are all of the whole, as their words say. */
import { isRate, next, previous, type Term } from "../terms";
import { COMPLETE_SETS, DENIALS, OPEN_LIST, OPPOSED, REST } from "../words";
import type { Breakdown } from "./breakdown";

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
export function haveAllShares(parts: readonly Term[]): boolean {
  const last = parts.at(-1);
  const shares: Term[] = [];
  for (let one = last && next(last); one && isRate(one) && (shares.length > 0 || /分别占|占比分别/u.test(one.before)); one = next(one)) shares.push(one);
  return shares.length === parts.length && Math.abs(shares.reduce((sum, { printed }) => sum + (printed?.value ?? NaN), 0) - 100) < 0.05 * shares.length + 0.05;
}

function isDenied(plain: string, denied: string, denial: string): boolean {
  return plain !== "" && (denied === denial + plain || denied === denial + plain.replace(/^已/u, ""));
}

/** Which count before a list it is of. */
import { isBase, isChange } from "../changes";
import { sharesWord } from "../sharesWord";
import { beforeIn, earlier, isAlike, isCount, isRate, previous, type Term } from "../terms";
import type { Form } from "./breakdown";

/** 上半年征集410条，下半年征集526条, behind what was 征集 in all. */
export const BY_TIME = /^(?:上半年|第?一季度)(?<verb>[^，。；：]{2,8})$/u;

/** The nearest count before it, and the one before that where both stand side by side (108户169人); of an opened sentence, that of the sentence before. */
export function wholesOf(first: Term, form: Form, list: readonly Term[]): readonly Term[] {
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

/** Several indicators in one sentence: 举办讲座26场、培训班3期，分别完成全年目标任务的65%和50%. */
import type { Fact } from "./conditions";
import { LONGEST_LIST } from "./detail";
import { comparisonOf, completionOf } from "./figures";
import { inTerms } from "./inTerms";
import { JOINED, LISTED, type Joined } from "./phrases/joined";
import { textOf, words, type Segment } from "./segment";
import { leadingVerb, opensWithVerb } from "./spoken";
import { opening, periodPhrase, untilPhrase } from "./periodWords";

/** Which row of the table joins it with its neighbours; null where it keeps its own sentence. */
export function joinedBy(fact: Fact, treatment: "joined" | "listed"): Joined | null {
  const { evaluation: { indicator, status }, narration: { voice } } = fact;
  if (indicator.kind === "milestone" || itemOf(fact, LISTED) === null) return null;
  if (treatment === "listed") return LISTED;
  const found = JOINED.find(({ voices, statuses }) => (voices.length === 0 || voices.includes(voice)) && statuses.includes(status));
  // what compares itself with last year has its own sentence
  const plain = found && (found.tail !== "" || found.rates !== undefined || comparisonOf(fact) === null);
  return plain ? found : null;
}

/** Lists of nearly equal length, none longer than a reader takes in. */
export function inLists<T>(items: readonly T[]): readonly (readonly T[])[] {
  const lists = Math.ceil(items.length / LONGEST_LIST);
  return Array.from({ length: lists }, (_, index) => items.slice(Math.floor((index * items.length) / lists), Math.floor(((index + 1) * items.length) / lists)));
}

/** Without the closing mark; of two facts at least. */
export function joinedSentence(facts: readonly Fact[], row: Joined, opens: boolean): readonly Segment[] {
  const items = facts.map((fact) => itemOf(fact, row) ?? []);
  const plain = !items.some((item) => /[，、]/u.test(textOf(item)));
  const listed = plain ? withoutRepeatedVerb(items) : items;
  const several = items.some((item) => textOf(item).includes("，")) && row.tail === "" && row.rates === undefined;
  const markBefore = (index: number): string => (several ? "；" : plain && !isClause(listed, index) ? "、" : "，");
  const rates = row.rates === undefined || facts.length !== 2 ? [] : facts.map(completionOf);
  const [first, second] = rates;
  const end = first && second ? [words(`，${row.rates ?? ""}`), ...first, words("和"), ...second] : row.tail === "" ? [] : [words(`，${row.tail}`)];
  return [words(opens ? opening(whenOf(facts)) : ""), ...listed.flatMap((item, index) => (index === 0 ? item : [words(markBefore(index)), ...item])), ...end];
}

/** 举办讲座18场、举办课堂22场 is 举办讲座18场、课堂22场. */
function withoutRepeatedVerb(items: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const verbs = items.map((item) => leadingVerb(textOf(item)));
  return items.map((item, index) => {
    const verb = verbs[index] ?? "";
    const [first, ...rest] = item;
    return verb === "" || verb !== verbs[index - 1] || !first || first.source ? item : [words(first.text.slice(verb.length)), ...rest];
  });
}

/** 选树先进35名，组织观看20场、讲座3场: what has its own verb is a clause, and clauses are not enumerated. */
function isClause(items: readonly (readonly Segment[])[], index: number): boolean {
  const [before, own] = [textOf(items[index - 1] ?? []), textOf(items[index] ?? [])];
  return opensWithVerb(own) || FOR_SOMEBODY.test(own) || FOR_SOMEBODY.test(before);
}

/** 为30户送去米面, 19家企业提供岗位. */
const FOR_SOMEBODY = /^(?:为|向|给|对|帮助|引导|\d)(?=.)/u;

/** Stocks are so at the end of a period. */
function whenOf(facts: readonly Fact[]): string {
  const [first] = facts;
  if (!first) return "";
  return facts.every(({ evaluation }) => evaluation.indicator.kind === "stock") ? untilPhrase(first.narration) : periodPhrase(first.narration);
}

function itemOf(fact: Fact, { item }: Joined): readonly Segment[] | null {
  return inTerms(item, { ...fact, opens: false });
}

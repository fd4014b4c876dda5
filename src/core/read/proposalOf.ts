/** From numbers to rows: 任务, 完成 and 完成率 of one thing become one indicator, the same number said twice one figure. */
import type { Kind } from "../indicator/indicator";
import { roundHalfUp } from "../number/round";
import { cellValueOf, rowUnitOf } from "./cellValue";
import { freeName, plainName } from "./ownName";
import type { ProposedIndicator, Proposal, Use } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";
import { sectionsOf } from "./sections";
import { CUMULATIVE_WORDS, STOCK_WORDS, UNWELCOME_WORDS } from "./words/kinds";
import { contains } from "./wordsIn";

type Draft = { -readonly [K in keyof Omit<ProposedIndicator, "uses">]: ProposedIndicator[K] } & { readonly uses: Use[] };

export function proposalOf(reading: Reading): Proposal {
  const { quantities } = reading;
  const drafts: Draft[] = [];
  const sections = sectionsOf(reading);
  const keyOf: string[] = [];
  const byKey = new Map<string, Draft>();
  const twins = new Map<string, Draft>();
  quantities.forEach((quantity, index) => {
    const joined = joinedWith(reading, index, (at) => byKey.get(keyOf[at] ?? ""), (key) => byKey.get(key));
    const key = twinKey(quantity);
    const twin = joined || key === null ? undefined : twins.get(key);
    const into = joined?.draft ?? twin;
    if (into) {
      into.uses.push({ quantity: index, field: joined?.field ?? fieldOf(quantity), end: null });
      if (joined?.field === "target" && quantity.comparator) into.comparator = quantity.comparator;
      keyOf.push(into.key);
      return;
    }
    const parent = quantity.parent === null ? null : (keyOf[quantity.parent] ?? null);
    const made = draftsOf(reading, index, parent, sections[quantity.line] ?? "");
    drafts.push(...made);
    for (const draft of made) byKey.set(draft.key, draft);
    const [first] = made;
    if (first && key !== null) twins.set(key, first);
    keyOf.push(first?.key ?? "");
  });
  return { reading, indicators: withOwnNames(drafts) };
}

/** A range that was achieved has no cell of its own: its ends are two rows. */
function draftsOf(reading: Reading, index: number, partOf: string | null, section: string): readonly Draft[] {
  const quantity = reading.quantities[index] as Quantity;
  const field = fieldOf(quantity);
  const base: Draft = {
    key: `q${String(index)}`, name: withMean(quantity, plainName(quantity.indicator) || UNNAMED), unit: rowUnitOf(quantity).unit, kind: kindOf(quantity), comparator: quantity.comparator ?? ">=",
    direction: quantity.comparator === "<=" || quantity.comparator === "<" ? "less" : contains(quantity.indicator, UNWELCOME_WORDS) ? "none" : "more",
    section, uses: [{ quantity: index, field, end: null }], partOf: meanOf(quantity) === "" ? partOf : null, confidence: quantity.confidence, excluded: false, takesWords: false,
  };
  if (quantity.second === null) return [base];
  const ends = (["low", "high"] as const).map((end): Use => ({ quantity: index, field, end }));
  if (field === "target") return [{ ...base, comparator: "range", uses: ends }];
  return ends.map((use) => ({ ...base, key: base.key + (use.end === "high" ? "h" : ""), name: `${base.name}（最${use.end === "high" ? "高" : "低"}）`, uses: [use] }));
}

/** 人均, 户均: a mean is no part of its total, and its row says that it is one. */
function meanOf({ per }: Quantity): string {
  return /^(?:人均|户均|平均)/u.exec(per)?.[0] ?? "";
}

function withMean(quantity: Quantity, name: string): string {
  const mean = meanOf(quantity);
  return name.includes(mean) ? name : mean + name;
}

function fieldOf({ kind }: Quantity): "actual" | "target" {
  return kind === "target" ? "target" : "actual";
}

function kindOf({ kind, measure, clause, indicator, per }: Quantity): Kind {
  if (kind === "rate" || kind === "share" || measure === "%" || measure === "‰" || measure === "个百分点" || measure === "倍") return "ratio";
  if (measure === "分") return "score";
  // what each one gets does not add up over the months
  if (per !== "" && measure.endsWith("元")) return "stock";
  if (contains(indicator, STOCK_WORDS) || contains(clause, STOCK_WORDS)) return "stock";
  return contains(clause, CUMULATIVE_WORDS) ? "cumulative" : "flow";
}

/** Titles that the clause itself gave, and long enough to mean one thing only. */
function isSure({ confidence, indicator }: Quantity): boolean {
  return confidence >= SURE && indicator.length >= SHORTEST_SURE;
}

const SURE = 0.75;
const SHORTEST_SURE = 5;

/** The same thing with the same number, printed alike: by its title where that is sure, else by its very words in a copy of the text. */
function twinKey(quantity: Quantity): string | null {
  const { indicator, unit, text, hedge, clause, second } = quantity;
  if (second !== null) return null;
  if (isSure(quantity)) return [indicator, unit, text, fieldOf(quantity), hedge].join("\n");
  return clause.length >= SHORTEST_COPY ? [clause, text, unit].join("\n") : null;
}

const SHORTEST_COPY = 8;

interface Joined {
  readonly draft: Draft;
  readonly field: "actual" | "target" | "completion";
}

/** How far apart target, actual and rate of one thing stand at most. */
const WITHIN = 40;
const DONE = /^(?:实际|已|累计|目前|截至目前|现|共)*(?:完成|创建|实现|建成|落实|达标|达到)?(?:了|达标)*[^，。；]{0,6}$/u;
/** 承接的9项实事，已完成5项: the thing itself stands between. */
const DONE_OF_IT = /^(?:实际|已经|已|目前已|目前|截至目前|现已)(?:完成|办结|建成|实现|落实)[^，。；]{0,4}$/u;

function isDone(words: string): boolean {
  const last = words.split(/[，,]/u).at(-1) ?? "";
  return DONE.test(words) || (last !== words && DONE_OF_IT.test(last));
}

const TASK = /(?:任务|目标|计划|指标)[^，。；]{0,4}$/u;
/** 超额完成50户的年度任务 */
const TASK_BEHIND = /^%?的?(?:年度|全年|年初)?(?:目标|计划)?(?:任务|目标|计划)/u;
const DONE_RATE = /(?:完成率|完成(?:了)?[^，。；]{0,8}(?:任务|目标|计划)[^，。；]{0,3}的?|占[^，。；]{0,8}(?:任务|目标|计划)[^，。；]{0,3}的?|的)$/u;

/**
 * The indicator before, where this number is its target, its result or its completion. Behind a list of parts
 * (67家，其中…9家，完成任务120家的55.8%) it is the whole that is spoken of again.
 */
function joinedWith({ text, quantities }: Reading, index: number, draftAt: (quantity: number) => Draft | undefined, draftOf: (key: string) => Draft | undefined): Joined | null {
  const own = quantities[index] as Quantity;
  const before = quantities[index - 1];
  const last = draftAt(index - 1);
  if (!before || !last || own.second !== null || before.second !== null || before.line !== own.line || own.start - before.unitEnd > WITHIN) return null;
  const between = text.slice(before.unitEnd, own.written.start);
  if (/[。！？\n]/u.test(between)) return null;
  const words = between.replace(/^[，,；;、（(]/u, "");
  const has = (draft: Draft, field: Joined["field"]): boolean => draft.uses.some((use) => use.field === field);
  const sameUnit = (draft: Draft): boolean => rowUnitOf(own).unit === draft.unit;
  if (own.kind === "target") {
    const spoken = (last.partOf === null ? undefined : draftOf(last.partOf)) ?? last;
    const isTarget = sameUnit(spoken) && has(spoken, "actual") && !has(spoken, "target") && /(?:完成|达到|占|高于|超过)/u.test(words) && (TASK.test(words) || TASK_BEHIND.test(text.slice(own.unitEnd, own.unitEnd + WITHIN)));
    return isTarget ? { draft: spoken, field: "target" } : null;
  }
  if (sameUnit(last) && own.parent === null && before.kind === "target" && has(last, "target") && !has(last, "actual") && isDone(words)) return { draft: last, field: "actual" };
  if (own.measure === "%" && own.kind === "rate" && has(last, "target") && has(last, "actual") && DONE_RATE.test(words) && agrees(quantities, last, own)) return { draft: last, field: "completion" };
  return null;
}

/** Whether the printed rate is the quotient of the printed numbers; else it is a figure of its own, and the checker's business. */
function agrees(quantities: readonly Quantity[], { uses }: Draft, rate: Quantity): boolean {
  const valueOf = (field: Use["field"]): number | null => {
    const quantity = quantities[uses.find((use) => use.field === field)?.quantity ?? -1];
    return quantity?.value == null || quantity.hedge !== "" ? null : cellValueOf(quantity.value, quantity);
  };
  const [actual, target] = [valueOf("actual"), valueOf("target")];
  if (actual === null || !target || rate.value === null) return false;
  const decimals = (/[.．](\d+)/u.exec(rate.text)?.[1] ?? "").length;
  return roundHalfUp((actual / target) * 100, decimals) === rate.value;
}

const UNNAMED = "指标";

/** How often a name was wanted, so that its next number needs no search: a thousand alike cost no more than a thousand. */
function withOwnNames(drafts: readonly Draft[]): readonly ProposedIndicator[] {
  const wanted = new Map<string, number>();
  const isTaken = (name: string): boolean => wanted.has(name);
  return drafts.map((draft) => {
    const count = (wanted.get(draft.name) ?? 0) + 1;
    wanted.set(draft.name, count);
    if (count === 1) return draft;
    const name = freeName(draft.name, isTaken, count);
    wanted.set(name, 1);
    return { ...draft, name, confidence: Math.min(draft.confidence, 0.5) };
  });
}

/** From numbers to rows: 任务, 完成 and 完成率 of one thing become one indicator, the same number said twice one figure. */
import type { Kind } from "../indicator/indicator";
import { rowUnitOf } from "./cellValue";
import { isStandard } from "./isOfEach";
import { freeName, plainName } from "./ownName";
import type { ProposedIndicator, Proposal, Use } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";
import { taskOf } from "./taskOf";
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
    const joined = taskOf(reading, index, (at) => byKey.get(keyOf[at] ?? ""), (key) => byKey.get(key));
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
    const made = draftsOf(reading, index, parent === null ? null : (byKey.get(parent) ?? null), sections[quantity.line] ?? "");
    drafts.push(...made);
    for (const draft of made) byKey.set(draft.key, draft);
    const [first] = made;
    if (first && key !== null) twins.set(key, first);
    keyOf.push(first?.key ?? "");
  });
  return { reading, indicators: withOwnNames(drafts) };
}

/** A range that was achieved has no cell of its own: its ends are two rows. */
function draftsOf(reading: Reading, index: number, whole: Draft | null, section: string): readonly Draft[] {
  const quantity = reading.quantities[index] as Quantity;
  const field = fieldOf(quantity);
  const base: Draft = {
    key: `q${String(index)}`, name: withMean(quantity, plainName(quantity.indicator) || UNNAMED), unit: rowUnitOf(quantity).unit, kind: kindOf(quantity, whole?.kind ?? null), comparator: quantity.comparator ?? ">=",
    direction: quantity.comparator === "<=" || quantity.comparator === "<" ? "less" : contains(quantity.indicator, UNWELCOME_WORDS) ? "none" : "more",
    section, uses: [{ quantity: index, field, end: null }], partOf: meanOf(quantity) === "" ? (whole?.key ?? null) : null, confidence: quantity.confidence, excluded: false, takesWords: false,
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

function kindOf(quantity: Quantity, whole: Kind | null): Kind {
  const { kind, measure, clause, indicator, per } = quantity;
  if (kind === "rate" || kind === "share" || measure === "%" || measure === "‰" || measure === "个百分点" || measure === "倍") return "ratio";
  if (measure === "分") return "score";
  // what each one gets does not add up over the months
  if ((per !== "" && measure.endsWith("元")) || isStandard(quantity)) return "stock";
  // the members among those who were won are not the members there are
  if (whole === "flow" || whole === "stock") return whole;
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

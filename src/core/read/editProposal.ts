/** What a person may change of a proposal before anything is written. Each edit gives a new proposal; what does not apply changes nothing. */
import type { Kind } from "../indicator/indicator";
import { isPercent } from "../number/unit";
import { rowUnitOf } from "./cellValue";
import { freeName, plainName } from "./ownName";
import type { ProposedIndicator, Proposal, Use } from "./proposal";
import { sectionsOf } from "./sections";

/** A name that another row has gains a number; an empty one changes nothing. */
export function renameIndicator(proposal: Proposal, key: string, name: string): Proposal {
  const plain = plainName(name);
  return plain === "" ? proposal : changed(proposal, key, () => ({ name: freeName(plain, takenBut(proposal, key)) }));
}

export function setKind(proposal: Proposal, key: string, kind: Kind): Proposal {
  return changed(proposal, key, () => ({ kind }));
}

/** Renames the unit; no value is converted. A percentage stays one and nothing becomes one: its cell holds a fraction. */
export function setUnit(proposal: Proposal, key: string, unit: string): Proposal {
  const next = unit.trim();
  return changed(proposal, key, (one) => (isPercent(one.unit) || isPercent(next) ? {} : { unit: next }));
}

/** Excluded: its numbers stay words of the text. Including it again brings back all that was set. */
export function setExcluded(proposal: Proposal, key: string, excluded: boolean): Proposal {
  return changed(proposal, key, () => ({ excluded }));
}

/** 做法 and 成效 around its first figure go to the notes, with slots in their places; or stay words of the text. */
export function setTakesWords(proposal: Proposal, key: string, takesWords: boolean): Proposal {
  return changed(proposal, key, () => ({ takesWords }));
}

/** Which figure of its indicator a number is: 完成值, 目标值 or 完成率. Both ends of a range go together. */
export function setField(proposal: Proposal, key: string, quantity: number, field: Use["field"]): Proposal {
  return changed(proposal, key, ({ uses, comparator }) => {
    const next = uses.map((use) => (use.quantity === quantity && use.end === null ? { ...use, field } : use));
    return { uses: next, comparator: comparatorOf(next, comparator, ">=") };
  });
}

/**
 * With whom a row can be one: those whose cells hold the same unit, as the text has it; a percentage may also join a count, as its
 * 完成率. Of 15.6 万元 and 8000 元 one cell could not hold both.
 */
export function mergeableWith(proposal: Proposal, key: string): readonly ProposedIndicator[] {
  const own = proposal.indicators.find((one) => one.key === key);
  if (!own) return [];
  const unit = cellUnit(proposal, own);
  return proposal.indicators.filter((other) => other.key !== key && !other.excluded && (cellUnit(proposal, other) === unit || isPercent(unit)));
}

/** `key` becomes part of `into`: its numbers are more figures of that row, a percentage of a count its 完成率; its own parts follow. */
export function mergeIndicators(proposal: Proposal, into: string, key: string): Proposal {
  const kept = proposal.indicators.find((one) => one.key === into);
  const gone = mergeableWith(proposal, key).some((one) => one.key === into) ? proposal.indicators.find((one) => one.key === key) : undefined;
  if (!kept || !gone) return proposal;
  const asRate = isPercent(cellUnit(proposal, gone)) && !isPercent(cellUnit(proposal, kept));
  const joined = gone.uses.map((use): Use => (asRate ? { ...use, field: "completion" } : use));
  const uses = [...kept.uses, ...joined].sort((a, b) => a.quantity - b.quantity || (a.end === "high" ? 1 : 0) - (b.end === "high" ? 1 : 0));
  // What was a part of it, however deep, moves up to where it stood itself: no row may be a part of its own part.
  const partOf = wholesOf(proposal, kept).includes(key) ? gone.partOf : kept.partOf;
  return {
    ...proposal,
    indicators: proposal.indicators.flatMap((one) => {
      if (one.key === key) return [];
      if (one.key === into) return [{ ...one, uses, partOf, comparator: comparatorOf(uses, one.comparator, gone.comparator) }];
      return [one.partOf === key ? { ...one, partOf: into } : one];
    }),
  };
}

/** One number becomes a row of its own again, named as the text names it; the last number of a row stays. */
export function splitUse(proposal: Proposal, key: string, quantity: number): Proposal {
  const { reading, indicators } = proposal;
  const own = indicators.find((one) => one.key === key);
  const found = reading.quantities[quantity];
  const leaves = own?.uses.filter((use) => use.quantity === quantity) ?? [];
  const stays = own?.uses.filter((use) => use.quantity !== quantity) ?? [];
  if (!own || !found || leaves.length === 0 || stays.length === 0) return proposal;
  const { unit } = rowUnitOf(found);
  const field = found.kind === "target" ? "target" : "actual";
  const whole = found.parent === null ? undefined : indicators.find((one) => one.uses.some((use) => use.quantity === found.parent));
  const split: ProposedIndicator = {
    ...own, unit, key: freeKey(`q${String(quantity)}`, indicators), name: freeName(plainName(found.indicator) || own.name, takenBut(proposal, null)),
    kind: isPercent(unit) ? "ratio" : own.kind === "ratio" ? "flow" : own.kind, comparator: leaves.length > 1 ? "range" : (found.comparator ?? ">="),
    section: sectionsOf(reading)[found.line] ?? "", uses: leaves.map((use) => ({ ...use, field })), partOf: whole?.key ?? null, confidence: found.confidence, excluded: false,
  };
  return {
    ...proposal,
    indicators: indicators.flatMap((one) => (one.key === key ? [{ ...one, uses: stays, comparator: comparatorOf(stays, one.comparator, ">=") }, split] : [one])),
  };
}

function changed(proposal: Proposal, key: string, change: (one: ProposedIndicator) => Partial<ProposedIndicator>): Proposal {
  return { ...proposal, indicators: proposal.indicators.map((one) => (one.key === key ? { ...one, ...change(one) } : one)) };
}

/** Keys of what it is a part of, nearest first. */
function wholesOf({ indicators }: Proposal, one: ProposedIndicator): readonly string[] {
  const wholes: string[] = [];
  for (let key = one.partOf; key !== null && !wholes.includes(key); ) {
    wholes.push(key);
    const at = key;
    key = indicators.find((other) => other.key === at)?.partOf ?? null;
  }
  return wholes;
}

/** A range needs two ends; with them there is nothing else. */
function comparatorOf(uses: readonly Use[], own: ProposedIndicator["comparator"], other: ProposedIndicator["comparator"]): ProposedIndicator["comparator"] {
  const isRange = uses.some(({ field, end }) => field === "target" && end === "high");
  if (isRange) return "range";
  return own !== "range" ? own : other !== "range" ? other : ">=";
}

function cellUnit({ reading }: Proposal, { uses, unit }: ProposedIndicator): string {
  const found = reading.quantities[uses.find(({ field }) => field !== "completion")?.quantity ?? -1];
  return found ? rowUnitOf(found).unit : unit;
}

function takenBut({ indicators }: Proposal, key: string | null): (name: string) => boolean {
  const names = new Set(indicators.flatMap((one) => (one.key === key ? [] : [one.name])));
  return (name) => names.has(name);
}

function freeKey(wanted: string, indicators: readonly ProposedIndicator[]): string {
  return indicators.some(({ key }) => key === wanted) ? freeKey(`${wanted}s`, indicators) : wanted;
}

/** Which indicator of a workbook a proposed one means: the same name in other words, in the same unit. */
import { yearOf } from "./figureYear";
import { isKindred, placesBetween } from "./kindredUnit";
import { normalName } from "./normalName";
import { pairsOf } from "./pairs";
import type { Proposal, ProposedIndicator } from "./proposal";
import { slotMannerOf } from "./slotManner";

export interface Candidate {
  readonly code: string;
  /** 0 to 1: likeness of the names. */
  readonly likeness: number;
}

export type Match =
  /** The same name and unit, quotes, measure suffixes and words of the plan aside. */
  | { readonly kind: "exact"; readonly code: string }
  /** As a person said before; null: a row of its own. */
  | { readonly kind: "remembered"; readonly code: string | null }
  /** To be asked; best first. */
  | { readonly kind: "doubtful"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none" };

/** A row that may be meant. */
export interface KnownIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

/** Shared pairs of characters among all pairs of both names (Dice), from which two names may mean one thing. */
export const LIKE = 0.5;
const MOST_CANDIDATES = 3;

/** What a person decides about a name is remembered under it. `ahead`: of a figure of a later year, which has a row of its own. */
export function aliasKey({ name, unit }: Pick<ProposedIndicator, "name" | "unit">, ahead: boolean): string {
  return `${normalName(name)}|${unit}${ahead ? "|+1" : ""}`;
}

export interface Matching {
  readonly rows: readonly KnownIndicator[];
  /** By {@link aliasKey}: a code, or `new`. */
  readonly remembered: ReadonlyMap<string, string>;
  /** Of the workbook. */
  readonly year: number;
}

/** By key, without the excluded ones. Compares every name with every row of its measure: n·m short comparisons. */
export function matchIndicators(proposal: Proposal, { rows, remembered, year }: Matching): ReadonlyMap<string, Match> {
  const known = rows.map((row) => ({ ...row, normal: normalName(row.name) }));
  const codes = new Set(rows.map(({ code }) => code));
  const claimed = new Map<string, ReadonlySet<string>>();
  const matches = new Map<string, Match>();
  const kept = proposal.indicators.filter(({ excluded }) => !excluded);
  for (const one of kept) {
    const ahead = isAhead(proposal, one, year);
    const decided = remembered.get(aliasKey(one, ahead));
    if (decided === "new" || (decided !== undefined && codes.has(decided))) {
      matches.set(one.key, { kind: "remembered", code: decided === "new" ? null : decided });
    } else if (ahead) matches.set(one.key, { kind: "none" });
  }
  // To the letter first: a row is not taken by another title of the same thing.
  for (const nameOf of [(name: string) => name, normalName]) {
    for (const one of kept) {
      if (matches.has(one.key)) continue;
      const name = nameOf(one.name);
      const claims = claimsOf(proposal, one, year);
      const isFree = ({ code }: KnownIndicator): boolean => !claims.some((claim) => claimed.get(code)?.has(claim));
      const same = known.find((row) => (row.name === name || row.normal === name) && isFree(row) && (isKindred(one.unit, row.unit) || isWritten(proposal, one, row.unit)));
      if (!same) continue;
      claimed.set(same.code, new Set([...(claimed.get(same.code) ?? []), ...claims]));
      matches.set(one.key, { kind: "exact", code: same.code });
    }
  }
  const exact = new Set(claimed.keys());
  for (const one of kept) {
    if (matches.has(one.key)) continue;
    const normal = normalName(one.name);
    const candidates = known
      .filter((row) => placesBetween(one.unit, row.unit) !== null)
      .map(({ code, normal: other }) => ({ code, likeness: likeness(normal, other) }))
      .filter(({ code, likeness: like }) => like === 1 || (like >= LIKE && !exact.has(code)))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_CANDIDATES);
    matches.set(one.key, candidates.length > 0 ? { kind: "doubtful", candidates } : { kind: "none" });
  }
  return matches;
}

/** All that it says lies ahead of the workbook's year: there is no cell for it in a row that is there. */
export function isAhead({ reading }: Proposal, { uses }: ProposedIndicator, year: number): boolean {
  const own = reading.structure.year ?? year;
  return uses.every((use) => yearOf(reading, use, own) > year);
}

/** What of a row it would fill: one row has one result of a year and one target. */
function claimsOf({ reading }: Proposal, { uses }: ProposedIndicator, year: number): readonly string[] {
  const own = reading.structure.year ?? year;
  return uses.map((use) => `${use.field}${use.end ?? ""}${String(yearOf(reading, use, own))}`);
}

/** 35.6万元 in a row that is kept in 元: the row's value writes the text again. */
function isWritten({ reading }: Proposal, { unit, uses }: ProposedIndicator, rowUnit: string): boolean {
  if (placesBetween(unit, rowUnit) === null) return false;
  return uses.every((use) => {
    const quantity = reading.quantities[use.quantity];
    return quantity !== undefined && (use.field === "completion" || slotMannerOf(reading.text, quantity, use, rowUnit) !== null);
  });
}

function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  // Never 1: the same pairs in another order are not the same name.
  return Math.min((2 * shared) / Math.max(pairs.size + others.size, 1), 0.99);
}

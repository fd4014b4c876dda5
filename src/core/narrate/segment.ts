import type { CellPlace } from "../issue";
import type { Period } from "../indicator/period";
import type { Field } from "../outline/fields";

/** Where a number of the text comes from: one cell, or one stated formula over cells. */
export interface Source {
  /** Of the indicator; empty for counts over the register. */
  readonly code: string;
  readonly field: Field | "count" | "growthRatio";
  /** How it was got, for words beside it. */
  readonly rule: "sum" | "latest" | "units" | "rate" | "typed" | "formula" | "count" | "proposed";
  /** Of a proposed target: by which rule, and from what. */
  readonly proposal?: Proposal;
  readonly period: Period;
  /** First the cell to show. */
  readonly cells: readonly CellPlace[];
  /** The unrounded value; part of a paragraph's fingerprint. */
  readonly value: number;
}

/** Next year's target where nobody has given one. */
export interface Proposal {
  readonly rule: PlanRule;
  /** The figures the rule looked at, as the text writes them. */
  readonly inputs: readonly { readonly field: "actual" | "target"; readonly text: string }[];
}

/** Worded by i18n; what each means stands in `plan/planned.ts`. */
export type PlanRule = "notAboveActual" | "limitKept" | "levelKept" | "yearOpen" | "remaining" | "notBelowActual" | "notBelowTarget";

/** A run of a paragraph's text; numbers carry their source, and no numeral that the workbook gave stands in a run without one. */
export interface Segment {
  readonly text: string;
  readonly source: Source | null;
  /** A slot that had nothing to say: its clause is cut, or marked. */
  readonly hole?: string;
  /** 待填符 that stood in the slot's place in the source. */
  readonly mask?: string;
}

export function words(text: string): Segment {
  return { text, source: null };
}

export function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join("");
}

/** Joins runs of words, so that equal texts have equal segments. */
export function merged(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result[result.length - 1];
    if (segment.text === "" && segment.hole === undefined) continue;
    if (last && !last.source && !segment.source && last.hole === undefined && segment.hole === undefined) {
      result[result.length - 1] = words(last.text + segment.text);
    } else {
      result.push(segment);
    }
  }
  return result;
}

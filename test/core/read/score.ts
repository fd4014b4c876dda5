/**
 * How well extracted quantities agree with hand-made labels.
 *
 * A label is hit by a prediction of exactly its span. Shares of attributes are taken over the hits, 其中 relations over
 * the labelled relations of the hits. Borderline labels and negatives, and whatever touches them, count neither way.
 * Figures are fractions of one; a fraction of nothing is 1.
 */

export type QuantityKind = "actual" | "target" | "rate" | "share" | "amount";

/** UTF-16 offsets in the document; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Label extends Span {
  readonly text: string;
  /** In the printed unit; null for a mask or a range. */
  readonly value: number | null;
  readonly unit: string;
  readonly hedge: string;
  readonly kind: QuantityKind;
  readonly alt_kind?: QuantityKind;
  readonly indicator: string;
  readonly clause: string;
  /** Index among the labels of the whole that this one is a part of. */
  readonly parent: number | null;
  readonly range?: readonly [number, number];
  readonly per?: string;
  readonly borderline?: boolean;
}

export interface Negative extends Span {
  readonly text: string;
  readonly reason: string;
  readonly borderline?: boolean;
}

/** What is compared of an extracted quantity; `parent` is an index among the predictions. */
export interface Prediction extends Span {
  readonly value?: number | null;
  readonly unit?: string;
  readonly hedge?: string;
  readonly kind?: QuantityKind;
  readonly indicator?: string;
  readonly parent?: number | null;
}

const ATTRIBUTES = ["value", "unit", "hedge", "kind"] as const;
type Attribute = (typeof ATTRIBUTES)[number];

export interface Wrong {
  readonly attribute: Attribute | "partOf";
  readonly label: Label;
  readonly prediction: Prediction;
}

export interface Score extends Readonly<Record<Attribute, number>> {
  /** Labels that count. */
  readonly gold: number;
  /** Predictions that count. */
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly partOf: number;
  /** Mean likeness of the indicators' names. */
  readonly name: number;
  readonly missed: readonly Label[];
  readonly spurious: readonly Prediction[];
  readonly wrong: readonly Wrong[];
}

export function scoreExtraction(
  labels: readonly Label[],
  negatives: readonly Negative[],
  predicted: readonly Prediction[],
): Score {
  const counted = labels.filter((label) => label.borderline !== true);
  const undecided = [...labels, ...negatives].filter((span) => span.borderline === true);
  const predictions = predicted.filter((prediction) => !undecided.some((span) => overlap(span, prediction)));

  // The first prediction of a span speaks for it; a second of the same span costs precision.
  const bySpan = new Map([...predicted].reverse().map((prediction) => [spanKey(prediction), prediction]));
  const labelled = new Set(counted.map(spanKey));

  const missed: Label[] = [];
  const hits: { readonly label: Label; readonly prediction: Prediction }[] = [];
  for (const label of counted) {
    const prediction = bySpan.get(spanKey(label));
    if (prediction === undefined) missed.push(label);
    else hits.push({ label, prediction });
  }

  const parts = hits.filter(({ label }) => label.parent !== null);
  const wrong: readonly Wrong[] = [
    ...hits.flatMap(({ label, prediction }) =>
      ATTRIBUTES.filter((attribute) => !agrees(attribute, label, prediction)).map((attribute) => ({
        attribute,
        label,
        prediction,
      })),
    ),
    ...parts
      .filter(({ label, prediction }) => !samePart(label, prediction, labels, predicted))
      .map((hit) => ({ attribute: "partOf" as const, ...hit })),
  ];
  const right = (attribute: Wrong["attribute"], all: number): number =>
    fraction(all - wrong.filter((entry) => entry.attribute === attribute).length, all);
  const likenesses = hits.map(({ label, prediction }) => nameLikeness(label.indicator, prediction.indicator ?? ""));

  return {
    gold: counted.length,
    predicted: predictions.length,
    precision: fraction(hits.length, predictions.length),
    recall: fraction(hits.length, counted.length),
    value: right("value", hits.length),
    unit: right("unit", hits.length),
    hedge: right("hedge", hits.length),
    kind: right("kind", hits.length),
    partOf: right("partOf", parts.length),
    name: fraction(
      likenesses.reduce((sum, likeness) => sum + likeness, 0),
      hits.length,
    ),
    missed,
    spurious: predictions.filter((prediction) => !labelled.has(spanKey(prediction))),
    wrong,
  };
}

/** Dice coefficient of the pairs of neighbouring letters and digits, 0 to 1; two names without a pair are unlike. */
export function nameLikeness(one: string, other: string): number {
  const left = pairCounts(one);
  const right = pairCounts(other);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

function agrees(attribute: Attribute, label: Label, prediction: Prediction): boolean {
  if (attribute === "kind") return prediction.kind === label.kind || prediction.kind === (label.alt_kind ?? label.kind);
  return (prediction[attribute] ?? "") === (label[attribute] ?? "");
}

function samePart(
  label: Label,
  prediction: Prediction,
  labels: readonly Label[],
  predicted: readonly Prediction[],
): boolean {
  const whole = labels[label.parent ?? -1];
  const found = predicted[prediction.parent ?? -1];
  return whole !== undefined && found !== undefined && spanKey(whole) === spanKey(found);
}

function pairCounts(name: string): ReadonlyMap<string, number> {
  const text = name.replace(/[^\p{L}\p{N}]/gu, "");
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function fraction(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

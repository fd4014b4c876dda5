/** `--outline`, and what writes a kind of report for which the workbook's own outline has nothing. */
import type { Tracker } from "../app/tracker";
import type { Dataset } from "../core/indicator/dataset";
import { usualKind, type Period, type ReportKind } from "../core/indicator/period";
import { withKinds } from "../core/outline/withKinds";
import { OUTLINE_PRESETS } from "../packs/outlines";
import { outlineFromPreset } from "../packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../packs/outlines/preset";
import { cliText } from "./cliText";
import { Misuse } from "./misuse";
import { presetNamed } from "./presetNamed";

interface Asked {
  readonly outline: string;
  readonly topic: string;
  readonly kind: ReportKind;
}

/** A plan and a self-inspection are told by no outline of another kind. */
const OF_THEIR_OWN: readonly ReportKind[] = ["plan", "review"];

/** null: the workbook's own outline writes it. Without `outline` the preset stands in for one that has nothing of the kind. */
export function presetFor(dataset: Dataset, { outline, topic, kind }: Asked): OutlinePreset | null {
  if (topic !== "" && !dataset.indicators.some(({ section }) => section === topic)) throw new Misuse(cliText().badTopic(topic));
  if (outline !== "") return presetNamed(outline);
  const isForAll = !OF_THEIR_OWN.includes(kind);
  if (dataset.outline.some(({ kinds }) => kinds.includes(kind) || (isForAll && kinds.length === 0))) return null;
  return OUTLINE_PRESETS.find(({ kinds }) => kinds.includes(kind)) ?? null;
}

export function withPreset(tracker: Tracker, preset: OutlinePreset, topic: string): Tracker {
  const { dataset } = tracker;
  return { ...tracker, dataset: { ...dataset, outline: withKinds(dataset.outline, preset.kinds, outlineFromPreset(preset, dataset, topic)) } };
}

/** The period's usual kind, if the preset writes it. */
export function kindOf({ kinds }: OutlinePreset, period: Period): ReportKind {
  const usual = usualKind(period);
  return kinds.includes(usual) ? usual : (kinds[0] ?? usual);
}

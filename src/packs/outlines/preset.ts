import type { ReportKind } from "../../core/indicator/period";
import type { PackParagraph } from "../pack";

/**
 * A paragraph of a preset. Headings stand without their marks, which follow from the level (一、 （一） 1.).
 * `{栏目}` in heading or pattern is the section of the walk and `{栏目题}` what a heading calls it, `{专题}` what the report is about,
 * `{各栏目}` the first sections' names with 等工作 behind them.
 */
export type PresetParagraph = Omit<PackParagraph, "kinds"> & {
  /** Of the preset's kinds; all of them when left out. */
  readonly kinds?: readonly ReportKind[];
};

export type PresetRow =
  | PresetParagraph
  | {
      /** Once for every section of the register, or for every indicator that several units report. */
      readonly each: "section" | "byUnits";
      readonly rows: readonly PresetParagraph[];
    };

export interface OutlinePreset {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Reports that it writes; the first is the usual one. */
  readonly kinds: readonly ReportKind[];
  readonly rows: readonly PresetRow[];
}

import type { Level } from "../../../../src/core/outline/paragraph";
import type { ReportKind } from "../../../../src/core/indicator/period";

/** Level, heading, pattern: one paragraph of an outline that a unit could have of its own. */
export type Row = readonly [level: Level, heading: string, pattern: string];

export interface Skeleton {
  readonly name: string;
  readonly kind: ReportKind;
  readonly rows: readonly Row[];
  /** How each paragraph of the filled document begins, marks and all: as many as there are paragraphs. */
  readonly begins: readonly string[];
}

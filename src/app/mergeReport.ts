/** Last year's report into the workbook that is open. Nothing that stands there is overwritten; one press takes it all back. */
import type { CellPlace } from "../core/issue";
import type { Match } from "../core/read/matchIndicators";
import type { Proposal } from "../core/read/proposal";
import type { Workbook } from "../host/workbook";
import type { Tracker } from "./tracker";
import type { Undo } from "./undo";

export interface MergeRow {
  /** Of the proposed indicator. */
  readonly key: string;
  readonly match: Match;
}

export interface MergePreview {
  /** One for every proposed indicator that is not excluded, in the proposal's order. */
  readonly rows: readonly MergeRow[];
}

export interface MergeChoice {
  /**
   * By key: a code of the workbook, or null for a row of its own. What is not in it goes by its match; a doubtful one
   * becomes a row of its own, and that is not remembered.
   */
  readonly decisions: ReadonlyMap<string, string | null>;
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
  /** `replace`: the report's paragraphs in place of the workbook's; `append`: behind them; `keep`: none. */
  readonly outline: "replace" | "append" | "keep";
}

/** A cell that holds something else than the report says, and was left as it is. */
export interface Differing {
  readonly name: string;
  readonly place: CellPlace;
  readonly stands: number;
  readonly says: number;
}

export interface Merged {
  /** New rows of the register, and rows that were there and are meant. */
  readonly added: number;
  readonly matched: number;
  /** Figures and targets that went into blank cells of rows that were there. */
  readonly filled: number;
  readonly differing: readonly Differing[];
  readonly undo: Undo;
}

/** Reads nothing and writes nothing: what `mergeReport` would do. */
export declare function mergePreview(tracker: Tracker, proposal: Proposal): MergePreview;

export declare function mergeReport(workbook: Workbook, proposal: Proposal, choice: MergeChoice): Promise<Merged>;

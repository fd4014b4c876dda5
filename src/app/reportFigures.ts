/** Which cells of a workbook the figures of a report are for. */
import { periodKey } from "../core/indicator/period";
import { yearOf } from "../core/read/figureYear";
import type { Figure } from "../core/read/outlineOf";
import type { Proposal } from "../core/read/proposal";

/** Last month that the report covers: June of a half-year, else December. */
export function reportMonth({ reading }: Proposal): number {
  return reading.structure.halfYear ? 6 : 12;
}

/** The period that its words are about: those of last year do not fill this year's sentences. */
export function reportPeriodKey(proposal: Proposal, year: number): string {
  return periodKey({ year: proposal.reading.structure.year ?? year, month: reportMonth(proposal) });
}

/** A report that prints no year is taken to be of the workbook's. */
export function figureYear({ reading }: Proposal, { use }: Figure, year: number): number {
  return yearOf(reading, use, reading.structure.year ?? year);
}

export interface TargetFigures {
  readonly target: number | null;
  readonly upper: number | null;
  /** Whether the text has a target of the year, be it a mask. */
  readonly given: boolean;
  /** Whether it has, or speaks of, one of an earlier year alone. */
  readonly earlier: boolean;
}

/** 完成全年任务的118%, 高于目标3个百分点, 下半年新建14家 */
const SPEAKS_OF_TARGET: ReadonlySet<Figure["use"]["field"]> = new Set(["completion", "excess", "remaining"]);

/** The target of the workbook's year; of a plan for a later one, that plan's. */
export function targetFigures(proposal: Proposal, figures: readonly Figure[], year: number): TargetFigures {
  const targets = figures.filter(({ use }) => use.field === "target");
  const own = targets.filter((figure) => figureYear(proposal, figure, year) >= year);
  const valueAt = (ends: readonly Figure["use"]["end"][]): number | null => own.find(({ use }) => ends.includes(use.end))?.value ?? null;
  return { target: valueAt([null, "low"]), upper: valueAt(["high"]), given: own.length > 0, earlier: own.length === 0 && (targets.length > 0 || figures.some(({ use }) => SPEAKS_OF_TARGET.has(use.field))) };
}

/** The result of a year as the text has it, first mention. */
export function actualFigure(proposal: Proposal, figures: readonly Figure[], year: number, of: number): Figure | null {
  return figures.find((figure) => figure.use.field === "actual" && figureYear(proposal, figure, year) === of) ?? null;
}

/** How wide the columns of the 附表 are, and whether it lies across the page. */
import type { Annex } from "../core/narrate/annex";
import { PAGE, PAGE_ACROSS, typeWidth, type PageSize } from "./officialPage";
import { textWidth } from "./textWidth";

export interface AnnexLayout {
  readonly page: PageSize;
  /** 小四 12 or 五号 10.5. */
  readonly points: number;
  /** Twips; together the width of the type area. */
  readonly widths: readonly number[];
}

/** Blank at each side of a cell. */
export const CELL_MARGIN = 80;

/** A figure keeps room for the digits of a face that stands in for 仿宋, which are up to a tenth of a character wider than half of one. */
const FIGURE_SLACK = 1.25;

/** Characters beyond which a cell may wrap where room is short: names are long, a figure or a state with words is not. */
const WIDEST = { text: 14, figure: 10, mark: 6 } as const;

/** Upright before across, the larger size before the smaller. */
const TRIES: readonly (readonly [page: PageSize, points: number])[] = [[PAGE, 12], [PAGE, 10.5], [PAGE_ACROSS, 12], [PAGE_ACROSS, 10.5]];
const LAST = [PAGE_ACROSS, 10.5] as const;

export function annexLayout(annex: Annex): AnnexLayout {
  const columns = annex.columns.map(({ head, holds }, column) => {
    const widest = annex.rows.reduce((most, row) => Math.max(most, textWidth(row[column] ?? "")), 0);
    const wanted = Math.max(holds === "figure" ? widest * FIGURE_SLACK : widest, textWidth(head));
    return { least: Math.max(Math.min(wanted, WIDEST[holds]), textWidth(head)), wanted };
  });
  const widthsAt = (points: number, of: "least" | "wanted"): readonly number[] => columns.map((column) => Math.ceil((column[of] + 0.5) * points * 20) + 2 * CELL_MARGIN);
  const [page, points] = TRIES.find(([size, height]) => sum(widthsAt(height, "least")) <= typeWidth(size)) ?? LAST;
  return { page, points, widths: filling(widthsAt(points, "least"), widthsAt(points, "wanted"), typeWidth(page)) };
}

/** Room that is left goes to the columns that want it, the rest to all in proportion, to the last twip. */
function filling(least: readonly number[], wanted: readonly number[], width: number): readonly number[] {
  const missing = wanted.map((want, index) => want - (least[index] ?? 0));
  const share = Math.min(Math.max(width - sum(least), 0) / Math.max(sum(missing), 1), 1);
  const widths = least.map((one, index) => one + (missing[index] ?? 0) * share);
  const scaled = widths.map((one) => Math.floor((one * width) / sum(widths)));
  return scaled.map((one, index) => (index === scaled.length - 1 ? one + width - sum(scaled) : one));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Where things go when lines of cells are inserted or deleted. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import { subtract } from "./areas";

export interface Shift {
  readonly axis: "row" | "column";
  /** First inserted or deleted line. */
  readonly at: number;
  /** Inserted lines; negative for deleted ones. */
  readonly count: number;
  /** The other axis: only cells between these lines move. */
  readonly from: number;
  readonly to: number;
}

export const wholeRows = (at: number, count: number): Shift => ({ axis: "row", at, count, from: 0, to: MAX_COLUMNS - 1 });
export const wholeColumns = (at: number, count: number): Shift => ({ axis: "column", at, count, from: 0, to: MAX_ROWS - 1 });

/** Null when everything was deleted. An area that only partly lies among the moved lines stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "row") {
    if (area.left < shift.from || area.right > shift.to) return area;
    const span = shiftSpan(area.top, area.bottom, shift, MAX_ROWS);
    return span && { ...area, top: span.first, bottom: span.last };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  const span = shiftSpan(area.left, area.right, shift, MAX_COLUMNS);
  return span && { ...area, left: span.first, right: span.last };
}

/** Rules that reach beyond the moved lines are cut there, so that each part goes its own way. */
export function shiftAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.flatMap((area) => cut(area, shift)).flatMap((area) => shiftArea(area, shift) ?? []);
}

/** Null when the line itself was deleted. */
export function shiftLine(line: number, shift: Shift): number | null {
  return shiftSpan(line, line, shift, Number.MAX_SAFE_INTEGER)?.first ?? null;
}

function cut(area: Area, shift: Shift): readonly Area[] {
  const moved: Area =
    shift.axis === "row"
      ? { top: 0, bottom: MAX_ROWS - 1, left: shift.from, right: shift.to }
      : { top: shift.from, bottom: shift.to, left: 0, right: MAX_COLUMNS - 1 };
  const outside = subtract(area, moved);
  return [...outside, ...outside.reduce<readonly Area[]>((rest, part) => rest.flatMap((one) => subtract(one, part)), [area])];
}

function shiftSpan(first: number, last: number, { at, count }: Shift, limit: number): { readonly first: number; readonly last: number } | null {
  if (count >= 0) {
    // A whole column or row cannot grow.
    if (first === 0 && last === limit - 1) return { first, last };
    return { first: first >= at ? first + count : first, last: Math.min(last >= at ? last + count : last, limit - 1) };
  }
  if (first === 0 && last === limit - 1) return { first, last };
  const end = at - count;
  const moved = (line: number): number => (line >= end ? line + count : Math.min(line, at));
  const newFirst = moved(first);
  const newLast = last >= end ? last + count : Math.min(last, at - 1);
  return newLast >= newFirst ? { first: newFirst, last: newLast } : null;
}

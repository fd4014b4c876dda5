/** Several ranges of one sheet. Good for the request that asks for them: no reference outlives it. */
import type { Area } from "../../../host/a1";
import { fullAddress } from "../book/address";
import { cellsOf } from "../book/areas";
import type { LiveRange } from "../book/liveRange";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

const rangeTarget = (value: LiveRange): Target => ({ type: "Range", value });

export const areasTarget = (host: Host, sheet: number, areas: readonly Area[]): Target => ({
  type: "RangeAreas",
  value: areas.map((area) => host.book.range(sheet, area)),
});

export const rangeAreas: TypeSpec<"RangeAreas"> = {
  get: {
    Address: (ranges, { book }) => ranges.map(({ sheet, area }) => fullAddress(book, { sheet, area })).join(","),
    AreaCount: (ranges) => ranges.length,
    CellCount: (ranges) => ranges.reduce((sum, { area }) => sum + cellsOf(area), 0),
  },
  open: {
    Areas: (value) => ({ type: "RangeCollection", value }),
    Worksheet: ([first]) => (first === undefined ? NULL_OBJECT : { type: "Worksheet", value: first.sheet }),
  },
  call: { _KeepReference: () => undefined },
};

/** https://github.com/OfficeDev/office-js/issues/5758: Excel hangs over the areas of a selection that is the whole sheet. */
const MAX_CELLS_LISTED = 16_384 * 1_048_576;

export const rangeCollection: TypeSpec<"RangeCollection"> = {
  items: (ranges) => {
    if (ranges.some(({ area }) => cellsOf(area) >= MAX_CELLS_LISTED)) throw new Fault("GeneralException", "Excel would hang here: the whole sheet");
    return ranges.map(rangeTarget);
  },
  open: {
    GetItemAt: (ranges, args) => {
      const range = ranges[args.integer(0)];
      if (range === undefined) throw new Fault("InvalidArgument", "no area of this number");
      return rangeTarget(range);
    },
  },
  call: { GetCount: (ranges) => ranges.length },
};

/** "if the merged areas count in this range is more than 512, then this method will fail": the reference; the code is a judgement. */
const MAX_MERGED_AREAS = 512;

/**
 * Whole areas, of which the first cell lies in the range: https://github.com/OfficeDev/office-js/issues/3611
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export function mergedAreas({ sheet, area }: LiveRange, host: Host): Target {
  const merges = host.book.state(sheet).merges.filter(({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right);
  if (merges.length > MAX_MERGED_AREAS) throw new Fault("GeneralException", "more than 512 merged areas");
  return merges.length === 0 ? NULL_OBJECT : areasTarget(host, sheet, merges);
}

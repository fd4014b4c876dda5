/** A tracker of any size, grown from the women's federation pack: every indicator typed, in every unit and month. */
import type { Dataset, RegisteredIndicator } from "../src/core/indicator/dataset";
import type { Entry } from "../src/core/indicator/indicator";
import { PACKS } from "../src/packs";
import { packDataset } from "../src/packs/packDataset";

export interface TrackerSize {
  readonly indicators: number;
  readonly reporters: number;
}

export const TRACKER_SIZES: readonly TrackerSize[] = [
  { indicators: 25, reporters: 1 },
  { indicators: 300, reporters: 1 },
  { indicators: 300, reporters: 20 },
];

export function bigDataset({ indicators: count, reporters }: TrackerSize): Dataset {
  const [pack] = PACKS;
  if (!pack) throw new Error("no pack");
  const codes = new Set(pack.sections.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  const base = packDataset(pack, { year: 2026, codes, sample: false, office: "云泽县妇联", month: 6 });
  const indicators = Array.from({ length: count }, (_, row) => grown(base.indicators[row % base.indicators.length], row, base.indicators.length));
  const entries = indicators.flatMap((indicator, index) =>
    Array.from({ length: reporters }, (_, unit): Omit<Entry, "row"> => ({
      code: indicator.code, reporter: reporters === 1 ? "" : `第${unit + 1}镇`, counted: true,
      months: Array.from({ length: 12 }, (_unused, month) => (month < 6 ? ((index * 7 + unit * 3 + month) % 40) + 1 : null)),
      lastYear: Array.from({ length: 12 }, (_unused, month) => ((index * 5 + unit + month) % 40) + 1),
      lastYearTotal: null, forecast: null, cutoff: null, source: "", remark: "", approximate: "",
    })),
  );
  return { ...base, indicators, entries: entries.map((entry, row) => ({ ...entry, row })) };
}

/** The first round is the pack itself; later ones have codes and names of their own, and stand alone. */
function grown(indicator: RegisteredIndicator | undefined, row: number, round: number): RegisteredIndicator {
  if (!indicator) throw new Error("no indicator");
  const target = 40 * ((row % 9) + 1);
  if (row < round) return { ...indicator, row, target };
  const name = `${indicator.name}（${Math.floor(row / round) + 1}）`;
  return { ...indicator, row, target, code: `${indicator.code}X`, name, frame: "", partOf: "", numerator: "", denominator: "", unitTotal: "sum", monthTotal: "sum" };
}

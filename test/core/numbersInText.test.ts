/** The proof of numbers in text must itself be sharp: bugs that are planted in the product are found, and its reader reads. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { shown } from "../proof/numbersInText/fraction";
import { readPrinted } from "../proof/numbersInText/printed";

const WORKBOOKS = 300;

describe("numbers in finished text, read by the proof's own reader", () => {
  test.each([
    ["发放慰问金8.7万元", ["87000"]], ["覆盖近3000人次", ["近3000"]], ["印发1万余份、35万余份", ["余10000", "余350000"]], ["税收5.77亿元", ["577000000"]],
    ["接近95%的目标", ["95%"]], ["完成率不足0.1%", ["不足0.1%"]], ["快于序时3.5个百分点", ["3.5个百分点"]], ["是上年同期的2.3倍", ["2.3倍"]], ["死亡率12.5/10万", ["12.5/10万"]],
    ["2026年1—6月，一是完成12场；二是截至6月25日建成3个", ["12", "3"]], ["年底前完成8—10场", ["8", "10"]], ["节约3万元", ["30000"]], ["约3000人", ["约3000"]],
  ])("%s", (text, expected) => {
    expect(readPrinted(text).numbers.map(({ hedge, value, sign }) => `${hedge}${shown(value)}${sign}`)).toEqual(expected);
  });

  test("a numeral in the user's own words is theirs, a Chinese one before a measure word is a number", () => {
    expect(readPrinted("春雨热线365办理12件", ["春雨热线365"]).numbers.map(({ text }) => text)).toEqual(["12"]);
    expect(readPrinted("举办三十场，下一步前三季度完成一是").spoken).toEqual(["三十场"]);
  });
});

type Exports = Readonly<Record<string, unknown>>;
type Call = (...given: readonly never[]) => unknown;

/** Module, and what stands in it instead. */
interface Planted {
  readonly bug: string;
  readonly module: string;
  readonly instead: (real: Readonly<Record<string, Call>>) => Exports;
}

interface Run { readonly text: string; readonly source: { readonly field: string } | null }

const swapped = (segments: readonly Run[]): readonly Run[] => {
  const [first, second] = segments.flatMap(({ source }, index) => (source ? [index] : []));
  const [a, b] = [segments[first ?? -1], segments[second ?? -1]];
  return a && b ? segments.map((segment) => (segment === a ? { ...a, text: b.text } : segment === b ? { ...b, text: a.text } : segment)) : segments;
};

const PLANTED: readonly Planted[] = [
  { bug: "cut instead of rounded", module: "number/round", instead: ({ truncate }) => ({ roundShortOf: truncate }) },
  { bug: "no guard at 100 %, the target and 0", module: "number/round", instead: ({ roundHalfUp }) => ({ roundShortOf: roundHalfUp }) },
  { bug: "no guard at the target", module: "number/render", instead: ({ renderQuantity }) => ({ renderQuantity: (value: never, unit: never, style: never) => renderQuantity?.(value, unit, style) }) },
  { bug: "every count with a hedge", module: "number/render", instead: ({ renderQuantity }) => ({ renderQuantity: (value: never, unit: never, style: object, guards: never) => renderQuantity?.(value, unit, { ...style, writing: "approximate" } as never, guards) }) },
  { bug: "a hedge that is not true", module: "number/hedge", instead: () => ({ hedgeOf: (value: number) => ({ word: "近", base: Math.floor(value / 10) * 10 }) }) },
  { bug: "shares rounded one by one", module: "number/render", instead: ({ renderPercent }) => ({ renderShares: (parts: readonly number[]) => parts.map((part) => renderPercent?.((part / parts.reduce((sum, one) => sum + one, 0)) as never)) }) },
  { bug: "points with their sign", module: "number/render", instead: ({ renderPoints }) => ({ renderPoints: (points: number) => `${points < 0 ? "-" : ""}${String(renderPoints?.(points as never))}` }) },
  { bug: "two values in each other's places", module: "narrate/report", instead: ({ writeReport }) => ({
    writeReport: (...given: readonly never[]) => ({ paragraphs: (writeReport?.(...given) as { paragraphs: readonly { segments: readonly Run[] }[] }).paragraphs.map((paragraph) => ({ ...paragraph, segments: swapped(paragraph.segments), text: swapped(paragraph.segments).map(({ text }) => text).join("") })) }),
  }) },
  { bug: "a number without a cell", module: "narrate/source", instead: () => ({ numberFrom: (text: string) => [{ text, source: null }] }) },
  { bug: "this year's months added with last year's", module: "evaluate/total", instead: ({ lastYearToDate }) => ({ toDate: (_months: never, upTo: never, total: never) => lastYearToDate?.({ lastYear: _months, lastYearTotal: null } as never, (Number(upTo) - 1) as never, total) }) },
  { bug: "超额 for what is just done", module: "evaluate/status", instead: () => ({ exceeds: () => true }) },
  { bug: "done from 95 % on", module: "number/round", instead: ({ compareValues }) => ({ compareValues: (a: number, b: number) => (b !== 0 && Math.abs(a / b - 1) < 0.05 ? 0 : compareValues?.(a as never, b as never)) }) },
];

describe("planted bugs are found", () => {
  afterEach(() => {
    for (const { module } of PLANTED) vi.doUnmock(`../../src/core/${module}`);
    vi.resetModules();
  });

  const lossesOf = async (): Promise<readonly string[]> => {
    vi.resetModules();
    const { provedOver } = await import("../proof/numbersInText");
    return provedOver(1, WORKBOOKS).losses;
  };

  test("without one there is nothing to find", async () => {
    expect(await lossesOf()).toEqual([]);
  });

  test.each(PLANTED)("$bug", async ({ module, instead }) => {
    vi.doMock(`../../src/core/${module}`, async (original: () => Promise<Record<string, Call>>) => {
      const real = await original();
      return { ...real, ...instead(real) };
    });
    expect(await lossesOf()).not.toEqual([]);
  });
});

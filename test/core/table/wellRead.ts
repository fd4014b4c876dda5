/** A case read and held to the aims of issue 6. */
import { expect } from "vitest";
import { printedReading } from "./printedReading";
import { AIMS, type Measure, score, type Score, shareOf } from "./score";
import { scoreLine, worst } from "./scoreLines";
import type { ShapeCase } from "./shapeCase";

const SHOWN = 25;

export function expectWellRead(given: ShapeCase): Score {
  const own = score(given, printedReading(given.sheets));
  const short = Object.entries(AIMS).filter(([measure, aim]) => shareOf(own[measure as Measure]) < aim).map(([measure]) => measure);
  expect(short, `${scoreLine(given.name, own)}\n${own.misses.slice(0, SHOWN).join("\n")}`).toEqual([]);
  expect(own.losses).toEqual([]);
  return own;
}

/** The worst is reported, not only the mean. */
export function printWorst(scores: ReadonlyMap<string, Score>, of: string): void {
  const last = worst(scores);
  if (last) console.log(`worst of ${String(scores.size)} ${of}: ${scoreLine(...last)}`);
}

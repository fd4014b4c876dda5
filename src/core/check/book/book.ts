/** The workbook as a draft is held against it: its figures at any month, its indicators by name. */
import { codesInFrames } from "../../narrate/frame";
import { beginNarration, type Narration } from "../../narrate/narration";
import type { Dataset } from "../../indicator/dataset";
import { nameIndexOf, type NameIndex } from "./nameIndex";

export interface Book {
  readonly dataset: Dataset;
  /** What a person said of names before, by `aliasKey`: a code, or `new` for a row of its own. */
  readonly remembered: ReadonlyMap<string, string>;
  readonly names: NameIndex;
  /** Names of reporting units, longest first. */
  readonly reporters: readonly string[];
  /** The workbook's year up to a month, evaluated when first asked for. */
  at(month: number): Narration;
}

/** Made once for a workbook as it was read, however often a draft is held against it. */
const MADE = new WeakMap<Dataset, Book>();

export function bookOf(dataset: Dataset, remembered: ReadonlyMap<string, string> = new Map()): Book {
  const made = MADE.get(dataset) ?? newBook(dataset);
  MADE.set(dataset, made);
  return { ...made, remembered };
}

function newBook(dataset: Dataset): Book {
  const { period } = dataset.settings;
  const inFrames = codesInFrames(dataset.indicators);
  const months = new Map<number, Narration>();
  const reporters = [...new Set(dataset.entries.map(({ reporter }) => reporter))].filter((reporter) => reporter !== "").sort((a, b) => b.length - a.length);
  return {
    dataset, remembered: new Map(), reporters, names: nameIndexOf(dataset),
    at(month) {
      const made = months.get(month) ?? beginNarration(dataset, { period: { year: period.year, month }, kind: "annual" }, inFrames);
      months.set(month, made);
      return made;
    },
  };
}

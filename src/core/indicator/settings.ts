import type { Day, Period } from "./period";

/** Who speaks about whom: the same state needs another sentence in each (sentences.md, last section). */
export const VOICES = ["upward", "inspection", "circular", "monitoring"] as const;
export type Voice = (typeof VOICES)[number];

/** Thresholds that pick status words; fractions. Rule: language.md 3.4 (all are settings). */
export interface Bands {
  /** Lowest pace gap of each in-year band, ascending from the second: A ≥ ahead, O ≥ 0, O- ≥ onTime, S ≥ slight, B ≥ behind, V below. */
  readonly ahead: number;
  readonly onTime: number;
  readonly slight: number;
  readonly behind: number;
  /** Lowest completion of each year-end band. */
  readonly far: number;
  readonly nearly: number;
  readonly most: number;
  readonly half: number;
  /** A rate this close below its target is 接近. */
  readonly nearRate: number;
  /** How far beside an approximate (≈) target still meets it. */
  readonly approximate: number;
}

export const USUAL_BANDS: Bands = {
  ahead: 0.05,
  onTime: -0.02,
  slight: -0.1,
  behind: -0.25,
  far: 2,
  nearly: 0.95,
  most: 0.8,
  half: 0.5,
  nearRate: 0.01,
  approximate: 0.05,
};

/** Thresholds of wording alone, which no formula reads. */
export interface WordingLimits {
  /** From this completion on, the percentage is left out of a praise: a bad target shows. */
  readonly boast: number;
  /** Bases below this give the difference, not the percentage. */
  readonly smallBase: number;
  /** Changes below this are 基本持平. */
  readonly level: number;
  /** Percent decimals in text. */
  readonly percentDecimals: number;
}

export const USUAL_WORDING: WordingLimits = { boast: 1.5, smallBase: 20, level: 0.005, percentDecimals: 1 };

/** 要点 · 标准 · 详细 */
export const DETAILS = ["brief", "standard", "full"] as const;
export type Detail = (typeof DETAILS)[number];

/** 明示 · 半明示 · 概括: how much 存在的问题 tells of what lags. Rule: language.md 4I. */
export const DISCLOSURES = ["explicit", "named", "general"] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** 附上 · 不附: whether the 附表 goes out with the document. */
export const ANNEXINGS = ["attached", "omitted"] as const;
export type Annexing = (typeof ANNEXINGS)[number];

/** How much is told, to whom, and under whom. */
export interface Telling {
  /** 领导单位 and 指导单位, as the first words of a report name them (县委、县政府; 市妇联); empty: not said. */
  readonly leaders: string;
  readonly guides: string;
  readonly voice: Voice;
  readonly detail: Detail;
  readonly disclosure: Disclosure;
  /** 控制在…字: characters of the whole text; null: as it comes. */
  readonly budget: number | null;
  readonly annex: Annexing;
}

export const USUAL_TELLING: Telling = { leaders: "", guides: "", voice: "upward", detail: "standard", disclosure: "named", budget: null, annex: "attached" };

/** The structure that this version writes; a workbook with a higher number opens read-only. */
export const SCHEMA = 1;

export interface Settings extends Telling {
  readonly schema: number;
  /** 填报单位 (县妇联), as it stands in titles and signatures. */
  readonly office: string;
  /** 辖区称谓: 全市, 全县, 全区; empty when not said. */
  readonly region: string;
  /** What the reporting units are called together: 镇（街道）. */
  readonly reporters: string;
  /** 报告期 */
  readonly period: Period;
  /** 数据截止日 */
  readonly cutoff: Day;
  /** 成文日; null until set. */
  readonly writtenOn: Day | null;
  /** A month counts as full from this day on. */
  readonly fullMonthFrom: number;
  readonly bands: Bands;
  readonly wording: WordingLimits;
}

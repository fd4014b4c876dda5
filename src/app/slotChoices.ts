/** What a paragraph can be made of: parts that write themselves, and the indicators by section. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";

/** `{#word}`, or `{#word argument}` once for each of what it is about. */
export interface AutoSpec {
  readonly word: string;
  readonly about: "report" | "section" | "units";
}

export const AUTO_SPECS: readonly AutoSpec[] = [
  { word: "总况", about: "report" }, { word: "问题", about: "report" }, { word: "打算", about: "report" }, { word: "余下", about: "report" }, { word: "计划", about: "report" },
  { word: "未报", about: "report" }, { word: "依据", about: "report" },
  { word: "单位", about: "report" }, { word: "领导", about: "report" }, { word: "区域", about: "report" }, { word: "年", about: "report" }, { word: "时", about: "report" }, { word: "期", about: "report" }, { word: "截至", about: "report" },
  { word: "下年", about: "report" }, { word: "计划年", about: "report" },
  { word: "栏目", about: "section" }, { word: "分条", about: "section" }, { word: "问题", about: "section" }, { word: "打算", about: "section" }, { word: "计划", about: "section" },
  { word: "各单位", about: "units" }, { word: "前三", about: "units" }, { word: "后进", about: "units" },
];

export interface AutoChoice {
  readonly word: string;
  /** Section or indicator; empty: the whole report. */
  readonly argument: string;
}

export interface IndicatorChoice {
  readonly code: string;
  readonly name: string;
  /** As a slot names it: by name where that is its alone, else by code. */
  readonly slotName: string;
}

export interface SlotGroup {
  /** Of the register; null: of the whole report. */
  readonly section: string | null;
  readonly autos: readonly AutoChoice[];
  readonly indicators: readonly IndicatorChoice[];
}

export function slotChoices({ indicators, entries }: Pick<Dataset, "indicators" | "entries">): readonly SlotGroup[] {
  const reporters = new Map<string, Set<string>>();
  for (const { code, reporter } of entries) if (reporter !== "") reporters.set(code, (reporters.get(code) ?? new Set<string>()).add(reporter));
  const whole: SlotGroup = { section: null, autos: autosOf("report", ""), indicators: [] };
  const sections = [...new Set(indicators.map(({ section }) => section))];
  return [whole, ...sections.map((section): SlotGroup => {
    const own = indicators.filter((indicator) => indicator.section === section);
    const divided = own.filter(({ code }) => (reporters.get(code)?.size ?? 0) > 1);
    return {
      section,
      autos: [...(isSpeakable(section) ? autosOf("section", section) : []), ...divided.flatMap((indicator) => autosOf("units", slotName(indicators, indicator)))],
      indicators: own.map((indicator) => ({ code: indicator.code, name: indicator.name, slotName: slotName(indicators, indicator) })),
    };
  })];
}

export function autoSlot({ word, argument }: AutoChoice): string {
  return argument === "" ? `{#${word}}` : `{#${word} ${argument}}`;
}

function autosOf(about: AutoSpec["about"], argument: string): readonly AutoChoice[] {
  return AUTO_SPECS.filter((spec) => spec.about === about).map(({ word }) => ({ word, argument }));
}

function slotName(indicators: readonly RegisteredIndicator[], { name, code }: RegisteredIndicator): string {
  const alone = indicators.every((other) => other.code === code || other.name !== name);
  return alone && !/[/@.{}|[\]\\#]/u.test(name) ? name : code;
}

function isSpeakable(section: string): boolean {
  return section !== "" && !/[{}|\r\n]/u.test(section);
}

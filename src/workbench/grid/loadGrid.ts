/** Loads the React grid and gives it our languages. */
import i18next, { type i18n } from "i18next";
import type * as Workbook from "@ironcalc/workbook";
import type { Locale } from "../../i18n/locale";
import { GRID_WORDS_ZH } from "./gridWords";

export interface LoadedGrid {
  readonly IronCalc: (typeof Workbook)["IronCalc"];
  readonly speak: (locale: Locale) => Promise<void>;
}

/** The grid keeps its translations to itself; the instance is taken while it is being made. */
export async function loadGrid(): Promise<LoadedGrid> {
  const taken: i18n[] = [];
  const create = i18next.createInstance.bind(i18next);
  i18next.createInstance = (...options) => {
    const instance = create(...options);
    taken.push(instance);
    return instance;
  };
  const grid = await import("@ironcalc/workbook");
  i18next.createInstance = create;
  await grid.init();
  const [words] = taken;
  words?.addResourceBundle("zh-CN", "translation", words.getResourceBundle("en-US", "translation"), true);
  words?.addResourceBundle("zh-CN", "translation", GRID_WORDS_ZH, true, true);
  return {
    IronCalc: grid.IronCalc,
    speak: async (locale) => {
      await words?.changeLanguage(locale);
    },
  };
}

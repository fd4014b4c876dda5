import { useCallback } from "react";
import { usePane } from "../PaneContext";

/** Makes the sample register; packs and their sample values are loaded only now. */
export function useSample(): () => void {
  const { words, locale, run } = usePane();
  return useCallback(() => {
    void run({
      doing: words.doing.creating,
      work: async (workbook) => {
        const [{ newTracker, findPack }, { PACKS }] = await Promise.all([import("../../app/newTracker"), import("../../packs")]);
        const pack = findPack("women-federation") ?? PACKS[0];
        return pack && newTracker(workbook, { pack, language: locale === "zh-CN" ? "zh" : "en", year: new Date().getFullYear(), codes: null, sample: true });
      },
      done: (undo) => ({ tone: "success", text: words.start.sampleDone, ...(undo ? { undo } : {}) }),
    });
  }, [run, words, locale]);
}

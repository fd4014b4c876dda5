import { useMemo, useState } from "react";
import { findPack, newTracker } from "../../app/newTracker";
import { openingMonth } from "../../app/openingMonth";
import { tickedCodes, withNeeded } from "../../app/packCodes";
import { PACKS } from "../../packs";
import type { Pack } from "../../packs/pack";
import { usePane } from "../PaneContext";

const today = (): { readonly year: number; readonly month: number } => {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1 };
};

export interface PackChoiceState {
  readonly pack: Pack;
  readonly choosePack: (id: string) => void;
  readonly years: readonly number[];
  readonly year: number;
  readonly setYear: (year: number) => void;
  readonly office: string;
  readonly setOffice: (office: string) => void;
  readonly codes: ReadonlySet<string>;
  readonly tick: (codes: readonly string[], on: boolean) => void;
  /** How many come along because ticked ones are computed from them. */
  readonly needed: number;
  /** What keeps the register from being made, once the user has tried. */
  readonly missing: "office" | "codes" | null;
  /** Whether nothing was missing. */
  readonly create: () => boolean;
}

export function usePackChoice(): PackChoiceState {
  const { words, locale, run } = usePane();
  const [now] = useState(today);
  const [pack, setPack] = useState<Pack>(() => PACKS[0] as Pack);
  const [year, setYear] = useState(now.year);
  const [office, setOffice] = useState("");
  const [codes, setCodes] = useState<ReadonlySet<string>>(() => tickedCodes(pack));
  const [tried, setTried] = useState(false);
  const all = useMemo(() => withNeeded(pack, codes), [pack, codes]);
  const missing = office.trim() === "" ? "office" : codes.size === 0 ? "codes" : null;

  const create = (): boolean => {
    setTried(true);
    if (missing !== null) return false;
    void run({
      doing: words.doing.creating,
      work: (workbook) =>
        newTracker(workbook, {
          pack, language: locale === "zh-CN" ? "zh" : "en", year, codes: all, sample: false, office: office.trim(), month: openingMonth(year, now),
        }),
      done: (undo) => ({ tone: "success", text: words.pack.created(all.size), undo }),
    });
    return true;
  };

  return {
    pack, years: [now.year - 1, now.year, now.year + 1], year, setYear, office, setOffice, codes, needed: all.size - codes.size,
    missing: tried ? missing : null, create,
    choosePack: (id) => {
      const next = findPack(id);
      if (!next) return;
      setPack(next);
      setCodes(tickedCodes(next));
    },
    tick: (some, on) =>
      setCodes((before) => {
        const next = new Set(before);
        for (const code of some) {
          if (on) next.add(code);
          else next.delete(code);
        }
        return next;
      }),
  };
}

/** Random edits of generated paragraphs, then other figures: no edit is lost, no stale number stays without a word. */
import { findPack } from "../../src/app/newTracker";
import { openParts } from "../../src/app/edited/answer";
import type { Dataset } from "../../src/core/indicator/dataset";
import { writeReport, type Paragraph } from "../../src/core/narrate/report";
import { PACKS } from "../../src/packs";
import { packDataset } from "../../src/packs/packDataset";
import { atomsOf, edited } from "./edits/editScript";
import { judge } from "./edits/judge";
import { Chance } from "./fuzz/chance";
import type { Effort, Proof, ProofResult } from "./proof";

const SCRIPTS: Readonly<Record<Effort, number>> = { short: 1000, long: 20_000 };
/** Paragraphs edited in each workbook: writing the report twice costs more than an edit. */
const EDITS_EACH = 10;

export const editedReports: Proof = {
  name: "an update keeps every edit and leaves no stale number unsaid",
  run: (effort) => Promise.resolve(run(SCRIPTS[effort])),
};

function run(scripts: number): ProofResult {
  const losses: string[] = [];
  const counts = { scripts: 0, renewed: 0, asked: 0, "named numbers": 0 };
  for (let seed = 1; counts.scripts < scripts; seed += 1) {
    const chance = new Chance(seed);
    const data = chance.pick(samples());
    const [then, now] = [paragraphsOf(data), paragraphsOf(moved(data, chance))];
    const pairs = then.flatMap((one) => now.filter(({ id, fingerprint }) => id === one.id && fingerprint !== one.fingerprint).map((other) => [one, other] as const));
    for (let times = 0; pairs.length > 0 && times < EDITS_EACH && counts.scripts < scripts; times += 1) {
      const [one, other] = chance.pick(pairs);
      const edit = edited(atomsOf(one.segments), chance);
      const { merged, losses: wrong } = judge({ then: one.segments, now: other.segments, edit });
      counts.scripts += 1;
      counts["named numbers"] += merged.unplaced.length;
      counts[openParts(merged).length > 0 ? "asked" : "renewed"] += 1;
      losses.push(...wrong.map((what) => `seed ${String(seed)}.${String(times)}: ${what}`));
    }
  }
  return { counts, losses: losses.slice(0, 20) };
}

function samples(): readonly Dataset[] {
  return PACKS.flatMap(({ id }) => findPack(id) ?? []).map((pack) => packDataset(pack, { year: 2026, codes: null, sample: true }));
}

function paragraphsOf(data: Dataset): readonly Paragraph[] {
  return writeReport(data, { period: data.settings.period, kind: "half-year" }).paragraphs;
}

/** Some figures a little, some a lot, so that sentences change their words; sometimes all. */
function moved(data: Dataset, chance: Chance): Dataset {
  const { month } = data.settings.period;
  const often = chance.pick([1, 3, 8]);
  const moveOne = (value: number): number => (chance.once(4) ? chance.below(3) * Math.round(value) : value + 1 + chance.below(5));
  const entries = data.entries.map((entry) => {
    if (!chance.once(often)) return entry;
    const at = chance.below(month);
    return { ...entry, months: entry.months.map((value, index) => (index === at && value !== null ? moveOne(value) : value)) };
  });
  return { ...data, entries };
}

/** Cases of every kind over all texts, one error each; the same for the same seed. */
import { Chance } from "../../proof/fuzz/chance";
import { type CleanText, cleanTexts } from "./cleanTexts";
import { DOCUMENT_PLANTERS } from "./ofDocument";
import { FIGURE_PLANTERS } from "./ofFigures";
import { SLIP_PLANTERS } from "./ofWords";
import { planted, type PlantedText, type Planter } from "./plant";
import { SAID_AGAIN_PLANTERS } from "./saidAgain";
import { writtenTexts } from "./writtenTexts";

export const PLANTERS: readonly Planter[] = [...FIGURE_PLANTERS, ...SAID_AGAIN_PLANTERS, ...SLIP_PLANTERS, ...DOCUMENT_PLANTERS];

const MOST_TRIES = 400;
/** Of each pack and kind of report that our writer makes. */
const VARIANTS = 2;
/** Every so many texts is one of the writer's. */
const WRITTEN_ONCE_IN = 4;

/** Kinds in turn, texts by chance; a kind that no text has room for is left out. */
export function plantAll(seed: number, count: number): readonly PlantedText[] {
  const chance = new Chance(seed);
  const [texts, written] = [cleanTexts(), writtenTexts(seed, VARIANTS)];
  const cases: PlantedText[] = [];
  const barren = new Set<Planter>();
  while (cases.length < count && barren.size < PLANTERS.length) {
    for (const planter of PLANTERS) {
      if (barren.has(planter) || cases.length >= count) continue;
      const found = tried(planter, () => chance.pick(chance.once(WRITTEN_ONCE_IN) ? written : texts), chance);
      if (found) cases.push(found);
      else barren.add(planter);
    }
  }
  return cases;
}

function tried(planter: Planter, next: () => CleanText, chance: Chance): PlantedText | null {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const clean = next();
    const plant = planter.plant(clean, chance);
    if (plant) return planted(clean, planter, plant);
  }
  return null;
}

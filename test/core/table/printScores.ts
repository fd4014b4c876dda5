/**
 * `npx tsx test/core/table/printScores.ts [T05 T11 …]`: how each shape is read, all as one, and the worst; of named shapes also what was
 * missed. `--order`, `--words` and `--place` take that variant of each shape, `--all` the shapes and their variants, `--blind` the tables of other offices; `--show` prints the
 * sheets, too. `--self` scores each expected.json against itself: what is then missed or lost, the case does not say.
 */
import { printedReading } from "./printedReading";
import { score, type Score } from "./score";
import { scoreLine, whole, worst } from "./scoreLines";
import { BLIND_NAMES, SHAPE_NAMES, shapeCase } from "./shapeCase";
import { notation } from "./sheetText";
import { VARIANT_NAMES, variantOf } from "./variants";

const asked = (name: string): boolean => process.argv.includes(`--${name}`);
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const itself = asked("self");
const names = (asked("blind") ? BLIND_NAMES : SHAPE_NAMES).filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
const scores = new Map<string, Score>();
const variants = VARIANT_NAMES.filter((variant) => asked(variant) || asked("all"));
const plain = variants.length === 0 || asked("all");
const cases = names.map(shapeCase).flatMap((given) => [...(plain ? [given] : []), ...variants.flatMap((variant) => variantOf(given, variant) ?? [])]);
for (const given of cases) {
  const own = score(given, itself ? given.expected : printedReading(given.sheets));
  scores.set(given.name, own);
  console.log(scoreLine(given.name, own));
  if (asked("show")) for (const sheet of given.sheets) console.log(notation(sheet));
  if (wanted.length > 0 || itself) for (const line of [...own.misses, ...own.losses.map((loss) => `lost: ${loss}`)]) console.log(`    ${line}`);
}
const last = worst(scores);
if (last && scores.size > 1) console.log(`${scoreLine("all", whole([...scores.values()]))}\nworst: ${scoreLine(...last)}`);

/**
 * `npx tsx test/core/table/printScores.ts [T05 T11 …]`: how each shape is read, all as one, and the worst; of named shapes also what was
 * missed. `--self` scores each expected.json against itself: what is then missed or lost, the case does not say.
 */
import { printedReading } from "./printedReading";
import { score, type Score } from "./score";
import { scoreLine, whole, worst } from "./scoreLines";
import { SHAPE_NAMES, shapeCase } from "./shapeCase";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const itself = process.argv.includes("--self");
const names = SHAPE_NAMES.filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)));
const scores = new Map<string, Score>();
for (const name of names) {
  const given = shapeCase(name);
  const own = score(given, itself ? given.expected : printedReading(given.sheets));
  scores.set(name, own);
  console.log(scoreLine(name, own));
  if (wanted.length > 0 || itself) for (const line of [...own.misses, ...own.losses.map((loss) => `lost: ${loss}`)]) console.log(`    ${line}`);
}
const last = worst(scores);
if (last && names.length > 1) console.log(`${scoreLine("all", whole([...scores.values()]))}\nworst: ${scoreLine(...last)}`);

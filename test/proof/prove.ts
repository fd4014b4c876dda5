/** `npm run prove`: every proof in its long form, one line each; exit 1 when a promise was broken. */
import "../speakEnglish";
import { PROOFS } from "./proofs";

/** `npm run prove -- files`: only those whose name has this word. */
const [only] = process.argv.slice(2);
let broken = 0;
for (const proof of PROOFS) {
  if (only !== undefined && !proof.name.includes(only)) continue;
  const started = Date.now();
  const { counts, losses } = await proof.run("long");
  const tried = Object.entries(counts).map(([what, count]) => `${String(count)} ${what}`).join(", ");
  console.log(`${proof.name}: ${tried}, ${String(losses.length)} losses, ${String(Math.round((Date.now() - started) / 1000))} s`);
  for (const loss of losses) console.log(`  ${loss}`);
  broken += losses.length;
}
process.exitCode = broken > 0 ? 1 : 0;

/** How much of what was planted the checker finds, and what it says of texts without an error: `npx tsx test/check/printScores.ts [cases] [seed] [kind]`. */
import { checkDraft } from "../../src/core/check/checkDraft";
import { draftOf } from "../../src/core/check/draft";
import { readReport } from "../../src/core/read/readReport";
import { cleanTexts } from "./planted/cleanTexts";
import { plantAll } from "./planted/plantAll";
import { alarmsOn, scored, type Checker } from "./planted/score";

const [count = "2000", seed = "7", only = ""] = process.argv.slice(2);
const MOST_MISSED = only === "" ? 2 : 40;
const check: Checker = (text) => checkDraft(draftOf(readReport(text)));

const cases = plantAll(Number(seed), Number(count)).filter(({ kind }) => kind.includes(only));
const { kinds, planted, found } = scored(cases, check);
for (const [kind, score] of kinds) {
  console.log(`${String(score.found).padStart(4)} / ${String(score.planted).padEnd(4)} ${kind}`);
  for (const { name, change, rules } of score.missed.slice(0, MOST_MISSED)) console.log(`              missed in ${name} (${rules.join(" ")}): ${change.slice(0, 120)}`);
}
console.log(`found ${String(found)} of ${String(planted)}: ${percent(found / planted)}; seed ${seed}, ${String(kinds.size)} kinds`);

const texts = cleanTexts();
const alarms = alarmsOn(texts, check);
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
for (const { name, finding, sentence } of alarms) console.log(`false ${finding.rule} ${finding.reason} in ${name}: “${sentence.trim().slice(0, 160)}” ${JSON.stringify(finding.with)}`);
console.log(`${String(alarms.length)} false alarms on ${String(characters)} characters: ${((alarms.length / characters) * 1e4).toFixed(2)} per 10,000`);

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

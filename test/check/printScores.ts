/**
 * How much of what was planted the checker finds, and what it says of texts without an error:
 * `npx tsx test/check/printScores.ts alone|book|blind [cases] [seed] [part of a kind's name]`
 */
import { againstBook } from "../../src/core/check/book/againstBook";
import { bookOf } from "../../src/core/check/book/book";
import { checkDraft } from "../../src/core/check/checkDraft";
import { draftOf } from "../../src/core/check/draft";
import type { Finding } from "../../src/core/check/finding";
import type { Dataset } from "../../src/core/indicator/dataset";
import { readReport } from "../../src/core/read/readReport";
import { cleanDrafts, plantAgainstBook } from "./planted/againstBook";
import { blindCases, blindTexts } from "./planted/blindTexts";
import { cleanTexts } from "./planted/cleanTexts";
import type { PlantedText } from "./planted/plant";
import { plantAll } from "./planted/plantAll";
import { alarmsOn, scored, sentenceOf } from "./planted/score";
import { writtenTexts } from "./planted/writtenTexts";

const [mode = "alone", count = "2000", seed = "7", only = ""] = process.argv.slice(2);
const MOST_MISSED = only === "" ? 3 : 60;

const alone = ({ text }: { readonly text: string }): readonly Finding[] => checkDraft(draftOf(readReport(text)));
const withBook = ({ text, dataset }: { readonly text: string; readonly dataset: Dataset }): readonly Finding[] => againstBook(draftOf(readReport(text)), bookOf(dataset)).findings;

if (mode === "book") {
  print(plantAgainstBook(Number(seed), Number(count)), withBook);
  printAlarms(cleanDrafts(Number(seed)), withBook);
} else if (mode === "blind") {
  print(blindCases(), alone);
  printAlarms(blindTexts(), alone);
} else {
  print(plantAll(Number(seed), Number(count)), alone);
  printAlarms([...cleanTexts(), ...writtenTexts(Number(seed), 1)], alone);
}

function print<Case extends PlantedText>(planted: readonly Case[], check: (one: Case) => readonly Finding[]): void {
  const score = scored(planted.filter(({ kind }) => kind.includes(only)), check);
  for (const [kind, { planted: of, found, missed }] of score.kinds) {
    console.log(`${String(found).padStart(4)} / ${String(of).padEnd(4)} ${kind}`);
    for (const one of missed.slice(0, MOST_MISSED)) console.log(`              missed in ${one.name} (${one.rules.join(" ")}): ${one.change.replaceAll("\n", "")} | ${one.spans[0] ? sentenceOf(one.text, one.spans[0]).slice(0, 150) : ""}`);
  }
  console.log(`found ${String(score.found)} of ${String(score.planted)}: ${((score.found / score.planted) * 100).toFixed(2)} %; seed ${seed}, ${String(score.kinds.size)} kinds`);
}

function printAlarms<Draft extends { readonly name: string; readonly text: string }>(drafts: readonly Draft[], check: (draft: Draft) => readonly Finding[]): void {
  const alarms = alarmsOn(drafts, check);
  const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
  for (const { name, finding, sentence } of alarms) console.log(`false ${finding.rule} ${finding.reason} in ${name}: “${sentence.slice(0, 160)}” ${JSON.stringify(finding.with)}`);
  console.log(`${String(alarms.length)} false alarms on ${String(drafts.length)} texts of ${String(characters)} characters: ${((alarms.length / characters) * 1e4).toFixed(2)} per 10,000`);
}

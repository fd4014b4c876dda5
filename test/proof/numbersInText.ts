/** Numbers that cannot lie: every numeral of generated text is read back by a parser of its own and is its cell's, under its hedge and rounding. */
import { writeReport } from "../../src/core/narrate/report";
import { Chance } from "./fuzz/chance";
import { checkNumbers } from "./numbersInText/checkNumbers";
import { checkStyle } from "./numbersInText/checkStyle";
import { checkWords } from "./numbersInText/checkWords";
import { TypedCells } from "./numbersInText/typedCells";
import { workbookOf } from "./numbersInText/workbook";
import type { Effort, Proof, ProofResult } from "./proof";

const WORKBOOKS: Readonly<Record<Effort, number>> = { short: 2_000, long: 100_000 };
const MOST_LOSSES = 20;

export const numbersInText: Proof = {
  name: "numbers in text: each is its cell's, and every claim is true",
  run: (effort) => Promise.resolve(provedOver(MOST_LOSSES, WORKBOOKS[effort])),
};

/** Stops at the `most`-th loss. */
export function provedOver(most: number, workbooks: number): ProofResult {
  const losses: string[] = [];
  let [tried, characters, numbers, claims] = [0, 0, 0, 0];
  for (let seed = 1; seed <= workbooks && losses.length < most; seed += 1) {
    tried += 1;
    const workbook = workbookOf(new Chance(seed));
    const report = writeReport(workbook.dataset, { period: workbook.dataset.settings.period, kind: workbook.kind });
    const [checked, words] = [checkNumbers(workbook, report), checkWords(new TypedCells(workbook.dataset), report)];
    for (const { text } of report.paragraphs) characters += text.length;
    numbers += checked.numbers;
    claims += words.claims;
    losses.push(...[...checked.losses, ...words.losses, ...checkStyle(report)].map((loss) => `seed ${String(seed)}: ${loss}`));
  }
  return { counts: { workbooks: tried, characters, numbers, claims }, losses: losses.slice(0, most) };
}

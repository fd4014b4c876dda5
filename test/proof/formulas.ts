/** Every declared formula, over random workbooks: IronCalc, LibreOffice and core say the same, and only functions that all of them know are used. */
import fc from "fast-check";
import type { Dataset } from "../../src/core/indicator/dataset";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { bookPlans } from "../../src/sheets/book";
import { FORMULA_FUNCTIONS } from "../../src/sheets/formulas";
import type { SheetPlan } from "../../src/sheets/plan";
import { TABLE_NAMES, TABLES, type TableName } from "../../src/sheets/tables";
import { withTypedWords, type Computed } from "../sheets/computePlans";
import { computedCells, equal } from "../sheets/coreCells";
import { libreOfficeDifferences, SOFFICE } from "../sheets/libreOffice";
import { randomDataset } from "../sheets/randomDataset";
import type { Effort, Proof, ProofResult } from "./proof";

/** Books judged by IronCalc and core alone, and larger ones that LibreOffice judges, too: each costs it a start. */
const EXTENT: Readonly<Record<Effort, { readonly small: number; readonly large: number; readonly indicators: number }>> = {
  short: { small: 12, large: 2, indicators: 80 },
  long: { small: 300, large: 15, indicators: 300 },
};
const SMALL = 24;
const SEED = 20_260_630;
/** A machine without it leaves the two others as judges; on the machine that decides it must be there. */
const HAS_SECOND_JUDGE = SOFFICE !== null || process.env["CI"] === "true";

export const formulas: Proof = {
  name: "formulas: IronCalc, LibreOffice and core agree",
  async run(effort) {
    const { small, large, indicators } = EXTENT[effort];
    const losses: string[] = [];
    const texts = new Set<string>();
    let [cells, judged] = [0, 0];
    const judge = async (dataset: Dataset, byLibreOffice: boolean): Promise<void> => {
      const plans = withTypedWords(bookPlans({ language: "zh", dataset, takenSheets: [] }));
      for (const text of formulasOf(plans)) texts.add(text);
      const workbook = newXlsx();
      await workbook.write([{ kind: "createSheets", sheets: plans }]);
      const bytes = await workbook.toBytes();
      const compared = computedCells(dataset, await computedIn(bytes));
      cells += compared.length;
      losses.push(...compared.filter(({ sheet, core }) => !equal(sheet, core)).map(({ at, sheet, core }) => `${at}: sheet ${JSON.stringify(sheet)}, core ${JSON.stringify(core)}`));
      if (!byLibreOffice) return;
      const second = await libreOfficeDifferences(bytes);
      judged += second.compared;
      losses.push(...second.differences);
    };
    for (const dataset of fc.sample(randomDataset(SMALL), { numRuns: small, seed: SEED })) await judge(dataset, false);
    for (const dataset of fc.sample(randomDataset(indicators), { numRuns: large, seed: SEED + 1 })) await judge(dataset, HAS_SECOND_JUDGE);
    losses.push(...[...texts].flatMap(forbidden));
    return { counts: { formulas: texts.size, workbooks: small + large, "cells against core": cells, ...(HAS_SECOND_JUDGE ? { "LibreOffice runs": large, "cells against LibreOffice": judged } : {}) }, losses } satisfies ProofResult;
  },
};

async function computedIn(bytes: Uint8Array): Promise<Computed> {
  const { tables } = await openXlsx(bytes).read(TABLE_NAMES);
  return (name, row, column) => tables.get(name)?.rows[row]?.[TABLES[name as TableName].columns.findIndex(({ key }) => key === column)] ?? null;
}

function formulasOf(plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap(({ rows }) => rows.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])));
}

/** What facts.md 2 keeps out of formulas: functions beside the list, names, structured references, array constants, `--`. */
function forbidden(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""').replace(/'(?:[^']|'')*'!/gu, "");
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map(([, name = ""]) => name).filter((name) => !FORMULA_FUNCTIONS.has(name));
  const rest = bare.replace(/[A-Z][A-Z0-9.]*\(|\bR\d*C\d*\b|\bC\d+\b|\d+(?:\.\d+)?(?:E[+-]?\d+)?/gu, " ");
  return [...functions.map((name) => `${name} is not on the list: ${formula}`), ...(/--|[[\]{}@#A-Za-z_]/u.test(rest) ? [`names, tables or arrays: ${formula}`] : [])];
}

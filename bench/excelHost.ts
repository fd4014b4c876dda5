/** What host/excel asks of Excel through the genuine Office.js library, counted by the stand-in. */
import { openExcel } from "../src/host/excel/openExcel";
import type { Change } from "../src/host/workbook";
import type { Counters } from "../src/workbench/standin";
import { ENTRIES, entryRows, REGISTER, SIZES, type Size, syntheticPlans } from "../test/host/syntheticPlans";
import { openExcel as openTrial } from "../test/standin/office";
import type { Figure } from "./figure";

interface Action {
  readonly name: string;
  readonly changes: (size: Size) => readonly Change[];
}

const CREATE: Action = { name: "create", changes: (size) => [{ kind: "createSheets", sheets: syntheticPlans(size) }] };

const WRITES: readonly Action[] = [
  { name: "write one cell", changes: () => [entryCell(0)] },
  { name: "write a month", changes: (size) => Array.from({ length: entryRows(size) }, (_, row) => entryCell(row)) },
];

function entryCell(row: number): Change {
  return { kind: "cells", table: ENTRIES, row, column: 10, cells: [[row]] };
}

export async function* excelHost(): AsyncGenerator<Figure> {
  for (const size of SIZES) {
    const { standin } = await openTrial();
    const workbook = openExcel();
    const counted = async (name: string, work: () => Promise<unknown>): Promise<readonly Figure[]> => {
      standin.resetCounters();
      await work();
      return countersOf(`excel ${name}`, { ...size }, standin.counters);
    };
    yield* await counted(CREATE.name, () => workbook.write(CREATE.changes(size)));
    yield* await counted("read", () => workbook.read([REGISTER, ENTRIES]));
    for (const { name, changes } of WRITES) yield* await counted(name, () => workbook.write(changes(size)));
  }
}

const UNITS: readonly (readonly [keyof Counters, string, Figure["unit"]])[] = [
  ["syncs", "syncs", "syncs"],
  ["actions", "actions", "actions"],
  ["requestBytes", "sent", "bytes"],
  ["responseBytes", "received", "bytes"],
  ["largestRequest", "largest request", "bytes"],
  ["cellsWritten", "cells written", "cells"],
];

export function countersOf(name: string, size: Readonly<Record<string, number>>, counters: Counters): readonly Figure[] {
  return UNITS.map(([counter, what, unit]) => ({ name: `${name}: ${what}`, value: counters[counter], unit, of: size }));
}

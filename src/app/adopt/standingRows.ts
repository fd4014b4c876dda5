import type { Tracker } from "../tracker";
import type { SourcePlace } from "./sourcePlaces";
import type { TableCodes } from "./tableCodes";
import type { TableRecords } from "./tableRecords";

interface OfUnit {
  readonly code: string;
  readonly reporter: string;
}

const keyOf = ({ code, reporter }: OfUnit): string => `${code} ${reporter}`;

/** 0-based body row of the tracker that a record of the table stands in; null when it has none yet. */
export function standingRows({ dataset }: Tracker, { dataset: given }: TableRecords, codes: TableCodes): (of: Pick<SourcePlace, "table" | "record">) => number | null {
  const entries = new Map(dataset.entries.map((entry) => [keyOf(entry), entry.row]));
  const targets = new Map(dataset.targets.filter(({ scope, grade }) => scope === "year" && grade === "base").map((target) => [keyOf(target), target.row]));
  const meant = (own: OfUnit | undefined): string => (own ? keyOf({ code: codes.get(own.code)?.code ?? "", reporter: own.reporter }) : "");
  return ({ table, record }) => {
    switch (table) {
      case "tblIndicators":
        return codes.get(given.indicators[record]?.code ?? "")?.standing?.row ?? null;
      case "tblEntries":
        return entries.get(meant(given.entries[record])) ?? null;
      case "tblTargets":
        return targets.get(meant(given.targets[record])) ?? null;
    }
  };
}

import type { TableRow } from "./tableReading";

/** A row of which only its kind is known. */
export const NO_READING: Omit<TableRow, "row" | "kind"> = {
  column: null, name: "", section: "", entity: "", part: "", unit: "", target: null, comparator: null, actual: null, rate: null, base: null, yoy: null, score: null,
  money: null, owner: "", deadline: "", status: "", progressText: "", cause: "", measures: "", evidence: "", remark: "", serial: "", absent: {}, from: {}, byMonth: [], hedge: "", proposals: [],
};

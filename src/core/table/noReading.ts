import type { TableRow } from "./tableReading";

/** A row of which nothing is known yet; its place and kind come with every use. */
export const NO_READING: TableRow = {
  row: -1, kind: "indicator", column: null, name: "", section: "", entity: "", part: "", unit: "", target: null, comparator: null, actual: null, rate: null, base: null, yoy: null, score: null,
  money: null, owner: "", deadline: "", status: "", progressText: "", cause: "", measures: "", evidence: "", remark: "", serial: "", absent: {}, from: {}, byMonth: [], hedge: "", proposals: [],
};

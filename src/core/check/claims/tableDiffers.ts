/** K31: the text and a table of the draft itself say different numbers of one thing. */
import { normalText } from "../../read/normalText";
import { numberRuns } from "../../read/numbers";
import type { Rule } from "../rule";
import { thingOf } from "./mentions";

const SHORTEST_NAME = 4;

export const tableDiffers: Rule = {
  id: "K31",
  severity: "error",
  *find({ tables, figures, source }) {
    const rows = new Map<string, { readonly name: string; readonly values: readonly number[] } | null>();
    for (const { shape, rows: cells } of tables) {
      if (shape.kind !== "grid") continue;
      for (const row of cells.slice(shape.headRows)) {
        const name = row.find((cell) => /[\u4e00-\u9fff]{3}/u.test(cell)) ?? "";
        const values = row.flatMap((cell) => valuesIn(cell));
        const key = thingOf(name);
        // a name that stands in two rows has no one value
        if (key.length >= SHORTEST_NAME && values.length > 0) rows.set(key, rows.has(key) ? null : { name, values });
      }
    }
    for (const { quantity, printed, span, whole } of figures) {
      const row = whole === null && quantity.per === "" && quantity.kind === "actual" ? rows.get(thingOf(quantity.indicator)) : null;
      if (!row || !printed || printed.rough || row.values.some((value) => SCALES.some((scale) => value * scale >= printed.low && value * scale <= printed.high))) continue;
      yield { ...span, reason: "table_differs", with: { name: row.name, text: source.slice(span.start, span.end), values: row.values.join("、") } };
    }
  },
};

/** A column in 万元 or 万人 beside a text in 元 or 人, and the reverse. */
const SCALES = [1, 10_000, 0.0001];

function valuesIn(cell: string): readonly number[] {
  return numberRuns(normalText(cell)).flatMap(({ form, value }) => (form === "digit" && value !== null ? [value] : []));
}

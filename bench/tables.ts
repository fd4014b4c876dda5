/** Tables of the user's own: what reading them costs beside unpacking the file, and that it stays linear. */
import { read, utils, write } from "@e965/xlsx";
import { readTables } from "../src/core/table/readTables";
import { readOtherBook } from "../src/host/otherFiles/readOtherBook";
import { fastest } from "./fastest";
import type { Figure } from "./figure";

const SIZE = { rows: 1_000, columns: 30 };
const LONG = [10_000, 100_000] as const;
const ROUNDS = 15;
const LONG_ROUNDS = 3;

/** Issue 6: opened and understood in at most 1.3 times what the library takes alone, and linear. */
export async function* tables(): AsyncGenerator<Figure> {
  const bytes = bookOf(SIZE.rows);
  const library = fastest(() => read(bytes, { type: "array" }), ROUNDS);
  const opened = await fastestOf(() => readOtherBook(bytes), ROUNDS);
  const sheets = await readOtherBook(bytes);
  const understood = fastest(() => sheets.flatMap((sheet) => readTables(sheet)), ROUNDS);
  yield { name: "table: the xlsx library alone", value: library, unit: "ms", of: SIZE };
  yield { name: "table: opened within caps, with formats, formulas and colours", value: opened, unit: "ms", of: SIZE };
  yield { name: "table: understood", value: understood, unit: "ms", of: SIZE };
  yield { name: "table: opened and understood, against the library alone", value: (opened + understood) / library, unit: "times", of: SIZE };
  const times: number[] = [];
  for (const rows of LONG) {
    const long = await readOtherBook(bookOf(rows));
    times.push(fastest(() => long.flatMap((sheet) => readTables(sheet)), LONG_ROUNDS));
  }
  const [short = 1, long = 0] = times;
  yield { name: "table: understood, ten times the rows", value: long / short, unit: "times", of: { rows: LONG[1] } };
}

async function fastestOf(work: () => Promise<unknown>, rounds: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** A register as offices keep it: keys, figures of many months, a rate, texts; here and there a number in words. */
function bookOf(rows: number): Uint8Array {
  const months = Array.from({ length: SIZE.columns - 9 }, (_, index) => `2026年${String(index + 1)}月`);
  const head = ["序号", "领域", "指标名称", "计量单位", "年度目标", ...months, "累计完成", "完成率", "责任单位", "备注"];
  const line = (row: number): readonly (string | number)[] => {
    const figures = months.map((_, month) => ((row * 7 + month * 3) % 40) + 1);
    const done = figures.reduce((sum, figure) => sum + figure, 0);
    return [row, `领域${String(row % 9)}`, `帮扶项目${String(row)}`, "户", done + 50, ...figures, row % 50 === 0 ? `约${String(done)}` : done, done / (done + 50), `东塘镇${String(row % 20)}村`, row % 10 === 0 ? "按序时推进" : ""];
  };
  const sheet = utils.aoa_to_sheet([["2026年重点工作完成情况表"], head, ...Array.from({ length: rows }, (_, row) => [...line(row + 1)])], { dense: true });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "月报");
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer);
}

/** 预计完成, in words: a month that has gone by is no expectation any more; it is asked about and not said. */
import type { Issue } from "../issue";
import { STATUSES } from "../evaluate/status";
import { evaluationOf, noteOf, type Narration } from "./narration";

/** 9月底, 2027年3月; other words (年底前) name no month. */
const MONTH = /^(?:(\d{4})年)?(\d{1,2})月/u;

export function isPassed(expected: string, { year: { period, passed } }: Narration): boolean {
  const [, year, month] = MONTH.exec(expected.trim()) ?? [];
  if (month === undefined) return false;
  const named = Number(year ?? period.year);
  return named < period.year || (named === period.year && Number(month) < passed.lastDay.month);
}

/** Work that is not done although the month named for it has gone by. */
export function passedExpectations(narration: Narration): readonly Issue[] {
  return narration.dataset.indicators.flatMap((indicator): readonly Issue[] => {
    const note = noteOf(narration, indicator.code);
    const evaluation = evaluationOf(narration, indicator.code);
    if (!note || !evaluation || !isPassed(note.expected, narration) || STATUSES[evaluation.status].group === "done") return [];
    return [{ code: "expected_passed", severity: "warning", where: { table: "tblNotes", row: note.row, column: "expected" }, with: { name: indicator.name, text: note.expected } }];
  });
}

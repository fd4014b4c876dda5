/** Counts the numbered paragraphs as they come and writes their marks. Reference: ECMA-376 part 1, 17.9. */
import { LEVELS, type NumberLevel, type NumberList } from "./numbering";
import { numberText } from "./numberText";

/** After these a mark needs no blank: 一、 （一） 1. */
const CLOSED = /[、，．.。)）:：\]】]$/u;

export class Counter {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberList>) {}

  /** The level on which a style stands in a list. */
  levelOfStyle(list: string, style: string): number {
    for (const [level, { style: linked }] of this.lists.get(list)?.levels ?? []) if (linked === style) return level;
    return 0;
  }

  /** What stands before the paragraph's text; bullets are left out, they say nothing. */
  mark(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return "";
    const counts = this.counts.get(list.series) ?? new Map<number, number>();
    this.counts.set(list.series, counts);
    counts.set(level, this.next(listId, list, level, counts.get(level)));
    for (let below = level + 1; below < LEVELS; below += 1) if (startsAnew(list.levels.get(below), level)) counts.delete(below);
    if (own.format === "bullet") return "";
    const mark = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const shown = list.levels.get(Number(digit) - 1);
      const format = own.digitsOnly ? "decimal" : (shown?.format ?? "decimal");
      return numberText(format, counts.get(Number(digit) - 1) ?? shown?.start ?? 1);
    });
    return mark + (mark === "" || own.suffix === "nothing" || (own.suffix === "tab" && CLOSED.test(mark)) ? "" : " ");
  }

  private next(listId: string, list: NumberList, level: number, before: number | undefined): number {
    const start = list.starts.get(level);
    const key = `${listId} ${String(level)}`;
    if (start !== undefined && !this.begun.has(key)) {
      this.begun.add(key);
      return start;
    }
    return before === undefined ? (start ?? list.levels.get(level)?.start ?? 1) : before + 1;
  }
}

function startsAnew(level: NumberLevel | undefined, above: number): boolean {
  return level?.restart == null || (level.restart !== 0 && above < level.restart);
}

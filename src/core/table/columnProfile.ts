/** What the cells of a column hold, counted: the evidence beside its head. */
import { allocationsIn } from "./allocations";
import { cellMeaning } from "./cellMeaning";
import type { Grid } from "./grid";
import { textOf } from "./grid";
import { isUnit } from "./headText";
import { BODY, PLACE } from "./words/places";
import { SURNAMES } from "./words/surnames";

export interface ColumnProfile {
  /** Cells that hold something other than a word for nothing. */
  readonly filled: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly number: number;
  readonly percent: number;
  readonly state: number;
  readonly prose: number;
  readonly unit: number;
  readonly place: number;
  readonly body: number;
  /** Prose that holds a number with its measure word. */
  readonly quantified: number;
  /** Pairs of a name and a number, at least three: 柳林镇280 石桥镇40 … */
  readonly allocated: number;
  readonly identity: number;
  /** 张某, 李 某某. */
  readonly person: number;
  /** 6月底, 12月31日前, 长期. */
  readonly date: number;
  /** Different contents per row, merges counted down. */
  readonly different: number;
  /** Of the cells that are numbers. */
  readonly largest: number;
  /** Characters of the texts, on average. */
  readonly length: number;
}

const IDENTITY = /^(?:\d{17}[\dXx]|\d{15}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/u;
const PERSON = new RegExp(`^[${SURNAMES}][\\p{Script=Han}×*]{1,2}(?:（.{1,4}）)?$`, "u");
/** 副县长 张某: an office, a blank and who holds it. */
const OFFICIAL = new RegExp(`^[\\p{Script=Han}、]{2,14}[\\s\u3000]+[${SURNAMES}][\\p{Script=Han}×*]{1,2}$`, "u");
const DATE = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|末|上旬|中旬|下旬|份)?(?:之?前)?$|^(?:长期|全年|每月|每季度|年底前?|持续推进|常年)$|^20\d\d[.年/-]\d{1,2}/u;
/** Enough to know a column by. */
const SAMPLE = 200;

export function columnProfile(grid: Grid, column: number, from: number, to: number, skip: ReadonlySet<number>): ColumnProfile {
  const counts = { filled: 0, number: 0, percent: 0, state: 0, prose: 0, unit: 0, place: 0, body: 0, quantified: 0, allocated: 0, identity: 0, person: 0, date: 0, length: 0, texts: 0, largest: 0 };
  const seen = new Set<string>();
  let covered = 0;
  for (let row = from; row < to && counts.filled < SAMPLE; row += 1) {
    if (skip.has(row)) continue;
    const value = grid.value(row, column);
    if (value !== null || grid.filled(row, column) !== null) covered += 1;
    if (value === null) continue;
    const text = textOf(value);
    const meaning = cellMeaning(value);
    // / and 无 tell nothing of what the column holds
    if (meaning.absent !== null && typeof value === "string") continue;
    counts.filled += 1;
    seen.add(text);
    if (meaning.number !== null) {
      counts.number += 1;
      counts.largest = Math.max(counts.largest, meaning.number);
    }
    if (meaning.unit === "%" || (typeof value === "number" && grid.format(row, column).includes("%"))) counts.percent += 1;
    if (meaning.state !== "" && meaning.number === null) counts.state += 1;
    if (typeof value === "string") {
      counts.texts += 1;
      counts.length += text.length;
      if (isUnit(text)) counts.unit += 1;
      else if (PLACE.test(text.replace(/\s+/gu, ""))) counts.place += 1;
      if (BODY.test(text)) counts.body += 1;
      if (PERSON.test(text.replace(/\s+/gu, "")) || OFFICIAL.test(text.trim())) counts.person += 1;
      if (DATE.test(text)) counts.date += 1;
      if (meaning.words !== "") counts.prose += 1;
      if (/\d/u.test(text) && meaning.words !== "") counts.quantified += 1;
      if (allocationsIn(text).length > 0) counts.allocated += 1;
    }
    if (IDENTITY.test(text.replace(/\s+/gu, "")) || (typeof value === "number" && value >= 1e14 && value < 1e18)) counts.identity += 1;
  }
  const share = (count: number): number => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    filled: counts.filled, number: share(counts.number), percent: share(counts.percent), state: share(counts.state), prose: share(counts.prose), unit: share(counts.unit),
    place: share(counts.place), body: share(counts.body), quantified: share(counts.quantified), allocated: share(counts.allocated), identity: share(counts.identity), person: share(counts.person), date: share(counts.date),
    different: covered === 0 ? 0 : seen.size / covered, length: counts.texts === 0 ? 0 : counts.length / counts.texts, largest: counts.largest,
  };
}

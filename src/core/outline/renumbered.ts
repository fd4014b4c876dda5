/** Heading marks after the outline was changed by hand: 一、二、三、 follow, and marks that never followed are left as they were. */
import { REPORT_KINDS, type ReportKind } from "../indicator/period";
import { LEVELS_WITH_MARKS, markOf, usualMark, withNumber, type Mark } from "./headingMark";
import type { Level, OutlineParagraph } from "./paragraph";

export type Headed = Pick<OutlineParagraph, "id" | "level" | "heading" | "kinds">;

/**
 * A heading whose number was in its place before gets the number of its place now. One that the user has retyped stays as typed,
 * and so does one that was out of order before: a report that was read may have its own gaps.
 */
export function renumbered<P extends Headed>(before: readonly Headed[], after: readonly P[]): readonly P[] {
  const [was, wanted] = [placesOf(before), placesOf(after)];
  const old = new Map(before.map((paragraph) => [paragraph.id, paragraph]));
  return after.map((paragraph) => {
    const { id, level, heading } = paragraph;
    const mark = marked(paragraph);
    const place = wanted.get(id);
    const same = old.get(id);
    if (!mark || place === undefined || place === mark.number || same?.level !== level || same.heading !== heading || was.get(id) !== mark.number) return paragraph;
    return { ...paragraph, heading: withNumber(heading, mark, place) };
  });
}

/** The heading of one of these as another level writes it: with the mark of its like and the number of its place, or without. */
export function headingAt(outline: readonly Headed[], id: string, level: Level): string {
  const own = outline.find((paragraph) => paragraph.id === id);
  if (!own) return "";
  const bare = own.heading.slice(marked(own)?.length ?? 0);
  if (!LEVELS_WITH_MARKS.includes(level)) return bare;
  const others = outline.filter((other) => other !== own && LEVELS_WITH_MARKS.includes(other.level));
  const alike = others.filter((other) => other.level === level);
  if (!(alike.length > 0 ? alike : others).some((other) => marked(other))) return bare;
  const form = alike.map(marked).find((mark) => mark !== null)?.form;
  const usual = { ...own, level, heading: usualMark(level, 1) + bare };
  const place = placesOf(outline.map((other) => (other === own ? usual : other))).get(id) ?? 1;
  const mark = markOf(usual.heading);
  return mark && (form === undefined || form === mark.form) ? withNumber(usual.heading, mark, place) : bare;
}

function marked({ level, heading }: Headed): Mark | null {
  return LEVELS_WITH_MARKS.includes(level) ? markOf(heading) : null;
}

/** By id, the number that each marked heading's place gives it: headings that stand in for one another in reports of other kinds share one. */
function placesOf(outline: readonly Headed[]): ReadonlyMap<string, number> {
  const headings = outline.flatMap((paragraph) => {
    const rank = LEVELS_WITH_MARKS.indexOf(paragraph.level);
    return rank < 0 ? [] : [{ id: paragraph.id, rank, form: marked(paragraph)?.form ?? null, kinds: paragraph.kinds.length > 0 ? paragraph.kinds : REPORT_KINDS, place: 0 }];
  });
  headings.forEach((heading, index) => {
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = headings[at];
      if (!other || !meet(other.kinds, heading.kinds)) continue;
      if (other.rank < heading.rank) break;
      if (other.rank === heading.rank && other.form === heading.form) heading.place = Math.max(heading.place, other.place);
    }
    heading.place += 1;
  });
  return new Map(headings.filter(({ form }) => form !== null).map(({ id, place }) => [id, place]));
}

function meet(one: readonly ReportKind[], other: readonly ReportKind[]): boolean {
  return one.some((kind) => other.includes(kind));
}

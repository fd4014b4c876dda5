/** The edits that set the marks of comments around characters: runs are cut where a mark falls inside. */
import { setAttributes, type TextEdit } from "../../opc/xmlEdit";
import { type Draft, isShown, placeOf } from "./draft";
import type { Run, TextPlace } from "./textPlace";

/** A place in the XML, and what must be closed before a mark there and opened again behind it. */
interface Cut {
  readonly at: number;
  readonly run: Run | null;
  /** Where the text itself is cut. */
  readonly text: TextPlace | null;
}

interface Marks {
  readonly cut: Cut;
  readonly ends: string[];
  readonly starts: string[];
}

export class MarkedBody {
  private readonly marks = new Map<number, Marks>();

  constructor(private readonly draft: Draft) {}

  /**
   * `first` and `last` are units that are shown; the marks stand around both and all between. A text box is read behind the
   * paragraph on which it hangs (below it, in a cell beside it), and may stand before that paragraph's text: so each counts.
   */
  mark(first: number, last: number, startMark: string, endMark: string): void {
    let [start, end] = [this.cut(first, "before"), this.cut(last, "behind")];
    for (let unit = first; unit <= last; unit += 1) {
      if (!isShown(this.draft, unit)) continue;
      const [before, behind] = [this.cut(unit, "before"), this.cut(unit, "behind")];
      if (before.at < start.at) start = before;
      if (behind.at > end.at) end = behind;
    }
    this.at(start).starts.push(startMark);
    this.at(end).ends.push(endMark);
  }

  edits(): readonly TextEdit[] {
    const cutTexts = new Set<TextPlace>();
    for (const { cut } of this.marks.values()) if (cut.text && !keepsBlanks(cut.text) && this.blankBeside(cut)) cutTexts.add(cut.text);
    const opened = (text: TextPlace): string => (cutTexts.has(text) ? setAttributes(text.open, { "xml:space": "preserve" }) : text.open);
    const inserted = [...this.marks.values()].map(({ cut: { at, run, text }, ends, starts }) => {
      const close = (text ? closing(text.open) : "") + (run ? closing(run.open) : "");
      const open = (run ? run.open + run.properties : "") + (text ? opened(text) : "");
      return { start: at, end: at, text: close + ends.join("") + starts.join("") + open };
    });
    return [...inserted, ...[...cutTexts].map((text) => ({ start: text.start, end: text.contentStart, text: opened(text) }))];
  }

  private at(cut: Cut): Marks {
    const known = this.marks.get(cut.at) ?? { cut, ends: [], starts: [] };
    this.marks.set(cut.at, known);
    return known;
  }

  private cut(unit: number, side: "before" | "behind"): Cut {
    const place = placeOf(this.draft, unit);
    if (!place?.whole) throw new Error("nothing is shown here");
    const { run, whole } = place;
    const xml = this.draft.parts.body.text;
    const units = this.draft.unitsOf(place);
    if (run === null || units === null) return { at: side === "before" ? whole.start : whole.end, run: null, text: null };
    const index = this.draft.sources.unit[unit] ?? 0;
    const at = place.contentStart + ((side === "before" ? units.starts : units.ends)[index] ?? 0);
    const isText = place.contentEnd > place.contentStart;
    if (isText && at > place.contentStart && at < place.contentEnd) return { at, run, text: place };
    if (side === "before") return isEmpty(xml, run.contentStart, place.start) ? { at: run.start, run: null, text: null } : { at: place.start, run, text: null };
    return isEmpty(xml, place.end, run.contentEnd) ? { at: run.end, run: null, text: null } : { at: place.end, run, text: null };
  }

  private blankBeside({ at }: Cut): boolean {
    return /[ \t\r\n]/.test(this.draft.parts.body.text.slice(at - 1, at + 1));
  }
}

function isEmpty(xml: string, from: number, to: number): boolean {
  return xml.slice(from, to).trim() === "";
}

/** Without it Word drops blanks at the edges of a text. */
export function keepsBlanks({ open }: TextPlace): boolean {
  return /\sxml:space\s*=\s*["']preserve["']/.test(open);
}

function closing(open: string): string {
  return `</${/^<([^\s/>]+)/.exec(open)?.[1] ?? ""}>`;
}

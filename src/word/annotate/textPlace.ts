/** Where the runs of a document stand in its XML, and what may be cut in two. Reference: ECMA-376 part 1, 17.3.2 and 17.5.2. */
import { walkXml, type XmlTag } from "../../opc/walkXml";

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Run extends Span {
  /** Its opening tag, and its properties as they stand. */
  readonly open: string;
  readonly properties: string;
  /** What stands in it behind its properties. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** An element that holds text: `t`, `tab`, `br` … */
export interface TextPlace extends Span {
  readonly open: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** null: it stands in something that is marked only as a whole, or its run cannot be cut. */
  readonly run: Run | null;
  /** What is marked as a whole; null only where there is neither a run nor anything around it. */
  readonly whole: Span | null;
  /** What is written here would be overwritten (fields, bound controls), stands twice (alternatives) or is a formula. */
  readonly kept: boolean;
}

/** Not written into: see {@link TextPlace.kept}. */
const KEPT = new Set(["oMath", "oMathPara", "AlternateContent", "fldSimple"]);
/** Marks stand before or behind these, never in them. A text box hangs on a run, which is why the outermost one counts. */
const WHOLES = new Set(["r", ...KEPT]);
/** Content controls that take their text from elsewhere or allow only one look. */
const BOUND = new Set(["dataBinding", "text", "date", "comboBox", "dropDownList"]);

interface Open extends XmlTag {
  bound: boolean;
  /** The places that end with it. */
  readonly whole: Growing[];
  readonly inRun: Growing[];
  properties: string;
  contentStart: number;
}

type Growing = { -readonly [K in keyof TextPlace]: TextPlace[K] };

/** @param wanted where the elements begin that are asked for. */
export function textPlaces(text: string, path: string, wanted: ReadonlySet<number>): ReadonlyMap<number, TextPlace> {
  const places = new Map<number, Growing>();
  const stack: Open[] = [];
  walkXml(text, path, {
    open(tag) {
      const parent = stack.at(-1);
      if (parent?.name === "sdtPr" && BOUND.has(tag.name)) for (const open of stack.slice(-2)) open.bound = true;
      if (wanted.has(tag.start)) places.set(tag.start, placed(text, tag, stack));
      stack.push({ ...tag, bound: false, whole: [], inRun: [], properties: "", contentStart: tag.end });
    },
    close(name, closeStart, end) {
      const open = stack.pop();
      if (!open) return;
      const parent = stack.at(-1);
      if (name === "rPr" && parent?.name === "r") [parent.properties, parent.contentStart] = [text.slice(open.start, end), end];
      const place = places.get(open.start);
      if (place) [place.end, place.contentEnd] = [end, closeStart];
      for (const one of open.whole) one.whole = { start: open.start, end };
      const run = { start: open.start, end, open: text.slice(open.start, open.end), properties: open.properties, contentStart: open.contentStart, contentEnd: closeStart };
      for (const one of open.inRun) one.run = run;
    },
  });
  return places;
}

function placed(text: string, tag: XmlTag, stack: readonly Open[]): Growing {
  const place: Growing = { start: tag.start, end: tag.end, open: text.slice(tag.start, tag.end), contentStart: tag.end, contentEnd: tag.end, run: null, whole: null, kept: stack.some(({ name, bound }) => KEPT.has(name) || bound) };
  const paragraph = stack.findIndex(({ name }) => name === "p");
  const outermost = paragraph < 0 ? undefined : stack.find(({ name, bound }, depth) => depth > paragraph && (WHOLES.has(name) || bound));
  outermost?.whole.push(place);
  const parent = stack.at(-1);
  if (parent && parent.name === "r" && parent === outermost) parent.inRun.push(place);
  return place;
}

/** Walks document.xml once, element by element, and keeps what a reader of the page would see. Reference: ECMA-376 part 1, 17. */
import type { XmlTag } from "../../../opc/walkXml";
import { type Block, MAX_DEPTH, MAX_SPAN } from "../block";
import { TableBuilder } from "../tableBuilder";
import { attribute, isOn, numberOf } from "./attribute";
import type { Counter } from "./counter";
import type { Styles } from "./styles";
import { symbol } from "./symbol";
import { TracedText } from "./tracedText";
import { trimmedEnd } from "./trimmedEnd";

/** Deleted, moved away, the old state of a change, field codes, the reading above a ruby base. */
const SKIPPED = new Set([
  "del", "moveFrom", "delText", "instrText", "delInstrText", "rt",
  "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange", "tblGrid", "sectPr",
]); // prettier-ignore
const CHANGES = new Set(["ins", "del", "moveFrom", "moveTo"]);
const PICTURES = new Set(["blip", "imagedata", "chart", "relIds"]);
const IN_RUN: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

interface Paragraph {
  readonly text: TracedText;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its end was deleted: it runs on into the next. */
  runsOn: boolean;
  /** Text boxes hanging on it, which come below its line. */
  readonly boxes: Block[];
}

/** A body, a cell or a text box: somewhere paragraphs stand. */
interface Flow {
  readonly blocks: Block[];
  carried: TracedText;
}

const emptyFlow = (): Flow => ({ blocks: [], carried: new TracedText() });

export class BodyReader {
  tracked = false;
  pictures = 0;
  private readonly flows: Flow[] = [emptyFlow()];
  private readonly tables: TableBuilder[] = [];
  /** Tables too deep in others, whose cells are read as lines. */
  private tablesBelow = 0;
  /** Open text boxes, also those too deep in others to stand apart. */
  private boxes = 0;
  private readonly paragraphs: Paragraph[] = [];
  /** Whether the first choice was taken, for each alternative that is open. */
  private readonly alternatives: boolean[] = [];
  private readonly fields: ("code" | "result")[] = [];
  private codes = 0;
  private skipping = 0;
  private properties: "paragraph" | "row" | null = null;
  private hidden = false;
  /** Where the open `t` begins. */
  private textAt: number | null = null;

  constructor(private readonly counter: Counter, private readonly styles: Styles) {}

  blocks(): readonly Block[] {
    return this.flows[0]?.blocks ?? [];
  }

  open(tag: XmlTag): void {
    if (this.skipping > 0) {
      this.skipping += 1;
      return;
    }
    this.tracked ||= CHANGES.has(tag.name);
    if (PICTURES.has(tag.name)) this.pictures += 1;
    if (this.properties === "paragraph") this.paragraphProperty(tag);
    else if (this.properties === "row") this.rowProperty(tag);
    else if (!this.structure(tag)) this.inline(tag);
  }

  text(text: string): void {
    // A line end inside the text is only the file's own; Word shows a blank.
    if (this.skipping === 0 && this.textAt !== null) this.append(text.replace(/[\r\n]+/gu, " "), this.textAt);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (name === "t") this.textAt = null;
    else if (name === "pPr" || name === "trPr") this.properties = null;
    else if (name === "p") this.endParagraph();
    else if (name === "txbxContent") this.endBox();
    else if (name === "AlternateContent") this.alternatives.pop();
    else if (name === "tc") this.table()?.endCell(this.endFlow());
    else if (name === "tr") this.table()?.endRow();
    else if (name === "tbl") this.endTable();
  }

  private structure(tag: XmlTag): boolean {
    switch (tag.name) {
      case "p":
        this.paragraphs.push({ text: new TracedText(), style: null, list: null, level: null, runsOn: false, boxes: [] });
        return true;
      case "pPr":
        this.properties = "paragraph";
        return true;
      case "trPr":
        this.properties = "row";
        return true;
      case "tbl":
        if (this.tables.length < MAX_DEPTH) this.tables.push(new TableBuilder());
        else this.tablesBelow += 1;
        return true;
      case "tr":
        this.table()?.startRow();
        return true;
      case "tc":
        if (this.table()) this.flows.push(emptyFlow());
        this.table()?.startCell();
        return true;
      case "gridSpan":
        this.table()?.setSpan(Math.min(numberOf(tag, "val") ?? 1, MAX_SPAN));
        return true;
      case "vMerge":
        this.table()?.setContinues(attribute(tag, "val") !== "restart");
        return true;
      case "txbxContent":
        if (this.boxes < MAX_DEPTH) this.flows.push(emptyFlow());
        this.boxes += 1;
        return true;
      case "AlternateContent":
        this.alternatives.push(false);
        return true;
      case "Choice":
      case "Fallback":
        this.alternative();
        return true;
      default:
        return false;
    }
  }

  private inline(tag: XmlTag): void {
    if (SKIPPED.has(tag.name)) this.skipping = 1;
    else if (tag.name === "r") this.hidden = false;
    else if (tag.name === "t") this.textAt = tag.start;
    else if (tag.name === "vanish") this.hidden = isOn(tag);
    else if (tag.name === "fldChar") this.field(attribute(tag, "fldCharType") ?? "");
    else if (tag.name === "sym") this.append(symbol(attribute(tag, "font") ?? "", attribute(tag, "char") ?? ""), tag.start);
    else if (Object.hasOwn(IN_RUN, tag.name)) this.append(IN_RUN[tag.name] ?? "", tag.start);
  }

  private append(text: string, element: number): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && !this.hidden && this.codes === 0) paragraph.text.add(text.replaceAll("\u00ad", ""), element);
  }

  /** The same drawing stands in each alternative: the first is enough. */
  private alternative(): void {
    const last = this.alternatives.length - 1;
    if (this.alternatives[last] === true) this.skipping = 1;
    else if (last >= 0) this.alternatives[last] = true;
  }

  private field(type: string): void {
    if (type === "begin") {
      this.fields.push("code");
      this.codes += 1;
    } else if (this.fields.length > 0) {
      if (this.fields.pop() === "code") this.codes -= 1;
      if (type === "separate") this.fields.push("result");
    }
  }

  private paragraphProperty(tag: XmlTag): void {
    const paragraph = this.paragraphs.at(-1);
    if (tag.name.endsWith("Change")) this.skipping = 1;
    else if (!paragraph) return;
    else if (tag.name === "pStyle") paragraph.style = attribute(tag, "val") ?? null;
    else if (tag.name === "numId") paragraph.list = attribute(tag, "val") ?? null;
    else if (tag.name === "ilvl") paragraph.level = numberOf(tag, "val");
    else if (tag.name === "del" || tag.name === "moveFrom") paragraph.runsOn = true;
  }

  private rowProperty(tag: XmlTag): void {
    if (tag.name === "del") this.table()?.dropRow();
    else if (tag.name === "tblHeader" && isOn(tag)) this.table()?.headRow();
    else if (tag.name === "gridBefore") this.table()?.setBefore(Math.min(numberOf(tag, "val") ?? 0, MAX_SPAN));
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const flow = this.flows.at(-1);
    if (!paragraph || !flow) return;
    this.hidden = false;
    // A field whose code never ends must not swallow the rest of the document.
    if (this.codes > 0) [this.fields.length, this.codes] = [0, 0];
    const style = this.styles.of(paragraph.style);
    if (style.contents) return;
    if (paragraph.runsOn) {
      flow.carried.addAll(paragraph.text);
      for (const block of paragraph.boxes) flow.blocks.push(block);
      return;
    }
    const line = new TracedText();
    line.add(this.mark(paragraph), null);
    line.addAll(flow.carried);
    line.addAll(paragraph.text);
    flow.carried = new TracedText();
    if (line.text !== "" || paragraph.boxes.length === 0) flow.blocks.push({ kind: "line", text: trimmedEnd(line.text), pieces: line.pieces });
    for (const block of paragraph.boxes) flow.blocks.push(block);
  }

  private mark({ style: id, list: own, level }: Paragraph): string {
    const style = this.styles.of(id);
    const list = own ?? style.list;
    if (list === null || list === "0") return "";
    const fromStyle = own === null ? (style.level ?? this.counter.levelOfStyle(list, style.listStyle)) : 0;
    return this.counter.mark(list, level ?? fromStyle);
  }

  private endBox(): void {
    this.boxes -= 1;
    if (this.boxes >= MAX_DEPTH) return;
    const flow = this.endFlow();
    const holder = this.paragraphs.at(-1)?.boxes ?? this.flows.at(-1)?.blocks;
    for (const block of flow) holder?.push(block);
  }

  private endFlow(): readonly Block[] {
    const flow = this.flows.pop();
    if (!flow) return [];
    if (flow.carried.text !== "") flow.blocks.push({ kind: "line", ...flow.carried });
    return flow.blocks;
  }

  private endTable(): void {
    if (this.tablesBelow > 0) {
      this.tablesBelow -= 1;
      return;
    }
    const table = this.tables.pop();
    if (table) this.flows.at(-1)?.blocks.push(table.table());
  }

  private table(): TableBuilder | undefined {
    return this.tablesBelow > 0 ? undefined : this.tables.at(-1);
  }
}

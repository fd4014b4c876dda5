/** A parsed page as lines and tables. Its scripts, styles and links are never looked at; nothing of it is shown. */
import { type Block, MAX_DEPTH, MAX_SPAN } from "../block";
import { HtmlLine } from "./htmlLine";
import { HtmlTable, MAX_ROW_SPAN } from "./htmlTable";
import { isHidden } from "./isHidden";

export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly pictures: number;
  /** Whether tracked deletions were left out. */
  readonly deleted: boolean;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const SKIPPED = new Set([
  "script", "style", "noscript", "template", "head", "title", "iframe", "frame", "object", "embed", "applet", "svg", "math", "canvas", "audio", "video",
  "select", "datalist", "textarea", "button", "input", "nav", "rt", "rp", "del",
]); // prettier-ignore
const LINES = new Set([
  "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "footer", "aside", "main",
  "blockquote", "pre", "hr", "figure", "figcaption", "address", "form", "fieldset", "body", "caption", "center", "table", "tr", "td", "th",
]); // prettier-ignore

export function htmlBlocks(page: Document): HtmlBlocks {
  const walk = new HtmlWalk();
  const root: Node = page.body;
  let node: Node | null = root;
  while (node !== null) {
    const child: Node | null = walk.enter(node) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    walk.leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) walk.leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return walk.done();
}

class HtmlWalk {
  private readonly flows: Block[][] = [[]];
  private readonly tables: HtmlTable[] = [];
  /** Elements that were entered as a part of a table, or as a table too deep in others to be one. */
  private readonly entered = new WeakMap<Node, "kept" | "tooDeep">();
  private tooDeep = 0;
  private readonly line = new HtmlLine();
  private pictures = 0;
  private deleted = false;

  /** Whether its children are to be walked. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT_NODE) this.line.add(node.nodeValue ?? "");
    if (node.nodeType !== ELEMENT_NODE) return false;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element)) {
      this.deleted ||= name === "del";
      return false;
    }
    if (name === "img") this.pictures += 1;
    if (LINES.has(name)) this.endLine();
    if (name === "table") this.startTable(element);
    else if (this.tooDeep === 0) this.startPart(element, this.tables.at(-1));
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = (node as Element).localName;
    if (LINES.has(name)) this.endLine();
    const entered = this.entered.get(node);
    if (entered === "tooDeep") this.tooDeep -= 1;
    else if (entered === "kept") this.endPart(name, this.tables.at(-1));
  }

  done(): HtmlBlocks {
    this.endLine();
    return { blocks: this.flows[0] ?? [], pictures: this.pictures, deleted: this.deleted };
  }

  private startTable(element: Element): void {
    const kept = this.tooDeep === 0 && this.tables.length < MAX_DEPTH;
    if (kept) this.tables.push(new HtmlTable());
    else this.tooDeep += 1;
    this.entered.set(element, kept ? "kept" : "tooDeep");
  }

  private startPart(element: Element, table: HtmlTable | undefined): void {
    const name = element.localName;
    if (!table || !["tr", "td", "th"].includes(name)) return;
    this.entered.set(element, "kept");
    if (name === "tr") table.startRow(isHead(element));
    else {
      table.startCell(spanOf(element, "colspan", MAX_SPAN), spanOf(element, "rowspan", MAX_ROW_SPAN));
      this.flows.push([]);
    }
  }

  private endPart(name: string, table: HtmlTable | undefined): void {
    if (name === "tr") table?.endRow();
    else if (name === "table") {
      this.tables.pop();
      if (table) this.flows.at(-1)?.push(table.table());
    } else table?.endCell(this.flows.pop() ?? []);
  }

  private endLine(): void {
    const text = this.line.take();
    if (text !== "") this.flows.at(-1)?.push({ kind: "line", text });
  }
}

function isHead(row: Element): boolean {
  return row.parentElement?.localName === "thead" || (row.children.length > 1 && [...row.children].every(({ localName }) => localName === "th"));
}

function spanOf(cell: Element, name: "colspan" | "rowspan", most: number): number {
  const stated = Number(cell.getAttribute(name) ?? "1");
  return Number.isInteger(stated) && stated > 1 ? Math.min(stated, most) : 1;
}

/** `xl/styles.xml`: formats are only added, at the end of their lists, so that every index in use keeps its meaning. */
import { escapeXml, walkXml } from "./xml";
import { findElement, insertAfter, setAttributes } from "./xmlEdit";

/** Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly font: { readonly name: string; readonly size: number; readonly color: string | null };
  readonly fill: string | null;
  /** Thin lines on all four sides. */
  readonly boxed: boolean;
  readonly numberFormat: string;
  readonly horizontal: "general" | "left" | "center" | "right" | "centerContinuous";
  readonly wrap: boolean;
}

type Section = (typeof SECTIONS)[number];

/** In schema order: ECMA-376 part 1, 18.8.39. */
const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;

/** Formats below this number are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;
/** ECMA-376 part 1, 18.8.30; of those that differ by language the Chinese ones, which are read and never given. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"', 35: '上午/下午h"时"mm"分"ss"秒"', 36: 'yyyy"年"m"月"', 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@", 50: 'yyyy"年"m"月"', 51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: '上午/下午h"时"mm"分"', 56: '上午/下午h"时"mm"分"ss"秒"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
}; // prettier-ignore
/** The same everywhere and for everybody. */
const GIVEN: ReadonlyMap<string, number> = new Map([0, 1, 2, 3, 4, 9, 10, 49].map((id) => [BUILT_IN[id] ?? "", id]));

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

const BOX = `<border>${["left", "right", "top", "bottom"].map(lineXml).join("")}<diagonal/></border>`;

export class StyleSheet {
  readonly #text: string;
  readonly #path: string;
  /** Of each section: its elements as they stand, and those to add. */
  readonly #items: Readonly<Record<Section, string[]>>;
  readonly #known: Readonly<Record<Section, number>>;
  /** Number formats by the cell format that has them. */
  readonly #codes = new Map<string, string>();

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
    this.#items = readItems(path, text);
    this.#known = mapSections((section) => this.#items[section].length);
  }

  get changed(): boolean {
    return SECTIONS.some((section) => this.#items[section].length > this.#known[section]);
  }

  /** Index for `<c s>`. */
  cellFormat({ font, fill, boxed, numberFormat, horizontal, wrap }: CellFormat): number {
    const fontId = this.#add("fonts", fontXml(font));
    const fillId = fill === null ? 0 : this.#add("fills", fillXml(fill));
    const borderId = boxed ? this.#add("borders", BOX) : 0;
    const wrapped = wrap ? ' wrapText="1"' : "";
    return this.#add(
      "cellXfs",
      `<xf numFmtId="${String(this.#numberFormat(numberFormat))}" fontId="${String(fontId)}" fillId="${String(fillId)}" ` +
        `borderId="${String(borderId)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment horizontal="${horizontal}" vertical="center"${wrapped}/></xf>`,
    );
  }

  /** What decides how much room a text takes. */
  textLook(style: number): { readonly size: number; readonly wrap: boolean } {
    const xf = this.#items.cellXfs[style] ?? "";
    const font = this.#items.fonts[Number(/\sfontId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? "";
    return { size: Number(/<sz\s+val="([\d.]+)"/.exec(font)?.[1] ?? 11), wrap: /\swrapText="(?:1|true)"/.test(xf) };
  }

  /** The same format with or without the apostrophe's mark, which keeps a retyped text a text. */
  quoted(style: number, quotePrefix: boolean): number {
    const xf = this.#items.cellXfs[style] ?? this.#items.cellXfs[0] ?? "";
    const open = /^<[^>]*>/.exec(xf)?.[0] ?? "";
    if (/\squotePrefix="(?:1|true)"/.test(open) === quotePrefix) return style;
    return this.#add("cellXfs", setAttributes(open, { quotePrefix: quotePrefix ? "1" : null }) + xf.slice(open.length));
  }

  numberFormatOf(style: number): string {
    return this.#codeOf(this.#items.cellXfs[style] ?? "");
  }

  /** The same format with another number format; one that is there already is taken. */
  withNumberFormat(style: number, code: string): number {
    const xf = this.#items.cellXfs[style] ?? this.#items.cellXfs[0] ?? "";
    if (this.#codeOf(xf) === code) return style;
    const rest = withoutNumberFormat(xf);
    const known = this.#items.cellXfs.findIndex((other) => withoutNumberFormat(other) === rest && this.#codeOf(other) === code);
    if (known >= 0) return known;
    const open = /^<[^>]*>/.exec(xf)?.[0] ?? "";
    return this.#add("cellXfs", setAttributes(open, { numFmtId: String(this.#numberFormat(code)), applyNumberFormat: "1" }) + xf.slice(open.length));
  }

  /** Index for `<cfRule dxfId>`. */
  shade(fill: string, font: string): number {
    return this.#add(
      "dxfs",
      `<dxf><font><color rgb="${argb(font)}"/></font>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`,
    );
  }

  text(): string {
    return SECTIONS.reduce((text, section, index) => this.#withSection(text, section, SECTIONS.slice(0, index)), this.#text);
  }

  #withSection(text: string, section: Section, before: readonly Section[]): string {
    const added = this.#items[section].slice(this.#known[section]);
    if (added.length === 0) return text;
    const count = String(this.#items[section].length);
    const span = findElement(text, this.#path, ["styleSheet", section]);
    if (span === null) {
      const element = `<${section} count="${count}">${added.join("")}</${section}>`;
      return insertAfter(text, this.#path, "styleSheet", before, element);
    }
    const open = setAttributes(text.slice(span.start, span.openEnd).replace(/\s*\/>$/, ">"), { count });
    const inner = text.slice(span.openEnd, Math.max(span.openEnd, span.closeStart));
    return `${text.slice(0, span.start)}${open}${inner}${added.join("")}</${section}>${text.slice(span.end)}`;
  }

  #numberFormat(code: string): number {
    const builtIn = GIVEN.get(code);
    if (builtIn !== undefined) return builtIn;
    const escaped = escapeXml(code);
    const ids = this.#items.numFmts.map((item) => Number(/numFmtId="(\d+)"/.exec(item)?.[1] ?? 0));
    const known = this.#items.numFmts.findIndex((item) => item.includes(` formatCode="${escaped}"`));
    if (known >= 0) return ids[known] ?? 0;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    this.#add("numFmts", `<numFmt numFmtId="${String(id)}" formatCode="${escaped}"/>`);
    return id;
  }

  #codeOf(xf: string): string {
    const known = this.#codes.get(xf);
    if (known !== undefined) return known;
    const id = /\snumFmtId="(\d+)"/.exec(xf)?.[1] ?? "0";
    const custom = this.#items.numFmts.find((item) => item.includes(` numFmtId="${id}"`));
    const code = custom === undefined ? (BUILT_IN[Number(id)] ?? "General") : formatCode(custom, this.#path);
    this.#codes.set(xf, code);
    return code;
  }

  #add(section: Section, xml: string): number {
    const items = this.#items[section];
    const known = items.indexOf(xml);
    return known >= 0 ? known : items.push(xml) - 1;
  }
}

const withoutNumberFormat = (xf: string): string => xf.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, "");

function formatCode(numFmt: string, path: string): string {
  let code = "General";
  walkXml(numFmt, path, {
    open({ attributes }) {
      code = attributes["formatCode"] ?? code;
    },
  });
  return code;
}

function readItems(path: string, text: string): Readonly<Record<Section, string[]>> {
  const items = mapSections((): string[] => []);
  const stack: string[] = [];
  let start = 0;
  walkXml(text, path, {
    open(tag) {
      stack.push(tag.name);
      if (stack.length === 3) start = tag.start;
    },
    close(_name, _closeStart, end) {
      const section = SECTIONS.find((name) => name === stack[1]);
      if (stack.length === 3 && section !== undefined) items[section].push(text.slice(start, end));
      stack.pop();
    },
  });
  return items;
}

function mapSections<Value>(valueOf: (section: Section) => Value): Record<Section, Value> {
  return Object.fromEntries(SECTIONS.map((section) => [section, valueOf(section)])) as Record<Section, Value>;
}

function lineXml(side: string): string {
  return `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
}

function fontXml({ name, size, color }: CellFormat["font"]): string {
  const shade = color === null ? "" : `<color rgb="${argb(color)}"/>`;
  // 134 is GB 2312: an Excel without the font then falls back to another Chinese one.
  const charset = /\p{Script=Han}/u.test(name) ? '<charset val="134"/>' : "";
  return `<font><sz val="${String(size)}"/>${shade}<name val="${escapeXml(name)}"/>${charset}</font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

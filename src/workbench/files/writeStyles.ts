/** The looks of the stand-in's cells as `xl/styles.xml`. Reference: ECMA-376 part 1, 18.8.39. */
import type { CellStyle } from "@ironcalc/wasm";
import { escapeXml } from "../../host/xlsx/xml";
import { argb } from "./colors";
import { builtInId, FIRST_CUSTOM } from "./numberFormats";
import { CENTER_ACROSS, type RuleLook } from "./readStyles";

const PLAIN_FONT = '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const SIDES = ["left", "right", "top", "bottom"] as const;
/** The file's names of lines are the engine's, in camel case. */
const CAMEL: Readonly<Record<string, string>> = {
  slantdashdot: "slantDashDot", mediumdashed: "mediumDashed", mediumdashdotdot: "mediumDashDotDot", mediumdashdot: "mediumDashDot",
}; // prettier-ignore

export class StyleWriter {
  readonly #fonts = [PLAIN_FONT];
  readonly #fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
  readonly #borders = [NO_BORDER];
  readonly #formats: string[] = [];
  readonly #cells = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  readonly #rules: string[] = [];
  /** By the engine's style as JSON: most cells share a few. */
  readonly #known = new Map<string, number>();

  constructor(
    plain: CellStyle,
    /** The engine's spelling of a number format as Excel's. */
    readonly formatOf: (engineFormat: string) => string,
  ) {
    this.#known.set(JSON.stringify(plain), 0);
  }

  /** Number of the look for a cell. */
  cell(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? add(this.#cells, this.#cellXml(style));
    this.#known.set(key, known);
    return known;
  }

  rule({ fill, font }: RuleLook): number {
    const flags = (["b", "i", "strike"] as const).filter((_, at) => font[(["Bold", "Italic", "Strikethrough"] as const)[at] ?? ""] === true);
    const color = typeof font["Color"] === "string" ? `<color rgb="${argb(font["Color"])}"/>` : "";
    const inside = flags.map((flag) => `<${flag}/>`).join("") + color;
    const shade = fill === null ? "" : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
    return add(this.#rules, `<dxf>${inside === "" ? "" : `<font>${inside}</font>`}${shade}</dxf>`);
  }

  text(): string {
    const list = (name: string, items: readonly string[]): string => `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (this.#formats.length === 0 ? "" : list("numFmts", this.#formats.map((code, at) => `<numFmt numFmtId="${String(FIRST_CUSTOM + at)}" formatCode="${escapeXml(code)}"/>`))) +
      list("fonts", this.#fonts) +
      list("fills", this.#fills) +
      list("borders", this.#borders) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.#cells) +
      list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      list("dxfs", this.#rules) +
      "</styleSheet>"
    );
  }

  #cellXml(style: CellStyle): string {
    const { fill, alignment } = style;
    const fillId = typeof fill.color === "string" ? add(this.#fills, `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill.color)}"/><bgColor indexed="64"/></patternFill></fill>`) : 0;
    const ids = `numFmtId="${String(this.#format(style.num_fmt))}" fontId="${String(this.#font(style))}" fillId="${String(fillId)}" borderId="${String(this.#border(style))}"`;
    const quote = style.quote_prefix ? ' quotePrefix="1"' : "";
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const placed = alignment ? alignmentXml(alignment) : "";
    return `<xf ${ids} xfId="0"${quote} ${applied}>${placed}</xf>`;
  }

  #format(engineFormat: string): number {
    const code = this.formatOf(engineFormat);
    return builtInId(code) ?? FIRST_CUSTOM + add(this.#formats, code);
  }

  #font({ font }: CellStyle): number {
    // The engine's own default, which stands for the workbook's plain font.
    const [name, size] = font.scheme === "minor" ? ["宋体", 11] : [font.name, font.sz];
    const flags = (["b", "i", "strike", "u"] as const).filter((flag) => font[flag]).map((flag) => `<${flag}/>`);
    const color = typeof font.color === "string" ? `<color rgb="${argb(font.color)}"/>` : "";
    // 134 is GB 2312: an Excel without the font then falls back to another Chinese one.
    const charset = /\p{Script=Han}/u.test(name) ? '<charset val="134"/>' : "";
    return add(this.#fonts, `<font>${flags.join("")}<sz val="${String(size)}"/>${color}<name val="${escapeXml(name)}"/>${charset}</font>`);
  }

  #border({ border }: CellStyle): number {
    const sides = SIDES.map((side) => {
      const line = border[side];
      if (!line) return `<${side}/>`;
      const color = typeof line.color === "string" ? `<color rgb="${argb(line.color)}"/>` : "";
      return `<${side} style="${CAMEL[line.style] ?? line.style}">${color}</${side}>`;
    });
    return add(this.#borders, `<border>${sides.join("")}<diagonal/></border>`);
  }
}

/** The engine leaves out what is usual, whatever its declarations say. */
function alignmentXml({ horizontal, vertical, wrap_text: wrap }: Partial<NonNullable<CellStyle["alignment"]>>): string {
  const spelt = horizontal?.toLowerCase() === CENTER_ACROSS.engine ? CENTER_ACROSS.file : horizontal;
  return `<alignment horizontal="${spelt ?? "general"}" vertical="${vertical ?? "bottom"}"${wrap === true ? ' wrapText="1"' : ""}/>`;
}

/** Of the item, added when it is new. */
function add(items: string[], item: string): number {
  const known = items.indexOf(item);
  return known >= 0 ? known : items.push(item) - 1;
}

/** `xl/styles.xml` as the patches that the stand-in lays on its cells. Reference: ECMA-376 part 1, 18.8. */
import type { BorderLine, BorderSide, StylePatch } from "../standin/book/stylePatch";
import type { ConditionalFormatState } from "../standin/book/registry";
import type { ReadColor } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { attribute, childrenOf, find, flagAttribute, numberAttribute, type XmlNode } from "./xmlTree";

export interface CellLook {
  /** As Excel writes it. */
  readonly numberFormat: string;
  readonly patch: StylePatch;
}

/** What a conditional format changes. */
export type RuleLook = Pick<ConditionalFormatState, "fill" | "font">;

export interface Looks {
  /** By the index that cells carry; index 0 is the workbook's plain look. */
  readonly cells: readonly CellLook[];
  readonly rules: readonly RuleLook[];
}

export function readLooks(styles: XmlNode | undefined, color: ReadColor): Looks {
  const formats = new Map(childrenOf(find(styles, "numFmts"), "numFmt").map((node) => [numberAttribute(node, "numFmtId") ?? 0, attribute(node, "formatCode") ?? "General"]));
  const fonts = childrenOf(find(styles, "fonts"), "font").map((node) => fontPatch(node, color));
  const fills = childrenOf(find(styles, "fills"), "fill").map((node) => fillPatch(node, color));
  const borders = childrenOf(find(styles, "borders"), "border").map((node) => borderPatch(node, color));
  const cells = childrenOf(find(styles, "cellXfs"), "xf").map((xf): CellLook => {
    const id = numberAttribute(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General",
      patch: {
        ...fonts[numberAttribute(xf, "fontId") ?? 0],
        ...fills[numberAttribute(xf, "fillId") ?? 0],
        ...borders[numberAttribute(xf, "borderId") ?? 0],
        ...alignmentPatch(find(xf, "alignment")),
      },
    };
  });
  return { cells, rules: childrenOf(find(styles, "dxfs"), "dxf").map((dxf) => ruleLook(dxf, color)) };
}

/** `<b/>` is on, `<b val="0"/>` is not. */
const isOn = (font: XmlNode | undefined, name: string): boolean => {
  const node = find(font, name);
  return node !== undefined && flagAttribute(node, "val", true);
};

function fontPatch(font: XmlNode, color: ReadColor): StylePatch {
  const name = attribute(find(font, "name"), "val");
  const size = numberAttribute(find(font, "sz"), "val");
  const shade = color(find(font, "color"));
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(shade === undefined ? {} : { color: shade }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(isOn(font, "strike") ? { strike: true } : {}),
    ...(find(font, "u") && attribute(find(font, "u"), "val") !== "none" ? { underline: true } : {}),
  };
}

function fillPatch(fill: XmlNode, color: ReadColor): StylePatch {
  const pattern = find(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return {};
  const shade = color(find(pattern, "fgColor"));
  return shade === undefined ? {} : { fill: shade };
}

/** Line styles that IronCalc cannot draw, by what comes nearest. */
const NEAREST: Readonly<Record<string, BorderLine["style"]>> = {
  hair: "thin", dashed: "dotted", dashDot: "dotted", dashDotDot: "dotted",
}; // prettier-ignore
const DRAWN: readonly string[] = ["thin", "medium", "thick", "double", "dotted", "slantdashdot", "mediumdashed", "mediumdashdotdot", "mediumdashdot"];

function borderPatch(border: XmlNode, color: ReadColor): StylePatch {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side): [BorderSide, BorderLine][] => {
    const line = find(border, side);
    const style = attribute(line, "style");
    if (style === undefined || style === "none") return [];
    const lower = style.toLowerCase();
    const drawn = DRAWN.includes(lower) ? (lower as BorderLine["style"]) : (NEAREST[style] ?? "thin");
    return [[side, { style: drawn, color: color(find(line, "color")) ?? "#000000" }]];
  });
  return sides.length === 0 ? {} : { border: Object.fromEntries(sides) };
}

/** The engine spells this one alone in small letters. */
export const CENTER_ACROSS = { file: "centerContinuous", engine: "centercontinuous" } as const;

function alignmentPatch(alignment: XmlNode | undefined): StylePatch {
  const horizontal = attribute(alignment, "horizontal");
  const vertical = attribute(alignment, "vertical");
  const spelt = horizontal === CENTER_ACROSS.file ? CENTER_ACROSS.engine : horizontal;
  return {
    ...(spelt === undefined ? {} : { horizontal: spelt as NonNullable<StylePatch["horizontal"]> }),
    ...(vertical === undefined ? {} : { vertical: vertical as NonNullable<StylePatch["vertical"]> }),
    ...(flagAttribute(alignment, "wrapText") ? { wrap: true } : {}),
  };
}

function ruleLook(dxf: XmlNode, color: ReadColor): RuleLook {
  const font = find(dxf, "font");
  const pattern = find(dxf, "fill", "patternFill");
  const shade = color(find(font, "color"));
  return {
    fill: color(find(pattern, "bgColor")) ?? color(find(pattern, "fgColor")) ?? null,
    font: {
      ...(shade === undefined ? {} : { Color: shade }),
      ...(isOn(font, "b") ? { Bold: true } : {}),
      ...(isOn(font, "i") ? { Italic: true } : {}),
      ...(isOn(font, "strike") ? { Strikethrough: true } : {}),
    },
  };
}

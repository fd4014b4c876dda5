/** The parts of a cell's look that Office.js sets one by one, put into IronCalc's whole style. */
import type { BorderStyle, CellStyle, HorizontalAlignment, VerticalAlignment } from "@ironcalc/wasm";

export interface BorderLine {
  readonly style: `${BorderStyle}`;
  readonly color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface StylePatch {
  /** In IronCalc's spelling. */
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  /** Null clears the fill. */
  readonly fill?: string | null;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly border?: Readonly<Partial<Record<BorderSide, BorderLine | null>>>;
  readonly quotePrefix?: boolean;
  /** Starts from Excel's plain cell instead of the cell's own look. */
  readonly reset?: boolean;
}

/** Excel's own default font would depend on its language; IronCalc's is named honestly. */
export function patched(style: CellStyle, patch: StylePatch, plain: CellStyle): CellStyle {
  const base = patch.reset === true ? { ...plain, quote_prefix: style.quote_prefix } : style;
  const alignment = base.alignment ?? { horizontal: "general", vertical: "bottom", wrap_text: false };
  const touchesAlignment = patch.horizontal !== undefined || patch.vertical !== undefined || patch.wrap !== undefined;
  return {
    ...base,
    num_fmt: patch.numberFormat ?? base.num_fmt,
    quote_prefix: patch.quotePrefix ?? base.quote_prefix,
    font: {
      ...base.font,
      ...(patch.fontName === undefined ? {} : { name: patch.fontName, scheme: "none" }),
      ...(patch.fontSize === undefined ? {} : { sz: patch.fontSize }),
      ...(patch.bold === undefined ? {} : { b: patch.bold }),
      ...(patch.italic === undefined ? {} : { i: patch.italic }),
      ...(patch.underline === undefined ? {} : { u: patch.underline }),
      ...(patch.strike === undefined ? {} : { strike: patch.strike }),
      ...(patch.color === undefined ? {} : { color: patch.color }),
    },
    fill: patch.fill === undefined ? base.fill : patch.fill === null ? {} : { color: patch.fill },
    border: patch.border === undefined ? base.border : bordered(base.border, patch.border),
    ...(touchesAlignment || base.alignment !== undefined
      ? {
          alignment: {
            horizontal: patch.horizontal ?? alignment.horizontal,
            vertical: patch.vertical ?? alignment.vertical,
            wrap_text: patch.wrap ?? alignment.wrap_text,
          },
        }
      : {}),
  };
}

function bordered(border: CellStyle["border"], sides: NonNullable<StylePatch["border"]>): CellStyle["border"] {
  const result = { ...border };
  for (const [side, line] of Object.entries(sides) as [BorderSide, BorderLine | null][]) {
    if (line === null) Reflect.deleteProperty(result, side);
    else result[side] = { style: line.style as BorderStyle, color: line.color };
  }
  return result;
}

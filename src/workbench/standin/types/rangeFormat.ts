/** How a range looks; a property is null when its cells differ. */
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "@ironcalc/wasm";
import type { Area } from "../../../host/a1";
import { cellsOf, columnsOf, contains, intersection, rowsOf, subtractFromAll } from "../book/areas";
import type { LiveRange } from "../book/liveRange";
import { refuseProtected } from "../book/protection";
import type { BorderLine, BorderSide, StylePatch } from "../book/stylePatch";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import type { Json } from "../protocol/json";
import { colorInput, flagInput, numberInput, textInput, wordInput } from "./input";
import type { TypeSpec } from "./spec";
import type { BorderEdge, Target } from "./targets";

/** Reading a whole sheet cell by cell would take minutes; what was never formatted looks plain. */
const MANY = 200_000;

const look =
  (read: (style: CellStyle) => Json) =>
  ({ sheet, area }: LiveRange, { book }: Host): Json => {
    book.formatQueue.flush();
    const { index } = book.sheet(sheet);
    const { styled } = book.state(sheet);
    const small = cellsOf(area) <= MANY;
    const part = small ? area : styled && intersection(styled, area);
    const seen = new Set<Json>(small ? [] : [read(book.formatQueue.plain)]);
    for (let row = part?.top ?? 0; part && row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right && seen.size < 2; column += 1) {
        seen.add(read(book.model.getCellStyle(index, row + 1, column + 1).style));
      }
    }
    return seen.size === 1 ? ([...seen][0] ?? null) : null;
  };

const setLook =
  (patch: (input: Json) => StylePatch) =>
  ({ sheet, area }: LiveRange, input: Json, { book }: Host): void => {
    refuseProtected(book, sheet, "allowFormatCells");
    book.formatQueue.add(sheet, area, patch(input));
  };

/** Office.js counts in points, IronCalc in pixels. */
const PIXELS_PER_POINT = 4 / 3;
/** Excel's limits: a column is at most 255 characters wide, a row 409.5 points high. */
const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 1_790;

const size =
  (axis: "row" | "column") =>
  ({ sheet, area }: LiveRange, { book }: Host): Json => {
    const { index } = book.sheet(sheet);
    const seen = new Set<number>();
    const [first, last] = axis === "row" ? [area.top, Math.min(area.bottom, area.top + 10_000)] : [area.left, area.right];
    for (let line = first; line <= last; line += 1) {
      seen.add(axis === "row" ? book.model.getRowHeight(index, line + 1) : book.model.getColumnWidth(index, line + 1));
    }
    return seen.size === 1 ? ([...seen][0] ?? 0) / PIXELS_PER_POINT : null;
  };

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  // The engine's declarations spell it with a capital C, the engine itself does not.
  CenterAcrossSelection: "centercontinuous" as HorizontalAlignment,
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

const keyOf = (table: Readonly<Record<string, string>>, value: string): string => Object.keys(table).find((key) => table[key] === value) ?? "";

function entryOf<T>(table: Readonly<Record<string, T>>, input: Json): T {
  const found = table[textInput(input)];
  if (found === undefined) throw new Fault("InvalidArgument", `one of ${Object.keys(table).join(", ")} is expected`);
  return found;
}

export const rangeFormat: TypeSpec<"RangeFormat"> = {
  get: {
    ColumnWidth: size("column"),
    RowHeight: size("row"),
    HorizontalAlignment: look(({ alignment }) => keyOf(HORIZONTAL, alignment?.horizontal ?? "general")),
    VerticalAlignment: look(({ alignment }) => keyOf(VERTICAL, alignment?.vertical ?? "bottom")),
    WrapText: look(({ alignment }) => alignment?.wrap_text ?? false),
  },
  set: {
    ColumnWidth: ({ sheet, area }, input, { book }) => {
      refuseProtected(book, sheet, "allowFormatColumns");
      book.model.setColumnsWidth(book.sheet(sheet).index, area.left + 1, area.right + 1, numberInput(input, 0, MAX_WIDTH) * PIXELS_PER_POINT);
    },
    RowHeight: ({ sheet, area }, input, { book }) => {
      refuseProtected(book, sheet, "allowFormatRows");
      book.model.setRowsHeight(book.sheet(sheet).index, area.top + 1, area.bottom + 1, numberInput(input, 0, MAX_HEIGHT) * PIXELS_PER_POINT);
    },
    HorizontalAlignment: setLook((input) => ({ horizontal: entryOf(HORIZONTAL, input) })),
    VerticalAlignment: setLook((input) => ({ vertical: entryOf(VERTICAL, input) })),
    WrapText: setLook((input) => ({ wrap: flagInput(input) })),
  },
  open: {
    Fill: (value) => ({ type: "RangeFill", value }),
    Font: (value) => ({ type: "RangeFont", value }),
    Borders: (value) => ({ type: "RangeBorderCollection", value }),
    Protection: (value) => ({ type: "FormatProtection", value }),
  },
  call: {
    // Widths depend on fonts that no test machine has: accepted, and left as they are.
    AutofitColumns: () => undefined,
    AutofitRows: () => undefined,
  },
};

const WHITE = "#FFFFFF";
const BLACK = "#000000";
const hex = (color: CellStyle["fill"]["color"], otherwise: string): string => (typeof color === "string" ? color.toUpperCase() : otherwise);

/** Excel calls a cell without a fill white. */
export const fillColor = ({ fill }: CellStyle): string => hex(fill.color, WHITE);

export const rangeFill: TypeSpec<"RangeFill"> = {
  get: { Color: look(fillColor) },
  set: { Color: setLook((input) => ({ fill: input === "" ? null : colorInput(input) })) },
  call: {
    Clear: ({ sheet, area }, _, { book }) => {
      refuseProtected(book, sheet, "allowFormatCells");
      book.formatQueue.add(sheet, area, { fill: null });
      return undefined;
    },
  },
};

export const rangeFont: TypeSpec<"RangeFont"> = {
  get: {
    Bold: look(({ font }) => font.b ?? false),
    Color: look(({ font }) => hex(font.color, BLACK)),
    Italic: look(({ font }) => font.i ?? false),
    Name: look(({ font }) => font.name),
    Size: look(({ font }) => font.sz),
    Strikethrough: look(({ font }) => font.strike ?? false),
    Underline: look(({ font }) => ((font.u ?? false) ? "Single" : "None")),
  },
  set: {
    Bold: setLook((input) => ({ bold: flagInput(input) })),
    Color: setLook((input) => ({ color: colorInput(input) })),
    Italic: setLook((input) => ({ italic: flagInput(input) })),
    Name: setLook((input) => ({ fontName: textInput(input) })),
    Size: setLook((input) => ({ fontSize: numberInput(input, 1, 409) })),
    Strikethrough: setLook((input) => ({ strike: flagInput(input) })),
    Underline: setLook((input) => ({ underline: wordInput(input, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) !== "None" })),
  },
};

const EDGES: readonly BorderEdge[] = [
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp",
];

const borderTarget = (range: LiveRange, edge: BorderEdge): Target => ({ type: "RangeBorder", value: { range, edge } });

export const rangeBorderCollection: TypeSpec<"RangeBorderCollection"> = {
  get: { Count: () => EDGES.length },
  items: (range) => EDGES.map((edge) => borderTarget(range, edge)),
  open: {
    GetItem: (range, args) => borderTarget(range, args.oneOf(0, EDGES)),
    GetItemAt: (range, args) => borderTarget(range, EDGES[args.integer(0)] ?? "EdgeTop"),
  },
};

/** The lines of each edge: which cells, and which side of them. */
function linesOf(area: Area, edge: BorderEdge): readonly (readonly [Area, BorderSide])[] {
  switch (edge) {
    case "EdgeTop":
      return [[{ ...area, bottom: area.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, top: area.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, right: area.left }, "left"]];
    case "EdgeRight":
      return [[{ ...area, left: area.right }, "right"]];
    case "InsideHorizontal":
      return rowsOf(area) === 1 ? [] : [[{ ...area, bottom: area.bottom - 1 }, "bottom"], [{ ...area, top: area.top + 1 }, "top"]];
    case "InsideVertical":
      return columnsOf(area) === 1 ? [] : [[{ ...area, right: area.right - 1 }, "right"], [{ ...area, left: area.left + 1 }, "left"]];
    default:
      throw new Fault("ApiNotFound", "the stand-in draws no diagonal lines");
  }
}

interface Edge {
  readonly range: LiveRange;
  readonly edge: BorderEdge;
}

function setBorder({ range, edge }: Edge, host: Host, line: (old: BorderLine) => BorderLine | null): void {
  const { book } = host;
  refuseProtected(book, range.sheet, "allowFormatCells");
  const next = line(pending(host, { range, edge }));
  for (const [area, side] of linesOf(range.area, edge)) book.formatQueue.add(range.sheet, area, { border: { [side]: next } });
}

/** Style, weight and colour are set one after another, and each must keep the others. */
function pending(host: Host, { range, edge }: Edge): BorderLine {
  const key = `${String(range.sheet)} ${JSON.stringify(range.area)} ${edge}`;
  const lines = borderLines.get(host) ?? new Map<string, BorderLine>();
  borderLines.set(host, lines);
  const line = lines.get(key) ?? { style: "thin", color: BLACK };
  lines.set(key, line);
  return line;
}

function remember(host: Host, { range, edge }: Edge, line: BorderLine): BorderLine {
  borderLines.get(host)?.set(`${String(range.sheet)} ${JSON.stringify(range.area)} ${edge}`, line);
  return line;
}

const borderLines = new WeakMap<Host, Map<string, BorderLine>>();

const STYLES: Readonly<Record<string, BorderLine["style"] | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "mediumdashed",
  DashDot: "mediumdashdot",
  DashDotDot: "mediumdashdotdot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantdashdot",
};
const WEIGHTS: Readonly<Record<string, BorderLine["style"]>> = { Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" };

const borderLook = (read: (line: BorderLine | null) => Json) => (of: Edge, host: Host): Json => {
  const [area, side] = linesOf(of.range.area, of.edge)[0] ?? [of.range.area, "top" as const];
  const shown = look(({ border }) => JSON.stringify(border[side] ?? null))({ sheet: of.range.sheet, area } as LiveRange, host);
  return typeof shown === "string" ? read(JSON.parse(shown) as BorderLine | null) : null;
};

export const rangeBorder: TypeSpec<"RangeBorder"> = {
  get: {
    SideIndex: ({ edge }) => edge,
    Style: borderLook((line) => (line === null ? "None" : keyOf(STYLES as Record<string, string>, line.style) || "Continuous")),
    Color: borderLook((line) => line?.color.toUpperCase() ?? BLACK),
    Weight: borderLook((line) => (line === null ? "Thin" : keyOf(WEIGHTS, line.style) || "Thin")),
  },
  set: {
    Style: (of, input, host) => {
      const style = entryOf(STYLES, input);
      setBorder(of, host, (old) => (style === null ? null : remember(host, of, { ...old, style })));
    },
    Color: (of, input, host) => {
      setBorder(of, host, (old) => remember(host, of, { ...old, color: colorInput(input) }));
    },
    Weight: (of, input, host) => {
      setBorder(of, host, (old) => remember(host, of, { ...old, style: entryOf(WEIGHTS, input) }));
    },
  },
};

export const formatProtection: TypeSpec<"FormatProtection"> = {
  get: {
    FormulaHidden: () => false,
    Locked: ({ sheet, area }, { book }) => {
      const { unlocked } = book.state(sheet);
      if (unlocked.some((free) => contains(free, area))) return false;
      return unlocked.some((free) => intersection(free, area)) ? null : true;
    },
  },
  set: {
    Locked: ({ sheet, area }, input, { book }) => {
      refuseProtected(book, sheet);
      const rest = subtractFromAll(book.state(sheet).unlocked, area);
      book.setState(sheet, { unlocked: flagInput(input) ? rest : [...rest, area] });
    },
  },
};

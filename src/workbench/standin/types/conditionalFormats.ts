/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
import { intersection, subtractFromAll } from "../book/areas";
import type { Book } from "../book/book";
import type { LiveRange } from "../book/liveRange";
import { refuseProtected } from "../book/protection";
import type { ConditionalFormatState } from "../book/registry";
import { r1c1ToA1 } from "../../../host/r1c1";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import { isObject, type Json } from "../protocol/json";
import { colorInput, flagInput, numberInput, textInput, wordInput } from "./input";
import type { TypeSpec } from "./spec";
import { type ConditionalKey, NULL_OBJECT, type Target } from "./targets";

/** Types that the stand-in knows how to show. */
const TYPES = ["Custom", "CellValue", "ContainsText"] as const;

const formatsIn = (book: Book, { sheet, area }: LiveRange): readonly ConditionalFormatState[] =>
  book.state(sheet).conditionalFormats.filter(({ areas }) => areas.some((one) => intersection(one, area)));

const formatTarget = (sheet: number, id: string): Target => ({ type: "ConditionalFormat", value: { sheet, id } });

let lastId = 0;

export const conditionalFormatCollection: TypeSpec<"ConditionalFormatCollection"> = {
  items: (range, { book }) => formatsIn(book, range).map(({ id }) => formatTarget(range.sheet, id)),
  open: {
    // "Adds a new conditional format to the collection at the first/top priority."
    Add: ({ sheet, area }, args, { book }) => {
      refuseProtected(book, sheet);
      lastId += 1;
      const id = `{00000000-0003-0000-0000-${lastId.toString(16).toUpperCase().padStart(12, "0")}}`;
      const format: ConditionalFormatState = {
        id,
        type: args.oneOf(0, TYPES),
        areas: [area],
        rule: {},
        fill: null,
        font: {},
        numberFormat: null,
        stopIfTrue: false,
      };
      book.setState(sheet, { conditionalFormats: [format, ...book.state(sheet).conditionalFormats] });
      return formatTarget(sheet, id);
    },
    GetItem: (range, args, { book }) => {
      const found = formatsIn(book, range).find(({ id }) => id === args.text(0));
      if (found === undefined) throw new Fault("ItemNotFound", "no such conditional format");
      return formatTarget(range.sheet, found.id);
    },
    GetItemAt: (range, args, { book }) => {
      const found = formatsIn(book, range)[args.integer(0)];
      if (found === undefined) throw new Fault("InvalidArgument", "no such conditional format");
      return formatTarget(range.sheet, found.id);
    },
  },
  call: {
    ClearAll: ({ sheet, area }, _, { book }) => {
      const rest = book.state(sheet).conditionalFormats.map((one) => ({ ...one, areas: subtractFromAll(one.areas, area) }));
      book.setState(sheet, { conditionalFormats: rest.filter(({ areas }) => areas.length > 0) });
      return undefined;
    },
    GetCount: (range, _, { book }) => formatsIn(book, range).length,
  },
};

function formatOf(book: Book, { sheet, id }: ConditionalKey): ConditionalFormatState {
  const found = book.state(sheet).conditionalFormats.find((one) => one.id === id);
  if (found === undefined) throw new Fault("ItemNotFound", "the conditional format was deleted");
  return found;
}

function update(book: Book, key: ConditionalKey, patch: (old: ConditionalFormatState) => Partial<ConditionalFormatState>): void {
  const old = formatOf(book, key);
  const next = { ...old, ...patch(old) };
  book.setState(key.sheet, { conditionalFormats: book.state(key.sheet).conditionalFormats.map((one) => (one.id === key.id ? next : one)) });
}

const part =
  (type: (typeof TYPES)[number], name: "CustomConditionalFormat" | "CellValueConditionalFormat" | "TextConditionalFormat", orNull: boolean) =>
  (value: ConditionalKey, _: unknown, { book }: Host): Target => {
    if (formatOf(book, value).type === type) return { type: name, value };
    if (orNull) return NULL_OBJECT;
    throw new Fault("InvalidOperation", "the conditional format is of another type");
  };

export const conditionalFormat: TypeSpec<"ConditionalFormat"> = {
  get: {
    Id: ({ id }) => id,
    Type: (key, { book }) => formatOf(book, key).type,
    Priority: ({ sheet, id }, { book }) => book.state(sheet).conditionalFormats.findIndex((one) => one.id === id),
    StopIfTrue: (key, { book }) => formatOf(book, key).stopIfTrue,
  },
  set: {
    StopIfTrue: (key, input, { book }) => {
      update(book, key, () => ({ stopIfTrue: flagInput(input) }));
    },
    Priority: (key, input, { book }) => {
      const format = formatOf(book, key);
      const others = book.state(key.sheet).conditionalFormats.filter(({ id }) => id !== key.id);
      book.setState(key.sheet, { conditionalFormats: others.toSpliced(numberInput(input), 0, format) });
    },
  },
  open: {
    Custom: part("Custom", "CustomConditionalFormat", false),
    CustomOrNullObject: part("Custom", "CustomConditionalFormat", true),
    CellValue: part("CellValue", "CellValueConditionalFormat", false),
    CellValueOrNullObject: part("CellValue", "CellValueConditionalFormat", true),
    TextComparison: part("ContainsText", "TextConditionalFormat", false),
    TextComparisonOrNullObject: part("ContainsText", "TextConditionalFormat", true),
    GetRange: (key, _, host) => {
      const [area, ...more] = formatOf(host.book, key).areas;
      if (area === undefined || more.length > 0) throw new Fault("InvalidOperation", "the conditional format has several ranges");
      return host.range(key.sheet, area);
    },
    GetRangeOrNullObject: (key, _, host) => {
      const [area, ...more] = formatOf(host.book, key).areas;
      return area === undefined || more.length > 0 ? NULL_OBJECT : host.range(key.sheet, area);
    },
  },
  call: {
    Delete: ({ sheet, id }, _, { book }) => {
      book.setState(sheet, { conditionalFormats: book.state(sheet).conditionalFormats.filter((one) => one.id !== id) });
      return undefined;
    },
  },
};

const formatChild = (value: ConditionalKey): Target => ({ type: "ConditionalRangeFormat", value });

export const customConditionalFormat: TypeSpec<"CustomConditionalFormat"> = {
  open: { Rule: (value) => ({ type: "ConditionalFormatRule", value }), Format: formatChild },
};

/** In A1 notation a formula is meant for the first cell of the range. */
export const conditionalFormatRule: TypeSpec<"ConditionalFormatRule"> = {
  get: {
    Formula: (key, { book }) => formatOf(book, key).rule["Formula"] ?? "",
    FormulaLocal: (key, { book }) => formatOf(book, key).rule["Formula"] ?? "",
  },
  set: {
    Formula: (key, input, { book }) => {
      setFormula(book, key, textInput(input));
    },
    FormulaLocal: (key, input, { book }) => {
      setFormula(book, key, textInput(input));
    },
    FormulaR1C1: (key, input, { book }) => {
      const [area] = formatOf(book, key).areas;
      setFormula(book, key, r1c1ToA1(textInput(input), area?.top ?? 0, area?.left ?? 0));
    },
  },
};

function setFormula(book: Book, key: ConditionalKey, formula: string): void {
  if (!formula.startsWith("=") || formula.length > 255 * 32) throw new Fault("InvalidArgument", "a formula is expected");
  update(book, key, ({ rule }) => ({ rule: { ...rule, Formula: formula } }));
}

const withRule = (check: (rule: Json) => boolean) => ({
  get: { Rule: (key: ConditionalKey, { book }: Host): Json => formatOf(book, key).rule["Rule"] ?? null },
  set: {
    Rule: (key: ConditionalKey, input: Json, { book }: Host): void => {
      if (!check(input)) throw new Fault("InvalidArgument", "the rule is incomplete");
      update(book, key, ({ rule }) => ({ rule: { ...rule, Rule: input } }));
    },
  },
  open: { Format: formatChild },
});

export const cellValueConditionalFormat: TypeSpec<"CellValueConditionalFormat"> = withRule(
  (rule) => isObject(rule) && typeof rule["operator"] === "string" && rule["formula1"] !== undefined,
);

export const textConditionalFormat: TypeSpec<"TextConditionalFormat"> = withRule(
  (rule) => isObject(rule) && typeof rule["text"] === "string" && typeof rule["operator"] === "string",
);

export const conditionalRangeFormat: TypeSpec<"ConditionalRangeFormat"> = {
  get: { NumberFormat: (key, { book }) => formatOf(book, key).numberFormat },
  set: {
    NumberFormat: (key, input, { book }) => {
      update(book, key, () => ({ numberFormat: textInput(input) }));
    },
  },
  open: {
    Fill: (value) => ({ type: "ConditionalRangeFill", value }),
    Font: (value) => ({ type: "ConditionalRangeFont", value }),
  },
};

export const conditionalRangeFill: TypeSpec<"ConditionalRangeFill"> = {
  get: { Color: (key, { book }) => formatOf(book, key).fill },
  set: {
    Color: (key, input, { book }) => {
      update(book, key, () => ({ fill: colorInput(input) }));
    },
  },
  call: { Clear: (key, _, { book }) => void update(book, key, () => ({ fill: null })) },
};

const FONT: Readonly<Record<string, (input: Json) => Json>> = {
  Bold: flagInput,
  Color: colorInput,
  Italic: flagInput,
  Strikethrough: flagInput,
  Underline: (input) => wordInput(input, ["None", "Single", "Double"]),
};

export const conditionalRangeFont: TypeSpec<"ConditionalRangeFont"> = {
  get: Object.fromEntries(Object.keys(FONT).map((name) => [name, (key: ConditionalKey, { book }: Host) => formatOf(book, key).font[name] ?? null])),
  set: Object.fromEntries(
    Object.entries(FONT).map(([name, check]) => [
      name,
      (key: ConditionalKey, input: Json, { book }: Host) => {
        update(book, key, ({ font }) => ({ font: { ...font, [name]: check(input) } }));
      },
    ]),
  ),
  call: { Clear: (key, _, { book }) => void update(book, key, () => ({ font: {} })) },
};

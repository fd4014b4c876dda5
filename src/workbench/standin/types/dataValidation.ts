/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
import type { Area } from "../../../host/a1";
import { contains, intersection, subtractFromAll } from "../book/areas";
import type { Book } from "../book/book";
import type { LiveRange } from "../book/liveRange";
import { refuseProtected } from "../book/protection";
import type { ValidationState } from "../book/registry";
import { Fault } from "../protocol/fault";
import { isObject, type Json, type JsonObject } from "../protocol/json";
import { flagInput } from "./input";
import type { TypeSpec } from "./spec";

/** The rule's key and the type that Excel names it by. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
};

const NO_ALERT: JsonObject = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT: JsonObject = { message: "", showPrompt: true, title: "" };
const NO_RULE: Omit<ValidationState, "areas"> = { rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };

/** The one rule of all cells; null when cells differ. */
function ruleOf(book: Book, { sheet, area }: LiveRange): Omit<ValidationState, "areas"> | null {
  const touching = book.state(sheet).validations.filter(({ areas }) => areas.some((one) => intersection(one, area)));
  const [first] = touching;
  if (first === undefined) return NO_RULE;
  const uncovered = first.areas.reduce<readonly Area[]>((rest, one) => subtractFromAll(rest, one), [area]);
  return touching.length === 1 && uncovered.length === 0 ? first : null;
}

function update(book: Book, { sheet, area }: LiveRange, patch: Partial<Omit<ValidationState, "areas">>): void {
  refuseProtected(book, sheet);
  const { validations } = book.state(sheet);
  const outside = validations.map((one) => ({ ...one, areas: subtractFromAll(one.areas, area) })).filter(({ areas }) => areas.length > 0);
  const inside = validations.flatMap((one) => {
    const areas = one.areas.flatMap((part) => intersection(part, area) ?? []);
    return areas.length === 0 ? [] : [{ ...one, ...patch, areas }];
  });
  const common = ruleOf(book, { sheet, area } as LiveRange);
  const next = patch.rule === undefined && inside.length > 0 && common === null ? inside : [{ ...(common ?? NO_RULE), ...patch, areas: [area] }];
  book.setState(sheet, { validations: [...outside, ...next] });
}

/** Excel's dialog takes no longer ones: 32 characters of title, 255 of message, 255 of a list. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

function checkedRule(input: Json): JsonObject {
  if (!isObject(input)) throw new Fault("InvalidArgument", "a rule is expected");
  const kinds = Object.keys(input).filter((kind) => input[kind] !== undefined && input[kind] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined || !(kind in TYPES)) throw new Fault("InvalidArgument", "a rule has exactly one kind");
  const rule = input[kind];
  if (!isObject(rule)) throw new Fault("InvalidArgument", `the rule ${kind} is no object`);
  if (kind === "list") {
    const { source } = rule;
    if (typeof source !== "string" || source === "") throw new Fault("InvalidArgument", "a list needs a source");
    if (!source.startsWith("=") && source.length > MAX_MESSAGE) throw new Fault("InvalidArgument", "a list of more than 255 characters");
  } else if (kind === "custom") {
    if (typeof rule["formula"] !== "string") throw new Fault("InvalidArgument", "a custom rule needs a formula");
  } else if (rule["formula1"] === undefined || typeof rule["operator"] !== "string") {
    throw new Fault("InvalidArgument", `the rule ${kind} needs formula1 and operator`);
  }
  return { [kind]: rule };
}

function checkedBox(input: Json, defaults: JsonObject): JsonObject {
  if (!isObject(input)) throw new Fault("InvalidArgument", "an object is expected");
  const box = { ...defaults, ...input };
  if (String(box["title"]).length > MAX_TITLE) throw new Fault("InvalidArgument", "a title holds 32 characters");
  if (String(box["message"]).length > MAX_MESSAGE) throw new Fault("InvalidArgument", "a message holds 255 characters");
  return box;
}

export const dataValidation: TypeSpec<"DataValidation"> = {
  get: {
    Rule: (range, { book }) => ruleOf(book, range)?.rule ?? null,
    ErrorAlert: (range, { book }) => ruleOf(book, range)?.errorAlert ?? null,
    Prompt: (range, { book }) => ruleOf(book, range)?.prompt ?? null,
    IgnoreBlanks: (range, { book }) => ruleOf(book, range)?.ignoreBlanks ?? null,
    Type: (range, { book }) => {
      const found = ruleOf(book, range);
      if (found !== null) return TYPES[Object.keys(found.rule)[0] ?? ""] ?? "None";
      const { validations } = book.state(range.sheet);
      return validations.some(({ areas }) => areas.some((area) => contains(area, range.area))) ? "MixedCriteria" : "Inconsistent";
    },
  },
  set: {
    Rule: (range, input, { book }) => {
      update(book, range, { rule: checkedRule(input) });
    },
    ErrorAlert: (range, input, { book }) => {
      update(book, range, { errorAlert: checkedBox(input, NO_ALERT) });
    },
    Prompt: (range, input, { book }) => {
      update(book, range, { prompt: checkedBox(input, NO_PROMPT) });
    },
    IgnoreBlanks: (range, input, { book }) => {
      update(book, range, { ignoreBlanks: flagInput(input) });
    },
  },
  call: {
    Clear: ({ sheet, area }, _, { book }) => {
      refuseProtected(book, sheet);
      const validations = book.state(sheet).validations.map((one) => ({ ...one, areas: subtractFromAll(one.areas, area) }));
      book.setState(sheet, { validations: validations.filter(({ areas }) => areas.length > 0) });
      return undefined;
    },
  },
};

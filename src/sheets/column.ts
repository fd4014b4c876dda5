import type { ColumnPlan } from "./plan";
import type { Choice } from "./choices";
import { both, type Words } from "./language";

/** One column of one of our tables, before a language is chosen. */
export interface ColumnSpec {
  readonly key: string;
  readonly head: Words;
  /** Other heads under which the column is recognised (tables.md C); blanks, brackets and widths are ignored in comparing. */
  readonly synonyms: readonly string[];
  readonly width: number;
  readonly format: string;
  readonly align: ColumnPlan["align"];
  readonly wrap: boolean;
  readonly role: ColumnPlan["role"];
  readonly hidden: boolean;
  readonly input: InputKind;
  /** Without it the table cannot be read; others may be missing in an older workbook. */
  readonly needed: boolean;
}

export type InputKind =
  | { readonly kind: "free" }
  | { readonly kind: "choice"; readonly choice: Choice }
  | { readonly kind: "status" }
  | { readonly kind: "number" }
  | { readonly kind: "wholeNumber"; readonly min: number; readonly max: number }
  | { readonly kind: "date" };

type Options = Partial<Omit<ColumnSpec, "key" | "head">>;

const BASE: Omit<ColumnSpec, "key" | "head"> = {
  synonyms: [], width: 12, format: "General", align: "left", wrap: false, role: "input", hidden: false, input: { kind: "free" }, needed: false,
};

/** Text that Excel must leave as typed. */
export function textColumn(key: string, zh: string, en: string, options: Options = {}): ColumnSpec {
  return { ...BASE, key, head: both(zh, en), format: "@", ...options };
}

export function numberColumn(key: string, zh: string, en: string, options: Options = {}): ColumnSpec {
  return { ...BASE, key, head: both(zh, en), align: "right", input: { kind: "number" }, ...options };
}

export function choiceColumn(key: string, zh: string, en: string, choice: Choice, options: Options = {}): ColumnSpec {
  return { ...BASE, key, head: both(zh, en), align: "center", width: 10, input: { kind: "choice", choice }, ...options };
}

export function dateColumn(key: string, zh: string, en: string, options: Options = {}): ColumnSpec {
  return { ...BASE, key, head: both(zh, en), align: "center", format: "yyyy-mm-dd", input: { kind: "date" }, ...options };
}

export function computedColumn(key: string, zh: string, en: string, options: Options = {}): ColumnSpec {
  return { ...BASE, key, head: both(zh, en), align: "right", role: "computed", ...options };
}

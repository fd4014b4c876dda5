/** Sentence patterns: words, slots, optional parts. Grammar: {@link OutlineParagraph}; the phrase tables of `narrate` use it, too. */
import { parseManner, type Manner } from "../number/manner";

export interface TextNode {
  readonly kind: "text";
  readonly text: string;
}

/** `{section/name@unit.field.period|manner}`; `{}` has an empty name. */
export interface SlotNode {
  readonly kind: "slot";
  readonly section: string;
  readonly name: string;
  readonly reporter: string | null;
  readonly field: string;
  readonly period: string;
  /** 写法, as core/number/manner reads it; empty: number and unit as the indicator is usually written. */
  readonly manner: string;
  /** The same as read; null where there is none, or it cannot be read. */
  readonly written: Manner | null;
  /** The text between the braces, for messages. */
  readonly raw: string;
}

/** `{#word argument}`: text the product makes by itself. */
export interface AutoNode {
  readonly kind: "auto";
  readonly word: string;
  readonly argument: string;
  readonly raw: string;
}

export interface OptionalNode {
  readonly kind: "optional";
  readonly nodes: readonly PatternNode[];
}

export type PatternNode = TextNode | SlotNode | AutoNode | OptionalNode;

export interface ParsedPattern {
  readonly nodes: readonly PatternNode[];
  /** UTF-16 offset of the first thing that cannot be read (an open brace without end, say), or null. */
  readonly brokenAt: number | null;
}

const SLOT =
  /^(?:(?<section>[^/@.{}|]*)\/)?(?<name>[^/@.{}|]*)(?:@(?<reporter>[^/@.{}|]*))?(?:\.(?<field>[^/@.{}|]+))?(?:\.(?<period>[^/@.{}|]+))?(?:\|(?<manner>[^{}|]+))?$/u;
const AUTO = /^#(?<word>\S+)(?<argument>\s.*)?$/u;

/** Far deeper than anybody writes; what walks the parts calls itself once a level. */
const MAX_NESTING = 20;

/** What stands before the next character that may mean something. */
const PLAIN = /[^\\{}[\]]+/uy;

/** Never fails: what cannot be read stays as text, and `brokenAt` says where. */
export function parsePattern(pattern: string): ParsedPattern {
  const root: PatternNode[] = [];
  const open: { readonly nodes: PatternNode[]; readonly at: number }[] = [];
  let into = root;
  let text = "";
  let brokenAt: number | null = null;
  const flush = (): void => {
    if (text) into.push({ kind: "text", text });
    text = "";
  };
  for (let at = 0; at < pattern.length; at += 1) {
    PLAIN.lastIndex = at;
    if (PLAIN.test(pattern)) {
      text += pattern.slice(at, PLAIN.lastIndex);
      at = PLAIN.lastIndex;
    }
    const character = pattern.charAt(at);
    if (character === "\\" && "{}[]\\".includes(pattern.charAt(at + 1)) && at + 1 < pattern.length) {
      text += pattern.charAt((at += 1));
    } else if (character === "{") {
      const end = pattern.indexOf("}", at);
      const next = pattern.indexOf("{", at + 1);
      // No slot holds a brace: one that is never closed must not be read anew from every later one.
      const node = end < 0 || (next >= 0 && next < end) ? null : parseSlot(pattern.slice(at + 1, end));
      if (node) {
        flush();
        into.push(node);
        at = end;
      } else {
        brokenAt ??= at;
        text += character;
      }
    } else if (character === "[" && open.length === MAX_NESTING) {
      brokenAt ??= at;
      text += character;
    } else if (character === "[") {
      flush();
      open.push({ nodes: into, at });
      into = [];
    } else if (character === "]" && open.length > 0) {
      flush();
      const outer = open.pop();
      outer?.nodes.push({ kind: "optional", nodes: into });
      into = outer?.nodes ?? root;
    } else {
      text += character;
    }
  }
  flush();
  for (let unclosed = open.pop(); unclosed; unclosed = open.pop()) {
    brokenAt = unclosed.at;
    unclosed.nodes.push({ kind: "text", text: "[" }, ...into);
    into = unclosed.nodes;
  }
  return { nodes: root, brokenAt };
}

function parseSlot(raw: string): SlotNode | AutoNode | null {
  const auto = AUTO.exec(raw)?.groups;
  if (auto) return { kind: "auto", word: auto["word"] ?? "", argument: (auto["argument"] ?? "").trim(), raw };
  const slot = SLOT.exec(raw)?.groups;
  if (!slot) return null;
  const manner = (slot["manner"] ?? "").trim();
  return {
    kind: "slot",
    section: (slot["section"] ?? "").trim(),
    name: (slot["name"] ?? "").trim(),
    reporter: slot["reporter"]?.trim() ?? null,
    field: (slot["field"] ?? "").trim(),
    period: (slot["period"] ?? "").trim(),
    manner,
    written: manner === "" ? null : parseManner(manner),
    raw,
  };
}

/** What a slot asks for, without how it is written: the name of what is missing. */
export function askedFor({ raw }: SlotNode | AutoNode): string {
  return raw.replace(/\|.*$/su, "");
}

/** All slots of a pattern, optional parts included, in text order. */
export function slotsOf(nodes: readonly PatternNode[]): readonly SlotNode[] {
  return nodes.flatMap((node): readonly SlotNode[] => (node.kind === "slot" ? [node] : node.kind === "optional" ? slotsOf(node.nodes) : []));
}

export function autosOf(nodes: readonly PatternNode[]): readonly AutoNode[] {
  return nodes.flatMap((node): readonly AutoNode[] => (node.kind === "auto" ? [node] : node.kind === "optional" ? autosOf(node.nodes) : []));
}

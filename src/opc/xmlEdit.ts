/** Edits of XML parts that leave every other character as it stands. */
import { walkXml } from "./walkXml";

export interface ElementSpan {
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Text put in place of what stands between two offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** None may overlap another; what is inserted at one place stays in the order given. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** The first element at this path of local names, beginning with the root. */
export function findElement(text: string, part: string, path: readonly string[]): ElementSpan | null {
  const wanted = path.join("/");
  const stack: string[] = [];
  let start = -1;
  let openEnd = -1;
  let found: ElementSpan | null = null;
  walkXml(text, part, {
    open(tag) {
      stack.push(tag.name);
      if (start < 0 && stack.length === path.length && stack.join("/") === wanted) {
        start = tag.start;
        openEnd = tag.end;
      }
    },
    close(_name, closeStart, end) {
      if (start >= 0 && found === null && stack.length === path.length) found = { start, openEnd, closeStart, end };
      stack.pop();
    },
  });
  return found;
}

/** What stands before the local name of the part's root, colon included: `w:`, or nothing. */
export function rootPrefix(text: string, part: string): string {
  let prefix: string | null = null;
  walkXml(text, part, {
    open({ start, end, name }) {
      if (prefix !== null) return;
      const open = text.slice(start + 1, end);
      prefix = open.startsWith(name) ? "" : open.slice(0, open.indexOf(":") + 1);
    },
  });
  return prefix ?? "";
}

/** Null when the element is not there. */
export function appendChild(text: string, part: string, path: readonly string[], child: string): string | null {
  const span = findElement(text, part, path);
  if (span === null) return null;
  const open = text.slice(span.start, span.openEnd);
  if (!open.endsWith("/>")) return text.slice(0, span.closeStart) + child + text.slice(span.closeStart);
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "";
  return `${text.slice(0, span.start)}${open.slice(0, -2)}>${child}</${name}>${text.slice(span.end)}`;
}

/** Inserts after the last of the named children of the root that exists; `after` is in schema order. */
export function insertAfter(text: string, part: string, root: string, after: readonly string[], fragment: string): string {
  for (const name of after.toReversed()) {
    const span = findElement(text, part, [root, name]);
    if (span !== null) return text.slice(0, span.end) + fragment + text.slice(span.end);
  }
  const span = findElement(text, part, [root]);
  return span === null ? text : text.slice(0, span.openEnd) + fragment + text.slice(span.openEnd);
}

/** Null when the element is not there. */
export function editOpenTag(
  text: string,
  part: string,
  path: readonly string[],
  attributes: Readonly<Record<string, string | null>>,
): string | null {
  const span = findElement(text, part, path);
  if (span === null) return null;
  return text.slice(0, span.start) + setAttributes(text.slice(span.start, span.openEnd), attributes) + text.slice(span.openEnd);
}

/** Values are already escaped; null takes the attribute away. */
export function setAttributes(tag: string, attributes: Readonly<Record<string, string | null>>): string {
  return Object.entries(attributes).reduce((set, [name, value]) => {
    const pattern = attributePattern(name);
    const written = value === null ? "" : ` ${name}="${value}"`;
    if (pattern.test(set)) return set.replace(pattern, () => written);
    const end = set.endsWith("/>") ? "/>" : ">";
    return set.slice(0, -end.length).trimEnd() + written + end;
  }, tag);
}

const patterns = new Map<string, RegExp>();

/** Made once a name: a table that moves rewrites an attribute of each of its cells. */
function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

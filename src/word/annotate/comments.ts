/** Comments as WordprocessingML has them. Reference: ECMA-376 part 1, 17.13.4. */
import { escapeXml } from "../../opc/escapeXml";
import { walkXml } from "../../opc/walkXml";
import { appendChild, rootPrefix } from "../../opc/xmlEdit";
import { numberOf } from "../read/docx/attribute";
import type { Part } from "../read/docx/openDocx";

export interface CommentAuthor {
  readonly author: string;
  readonly initials: string;
  /** 2026-07-03T09:30:00Z; empty: the comment has no date. */
  readonly date: string;
}

export interface Comment {
  readonly id: number;
  /** A line of it is a paragraph. */
  readonly text: string;
}

/** How elements of WordprocessingML are written in a part: in its own prefix, or in one declared where it has none. */
export interface Markup {
  readonly namespace: string;
  readonly prefix: string;
  readonly declaration: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** Of a comment in the balloon: ten points, at the left, whatever the body's paragraphs look like. */
const LOOKS = (w: string): string =>
  `<${w}pPr><${w}spacing ${w}before="0" ${w}after="0" ${w}line="240" ${w}lineRule="auto"/><${w}ind ${w}left="0" ${w}right="0" ${w}firstLineChars="0" ${w}firstLine="0"/><${w}jc ${w}val="left"/></${w}pPr>`;
const SIZE = (w: string): string => `<${w}rPr><${w}sz ${w}val="20"/><${w}szCs ${w}val="20"/></${w}rPr>`;

/** Transitional unless the part says otherwise. */
export function markupOf({ text, path }: Pick<Part, "text" | "path">): Markup {
  const prefix = rootPrefix(text, path);
  let found: string | undefined;
  walkXml(text, path, {
    open({ attributes }) {
      found ??= attributes[prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`] ?? TRANSITIONAL;
    },
  });
  const namespace = found ?? TRANSITIONAL;
  return prefix === "" ? { namespace, prefix: "w:", declaration: ` xmlns:w="${escapeXml(namespace)}"` } : { namespace, prefix, declaration: "" };
}

/** The first number above those of all comments that these parts hold or speak of. */
export function freeId(parts: readonly Part[]): number {
  let free = 0;
  for (const { text, path } of parts) {
    if (text === "") continue;
    walkXml(text, path, {
      open(tag) {
        if (tag.name.startsWith("comment")) free = Math.max(free, (numberOf(tag, "id") ?? -1) + 1);
      },
    });
  }
  return free;
}

export function startMark({ prefix: w, declaration }: Markup, id: number): string {
  return `<${w}commentRangeStart${declaration} ${w}id="${String(id)}"/>`;
}

export function endMark({ prefix: w, declaration }: Markup, id: number): string {
  return `<${w}commentRangeEnd${declaration} ${w}id="${String(id)}"/><${w}r${declaration}><${w}commentReference ${w}id="${String(id)}"/></${w}r>`;
}

/** The part of comments with these behind those it has. */
export function withComments(standing: Part, namespace: string, comments: readonly Comment[], by: CommentAuthor): string {
  const text = standing.text === "" ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${escapeXml(namespace)}"></w:comments>` : standing.text;
  const markup = markupOf({ ...standing, text });
  const added = comments.map((comment) => commentXml(comment, by, markup)).join("");
  return appendChild(text, standing.path, ["comments"], added) ?? text;
}

function commentXml({ id, text }: Comment, { author, initials, date }: CommentAuthor, { prefix: w, declaration }: Markup): string {
  const attributes = [["id", String(id)], ["author", author], ["date", date], ["initials", initials]].flatMap(([name = "", value = ""]) => (name === "date" && value === "" ? [] : [` ${w}${name}="${escapeXml(writable(value))}"`]));
  const paragraphs = writable(text).split("\n").map((line, index) => {
    const mark = index === 0 ? `<${w}r>${SIZE(w)}<${w}annotationRef/></${w}r>` : "";
    return `<${w}p>${LOOKS(w)}${mark}<${w}r>${SIZE(w)}<${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r></${w}p>`;
  });
  return `<${w}comment${declaration}${attributes.join("")}>${paragraphs.join("")}</${w}comment>`;
}

/** Without what XML cannot hold. */
function writable(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, "");
}

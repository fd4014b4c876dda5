/** What a heading calls a section: 加强宣传引导 of 宣传. The workbook's own word goes before the pack's; a section of neither keeps its name. */
import { markOf } from "../../core/outline/headingMark";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { autosOf, parsePattern } from "../../core/outline/pattern";
import { PACKS } from "../index";

const OF_PACKS: ReadonlyMap<string, string> = new Map(PACKS.flatMap(({ sections }) => sections.map(({ name, head }) => [name, head ?? name] as const)));
const TELLING: ReadonlySet<string> = new Set(["栏目", "分条"]);

/** 服务群众情况 is no more than the section's name. */
const WITHOUT_VERB = /(?:情况|进展|成效)$/u;

/** A heading of the outline that one section alone stands under is its head, as the user has it. */
export function headsOf(outline: readonly OutlineParagraph[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  outline.forEach((paragraph, index) => {
    const head = paragraph.heading.slice(markOf(paragraph.heading)?.length ?? 0).replace(/。$/u, "");
    const [section, ...more] = paragraph.level === "h1" || paragraph.level === "h2" ? sectionsUnder(outline, index) : [];
    if (section !== undefined && more.length === 0 && head !== "" && head !== section && !WITHOUT_VERB.test(head)) own.set(section, head);
  });
  return new Map([...OF_PACKS, ...own]);
}

function sectionsUnder(outline: readonly OutlineParagraph[], at: number): readonly string[] {
  const behind = outline.slice(at + 1);
  const next = behind.findIndex(({ level }) => level !== "body");
  const rows = [...outline.slice(at, at + 1), ...(next < 0 ? behind : behind.slice(0, next))];
  return [...new Set(rows.flatMap(({ pattern }) => autosOf(parsePattern(pattern).nodes).flatMap(({ word, argument }) => (TELLING.has(word) ? [argument] : []))))];
}

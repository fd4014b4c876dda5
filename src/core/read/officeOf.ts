/** Whose report it is, as far as its title says: 青杨街道 of 青杨街道2025年工作总结. Empty where the title says nothing or masks it. */
import { MASK_GLYPHS } from "../number/manner";
import type { Reading } from "./readReport";

/** What follows the name of an office in a title. */
const BEHIND = /(?:关于|[0-9０-９二〇○]{2,4}年|上半年|下半年|年度|工作|第[一二三四]季度)/u;
/** How names of offices end. */
const ENDING = /(?:局|委|委员会|办|办公室|会|联合会|联|镇|乡|街道|村|社区|县|市|区|院|校|学校|中心|站|厅|处|部|公司|科|所|馆|团|集团)$/u;
const LONGEST = 30;

export function officeOf({ text, structure: { lines } }: Reading): string {
  const title = lines.find(({ level }) => level === "title");
  if (!title) return "";
  const words = text.slice(title.start, Math.min(title.end, title.start + LONGEST * 2));
  const at = words.search(BEHIND);
  const name = words.slice(0, Math.max(at, 0)).trim();
  const isMasked = [...MASK_GLYPHS].some((glyph) => glyph !== "A" && name.includes(glyph));
  return name.length <= LONGEST && ENDING.test(name) && !isMasked ? name : "";
}

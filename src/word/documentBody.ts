/** The pages of text: paragraphs in their styles, what is attached, who signs. */
import { Paragraph, TextRun } from "docx";
import type { Level } from "../core/outline/paragraph";
import { ATTACHMENT_INDENT, OTHER_STYLES, STYLE_IDS } from "./documentStyles";
import { CHARACTER, CHARACTERS, PAGE, typeWidth } from "./officialPage";
import { PARAGRAPH_STYLES } from "./paragraphStyle";
import type { WordParagraph } from "./plainParagraphs";
import type { Signature } from "./signature";
import { textWidth } from "./textWidth";
import { titleBreak } from "./titleBreak";

/** The date stands four characters in from the right, the office is centred above it; without a date two in. Reference: GB/T 9704, 7.3.5. */
const DATE_INDENT = 4;
const LONE_INDENT = 2;

const HEADINGS: readonly Level[] = ["h1", "h2", "h3"];
/** Longer ones are text without its stop: kept with the next they would leave half a page white. */
const HEADING_LINES = 2;
const SENTENCE_END = /[。！？；!?;][”’"）)]*$/u;

export function documentBody(paragraphs: readonly WordParagraph[], signature: Signature, attached: string | null): readonly Paragraph[] {
  const stands = attached !== null || signature.office !== "" || signature.date !== "";
  return [...paragraphs.map((paragraph, index) => bodyParagraph(paragraph, stands && index === paragraphs.length - 1)), ...(attached === null ? [] : [attachmentParagraph(attached)]), ...signatureLines(signature)];
}

/** A title of two lines gets less room, so that it wraps where it should, and stays one text. */
function titleParagraph(text: string): Paragraph {
  const character = PARAGRAPH_STYLES.title.points * 20;
  const first = titleBreak(text, typeWidth(PAGE) / character);
  const spare = first === null ? 0 : Math.max(Math.floor((typeWidth(PAGE) - (first + 0.75) * character) / 2), 0);
  return new Paragraph({ style: STYLE_IDS.title, children: [new TextRun(text)], ...(spare > 0 ? { indent: { left: spare, right: spare } } : {}) });
}

/** “附件：” stands before its name, whose lines all begin below its first character. */
function attachmentParagraph(name: string): Paragraph {
  const room = CHARACTERS - ATTACHMENT_INDENT;
  const first = titleBreak(name, room);
  const spare = first === null ? 0 : Math.max(Math.floor((room - first - 0.75) * CHARACTER), 0);
  return new Paragraph({ style: OTHER_STYLES.attachment, keepNext: true, children: [new TextRun(`附件：${name}`)], ...(spare > 0 ? { indent: { right: spare } } : {}) });
}

/**
 * A heading on its own line does not stay behind at the foot of a page; one that runs on into its text may. Nor does the last text:
 * who signs and what is attached must not stand on a page without any. Reference: GB/T 9704, 7.3.5.4.
 */
function bodyParagraph({ level, text }: WordParagraph, isLast: boolean): Paragraph {
  if (level === "title") return titleParagraph(text);
  const keepNext = isLast || (HEADINGS.includes(level) && !SENTENCE_END.test(text) && textWidth(text) <= HEADING_LINES * CHARACTERS);
  return new Paragraph({ style: STYLE_IDS[level], children: [new TextRun(text)], ...(keepNext ? { keepNext } : {}) });
}

function signatureLines({ office, date }: Signature): readonly Paragraph[] {
  const centre = date === "" ? LONE_INDENT + textWidth(office) / 2 : DATE_INDENT + textWidth(date) / 2;
  const indents = [Math.max(centre - textWidth(office) / 2, 0), DATE_INDENT];
  return [[OTHER_STYLES.signature, office], [OTHER_STYLES.date, date]].flatMap(([style = "", text = ""], line) =>
    text === "" ? [] : [new Paragraph({ style, indent: { right: Math.round((indents[line] ?? 0) * CHARACTER) }, children: [new TextRun(text)] })],
  );
}

export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

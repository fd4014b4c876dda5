/** What a person would not have seen, or Word keeps beside the text: comments, notes and the marks that lead to them. */
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(?:comment|footnote|endnote|header|footer)|mso-(?:footnote|endnote)-id|mso-special-character\s*:\s*comment)/iu;
const HIDDEN_CLASS = /\b(?:MsoCommentReference|MsoFootnoteReference|MsoEndnoteReference)\b/u;
/** Of attributes: nobody writes longer styles by hand or by program. */
const LONGEST_STYLE = 10_000;

export function isHidden(element: Element): boolean {
  const style = element.getAttribute("style");
  return element.hasAttribute("hidden") || (style !== null && HIDDEN_STYLE.test(style.slice(0, LONGEST_STYLE))) || HIDDEN_CLASS.test(element.getAttribute("class") ?? "");
}

/** The last look at a text before it is handed on: is there one, is it Chinese, what should the clerk know. */
import type { DocumentText } from "../../core/read/document";
import type { Issue } from "../../core/issue";
import { type LaidOut, MAX_CHARACTERS } from "./layOut";
import { type DocumentIssueCode, Refusal } from "./refusal";
import { countScripts } from "./script";

/** What a door found beside the text. */
export interface Findings {
  readonly file: string;
  readonly tracked: boolean;
  readonly pictures: number;
}

/** Names, addresses and masks in Latin letters fill no more of a report than this. */
const MOST_LETTERS = 8;
/** Fewer may be a name or a quotation. */
const FEWEST_TRADITIONAL = 5;

export function accept({ text, tables }: LaidOut, { file, tracked, pictures }: Findings): DocumentText {
  if (text.trim() === "") throw new Refusal(pictures > 0 ? "document_only_pictures" : "document_empty");
  if (text.length > MAX_CHARACTERS) throw new Refusal("document_too_long", { limit: MAX_CHARACTERS });
  const { chinese, other, traditional, simplified } = countScripts(text);
  if (chinese === 0 || other > chinese * MOST_LETTERS) throw new Refusal("document_not_chinese");
  const issues: Issue[] = [];
  const say = (code: DocumentIssueCode, words: Readonly<Record<string, number>> = {}): void => {
    issues.push({ code, severity: "info", with: { ...words, file } });
  };
  if (tracked) say("document_tracked_changes");
  if (pictures > 0) say("document_pictures", { count: pictures });
  if (traditional >= FEWEST_TRADITIONAL && traditional > simplified) say("document_traditional");
  return { text, tables, issues };
}

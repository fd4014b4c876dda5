import type { DraftSession } from "../../app/check/draftSession";
import { clipboardText } from "../../word/clipboard";
import type { WordParagraph } from "../../word/plainParagraphs";
import { copyText } from "../copyToClipboard";
import { usePane } from "../PaneContext";
import { useCheckWords } from "./useCheckWords";

/** The corrected draft for Word, every line of it; `open`: findings that nobody has dealt with, which is said. */
export function useDraftCopy(session: DraftSession, open: number): () => void {
  const { say } = usePane();
  const words = useCheckWords();
  const copy = async (): Promise<void> => {
    const paragraphs = paragraphsOf(session);
    const copied = await copyText(clipboardText(paragraphs));
    say(copied ? { tone: open > 0 ? "info" : "success", text: words.copied(paragraphs.length, open) } : { tone: "error", text: words.copyRefused });
  };
  return () => void copy();
}

/** Lines of tables and of a web page are text as any other here: nothing of the user's is left out. */
function paragraphsOf({ document: { text }, structure }: DraftSession): readonly WordParagraph[] {
  return structure.lines.flatMap(({ level, start, end }) => {
    const line = text.slice(start, end);
    return line.trim() === "" ? [] : [{ level: level === "residue" || level === "table" ? ("body" as const) : level, text: line }];
  });
}

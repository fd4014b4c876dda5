/** What changed between two versions of a paragraph, for marks in the text. */
import { alignmentOf } from "./edited/alignment";

export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words of Latin letters and numbers with their separators stay whole; Chinese goes by character. */
const TOKEN = /\d+(?:\.\d+)?%?|[A-Za-z]+|\s+|[\s\S]/gu;

export function textDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let at = 0;
  const parts = alignmentOf(old, now).hunks.flatMap(({ first, second }) => {
    const same = part("same", old.slice(at, first[0]));
    at = first[1];
    return [same, part("removed", old.slice(...first)), part("added", now.slice(...second))];
  });
  return joined([...parts, part("same", old.slice(at))].filter(({ text }) => text !== ""));
}

/** Removals stand before additions; a single unchanged character between two changes is counted as changed, so that marks read as phrases. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  let [removed, added] = ["", ""];
  const flush = (): void => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  runs(parts).forEach(({ kind, text }, index, all) => {
    const between = index > 0 && index < all.length - 1 && text.length === 1 && (removed !== "" || added !== "");
    if (kind === "same" && !between) {
      flush();
      result.push({ kind, text });
    } else {
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
  });
  flush();
  return result;
}

function runs(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  for (const { kind, text } of parts) {
    const last = result[result.length - 1];
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  return result;
}

function part(kind: DiffPart["kind"], tokens: readonly string[]): DiffPart {
  return { kind, text: tokens.join("") };
}

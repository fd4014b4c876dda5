/** What changed between two versions of a paragraph, for marks in the text. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Larger comparisons are shown as one replacement: nobody reads marks over a rewritten page. */
const MOST_PAIRS = 4_000_000;

/** Words of Latin letters and numbers with their separators stay whole; Chinese goes by character. */
const TOKEN = /\d+(?:\.\d+)?%?|[A-Za-z]+|\s+|[\s\S]/gu;

export function textDiff(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const middle = compare(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const parts = [part("same", old.slice(0, head)), ...middle, part("same", old.slice(old.length - tail))];
  return joined(parts.filter(({ text }) => text !== ""));
}

function compare(old: readonly string[], now: readonly string[]): readonly DiffPart[] {
  if (old.length * now.length > MOST_PAIRS) return [part("removed", old), part("added", now)];
  const lengths = commonLengths(old, now);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      parts.push(part("same", [old[i] ?? ""]));
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      parts.push(part("removed", [old[i] ?? ""]));
      i += 1;
    } else {
      parts.push(part("added", [now[j] ?? ""]));
      j += 1;
    }
  }
  return [...parts, part("removed", old.slice(i)), part("added", now.slice(j))];
}

/** Length of the longest common subsequence of what follows each pair of positions. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i] as Uint16Array;
      const below = rows[i + 1] as Uint16Array;
      row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
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

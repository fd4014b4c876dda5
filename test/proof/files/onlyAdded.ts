/**
 * Whether an XML part has only gained: letter for letter it is the old text with whole elements put in. Told apart are
 * where (under which element) and what was added, so that a proof can say which additions it expects.
 */
export interface Additions {
  /**
   * `sheets/sheet`: the element with its parent, once for each that was put in; `workbook/definedNames before calcPr`
   * where it is not the last of its parent's.
   */
  readonly elements: readonly string[];
  /** `calcPr@fullCalcOnLoad="1"`. */
  readonly attributes: readonly string[];
}

/** Lists that state their own length: it follows from what was added. */
const OWN_LENGTH = "count";

/** Null when something that stood there is gone or different. */
export function additions(before: string, after: string): Additions | null {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const elements: string[] = [];
  const attributes: string[] = [];
  const parents: string[] = [];
  // How deep inside an element that was put in.
  let inside = 0;
  let next = 0;
  for (const token of now) {
    const expected = old[next];
    const gained = inside === 0 && expected !== undefined ? gainedAttributes(expected, token) : null;
    if (token.kind === "close") parents.pop();
    if (gained !== null) {
      attributes.push(...gained.map((attribute) => `${token.name}@${attribute}`));
      next += 1;
    } else if (token.kind === "open") {
      if (inside === 0) elements.push(`${parents.at(-1) ?? ""}/${token.name}${followedBy(old, next)}`);
      inside += 1;
    } else if (inside === 0) return null;
    else if (token.kind === "close") inside -= 1;
    if (token.kind === "open") parents.push(token.name);
  }
  return next === old.length && inside === 0 ? { elements, attributes } : null;
}

function followedBy(old: readonly Token[], next: number): string {
  const following = old.slice(next).find(({ kind }) => kind !== "other");
  return following?.kind === "open" ? ` before ${following.name}` : "";
}

interface Token {
  readonly kind: "open" | "close" | "other";
  readonly name: string;
  /** An opening tag's attributes with the blanks before them; anything else as it stands. */
  readonly pieces: readonly string[];
}

/** An element that closes itself is the same as an empty one. */
function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)].flatMap(([raw]): Token[] => {
    const [, slash = "", name = ""] = /^<(\/?)([^\s/>!?]+)/.exec(raw) ?? [];
    if (name === "") return [{ kind: "other", name: "", pieces: [raw] }];
    const close: Token = { kind: "close", name, pieces: [] };
    if (slash !== "") return [close];
    const pieces = raw.match(/\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
    const open: Token = { kind: "open", name, pieces };
    return raw.endsWith("/>") ? [open, close] : [open];
  });
}

/** Null when these are not the same token, the later one perhaps with further attributes. */
function gainedAttributes(before: Token, after: Token): readonly string[] | null {
  if (before.kind !== after.kind || before.name !== after.name) return null;
  const lasting = before.pieces.filter((piece) => before.kind === "other" || nameOf(piece) !== OWN_LENGTH);
  const gained = after.pieces.filter((piece) => !before.pieces.includes(piece) && nameOf(piece) !== OWN_LENGTH);
  return lasting.every((piece) => after.pieces.includes(piece)) && (before.kind !== "other" || gained.length === 0) ? gained.map((piece) => piece.trim()) : null;
}

const nameOf = (piece: string): string => /^\s*([^\s=]+)/.exec(piece)?.[1] ?? "";

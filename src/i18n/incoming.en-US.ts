import type { IncomingWords } from "./incoming.zh-CN";

/** Typed by the Chinese source: a missing string does not compile. */
export const incomingEn: IncomingWords = {
  title: "Drop it here, or press Ctrl+V to paste",
  now: "Let go to read it",
  choose: "Choose a file",
  kinds: "Takes .docx, .txt or pasted text.",
  back: (file) => `Back to “${file}”`,
  onlyFirst: (file) => `One report at a time: only “${file}” was read.`,
  refused: "Not read",
  pasted: "the pasted text",
  opening: (file) => `Reading “${file}”…`,
  long: (characters) => `A long text, about ${String(Math.round(characters / 1000))} thousand characters; reading…`,
};

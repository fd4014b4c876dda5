import type { EditedWords } from "./edited.zh-CN";

/** Typed by the Chinese source: a missing string does not compile. */
export const editedEn: EditedWords = {
  becomes: "Will become",
  becomesHint: "yours → with the figures of now",
  asks: "Places to choose",
  asksHint: "You changed them, and so did the generated text. Once all are chosen the cell is written; this can be undone.",
  place: (number, count) => (count === 1 ? "This place" : `Place ${String(number)} of ${String(count)}`),
  mine: "Mine", now: "New",
  nothing: "(no text)",
  takeMine: "Use mine", takeNow: "Use new",
  takeMineHere: (text) => `Use mine: ${text}`,
  takeNowHere: (text) => `Use new: ${text}`,
};

/** K33, places: two marks where one belongs. Rule: language.md 1.7. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";

/** 。。 ，， ，。 、， ；。; not ？！ and ！！！, which are meant. Half-width marks are full-width in the normal text. */
const DOUBLED = /[，。；：、](?: *[，。；：、？！])+|[？！] *[，。；：、]/gu;
/** A dash or an ellipsis that is too long: ——————. */
const ENDS = "。？！";

export const doubledMarks: Rule = {
  id: "K33",
  severity: "warning",
  *find(draft) {
    for (const { start, end, found } of placesOf(draft, DOUBLED)) {
      const marks = [...found[0].replaceAll(" ", "")];
      const last = marks.at(-1) ?? "";
      const isSame = marks.every((mark) => mark === last);
      // the end of a sentence outweighs what stood there before a part was struck out
      const text = isSame || ENDS.includes(last) ? last : "";
      yield { start, end, reason: "marks_doubled", with: { found: draft.source.slice(start, end) }, ...(text === "" ? {} : { expected: text, correction: { start, end, text } }) };
    }
  },
};

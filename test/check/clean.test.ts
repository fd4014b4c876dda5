/** The measure must be right itself: every figure of a clean text follows from the others as its facts say. */
import { expect, test } from "vitest";
import { wrongIn } from "./planted/fact";
import { cleanTexts } from "./planted/cleanTexts";

test.each(cleanTexts().map((text) => [text.name, text] as const))("%s is true in itself", (_, { text, facts }) => {
  expect(facts.flatMap((fact) => { const wrong = wrongIn(fact); return wrong === null ? [] : [`${fact.line}: ${wrong}`]; })).toEqual([]);
  expect(text.length).toBeGreaterThan(1_500);
});

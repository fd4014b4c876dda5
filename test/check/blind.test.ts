/**
 * What the rules hold of the drafts that were once blind, so that a change which loses it is seen. No aim: the aims of language.md 7 and of
 * the issue (99 % found) are measured by printScores.ts and stand in docs/checking.md.
 */
import { expect, test } from "vitest";
import { checkDraft } from "../../src/core/check/checkDraft";
import { draftOf } from "../../src/core/check/draft";
import type { Finding } from "../../src/core/check/finding";
import { readReport } from "../../src/core/read/readReport";
import { blindCases, blindTexts } from "./planted/blindTexts";
import { cleanTexts } from "./planted/cleanTexts";
import { alarmsOn, scored } from "./planted/score";

const check = ({ text }: { readonly text: string }): readonly Finding[] => checkDraft(draftOf(readReport(text)));

test("tells at most one error in 10,000 characters that have none", () => {
  const texts = [...cleanTexts(), ...blindTexts()];
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  expect(alarmsOn(texts, check).map(({ name, finding: { rule, reason } }) => `${name} ${rule} ${reason}`).length).toBeLessThanOrEqual(characters / 10_000);
});

test("finds three of four errors that others planted", () => {
  const { found, planted } = scored(blindCases(), check);
  expect(planted).toBeGreaterThan(700);
  expect(found / planted).toBeGreaterThanOrEqual(0.75);
});

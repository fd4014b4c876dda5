/** The labelled documents of this folder, read from disk: text, labels and negatives. */

import { readFileSync } from "node:fs";
import type { Label, Negative } from "./score";

export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly negatives: readonly Negative[];
}

/** Names of the documents in `documents/`; what each is stands in its README. */
export const DOCUMENT_NAMES = ["disabled", "street", "union", "village"] as const;

export function labelledDocument(name: (typeof DOCUMENT_NAMES)[number]): LabelledDocument {
  return {
    name,
    text: content(`${name}.txt`),
    labels: rows(content(`${name}.labels.jsonl`)) as Label[],
    negatives: rows(content(`${name}.negatives.jsonl`)) as Negative[],
  };
}

function content(file: string): string {
  return readFileSync(new URL(`documents/${file}`, import.meta.url), "utf8");
}

function rows(jsonLines: string): unknown[] {
  return jsonLines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

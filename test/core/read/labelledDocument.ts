/** The labelled documents beside this file, read from disk: text, labels and negatives. */

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

/** Names of the documents in `blind/`: the reader is measured with them and never built on them. */
export const BLIND_NAMES = ["civil", "district", "duty", "health", "women", "youth"] as const;

type DocumentName = (typeof DOCUMENT_NAMES)[number] | (typeof BLIND_NAMES)[number];

export function labelledDocument(name: DocumentName): LabelledDocument {
  const path = `${BLIND_NAMES.some((blind) => blind === name) ? "blind" : "documents"}/${name}`;
  return {
    name,
    text: content(`${path}.txt`),
    labels: rows(content(`${path}.labels.jsonl`)) as Label[],
    negatives: rows(content(`${path}.negatives.jsonl`)) as Negative[],
  };
}

function content(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}

function rows(jsonLines: string): unknown[] {
  return jsonLines
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

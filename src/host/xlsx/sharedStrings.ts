/** The table of texts that cells share: rich text and phonetic guides are read as the plain text a clerk sees. */
import { readRelationships } from "./relationships";
import { decodeXstring, walkXml } from "./xml";
import type { ZipPackage } from "./zipPackage";

export function readSharedStrings(zip: ZipPackage, workbook: string): readonly string[] {
  const path = readRelationships(zip, workbook).find(({ type }) => type === "sharedStrings")?.target ?? null;
  if (path === null || !zip.has(path)) return [];
  const strings: string[] = [];
  const collector = plainTextCollector();
  walkXml(zip.text(path), path, {
    open({ name }) {
      if (name === "si") collector.start();
      else collector.open(name);
    },
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === "si") strings.push(collector.finish());
    },
  });
  return strings;
}

export interface PlainTextCollector {
  start(): void;
  open(name: string): void;
  text(content: string): void;
  close(name: string): void;
  finish(): string;
}

/** Joins the `<t>` of a string item and leaves out those of `<rPh>`, the reading printed above the words. */
export function plainTextCollector(): PlainTextCollector {
  let joined = "";
  let inText = false;
  let inPhonetic = false;
  return {
    start() {
      joined = "";
    },
    open(name) {
      if (name === "rPh") inPhonetic = true;
      if (name === "t") inText = !inPhonetic;
    },
    text(content) {
      if (inText) joined += content;
    },
    close(name) {
      if (name === "rPh") inPhonetic = false;
      if (name === "t") inText = false;
    },
    finish: () => decodeXstring(joined),
  };
}

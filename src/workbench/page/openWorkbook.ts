/** A workbook on the workbench: the stand-in that holds it, and what the page remembers beside it. */
import type { Locale } from "../../i18n/locale";
import { PACKS } from "../../packs";
import { describeMissing } from "../files/missing";
import { newBook } from "../files/newBook";
import { openBook } from "../files/openBook";
import { saveBook } from "../files/saveBook";
import type { JsonSettings } from "../bridge/messages";
import { createStandin, type Standin } from "../standin";

export interface OpenWorkbook {
  /** Different for every workbook opened, so that grid and pane begin anew. */
  readonly id: number;
  readonly fileName: string;
  readonly standin: Standin;
  /** What the file holds and the workbench cannot show. */
  readonly missing: readonly string[];
  /** `Office.context.document.settings`. */
  settings: JsonSettings;
}

let opened = 0;

export function opening(fileName: string, standin: Standin, missing: readonly string[] = []): OpenWorkbook {
  opened += 1;
  return { id: opened, fileName, standin, missing, settings: {} };
}

export async function blankWorkbook(fileName: string): Promise<OpenWorkbook> {
  return opening(fileName, await createStandin());
}

export async function sampleWorkbook(fileName: string, locale: Locale): Promise<OpenWorkbook> {
  const [pack] = PACKS;
  if (pack === undefined) return blankWorkbook(fileName);
  const language = locale === "zh-CN" ? "zh" : "en";
  return opening(fileName, await newBook({ pack, year: new Date().getFullYear(), codes: null, sample: true, language }));
}

export async function fileWorkbook(file: File, locale: Locale): Promise<OpenWorkbook> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name, locale);
}

async function openBytes(bytes: Uint8Array, fileName: string, locale: Locale): Promise<OpenWorkbook> {
  const { standin, missing } = await openBook(bytes);
  // The workbench keeps no macros, and Excel opens no .xlsm without them.
  return opening(fileName.replace(/\.xlsm$/iu, ".xlsx"), standin, missing.map((one) => describeMissing(one, locale)));
}

export const workbookBytes = ({ standin }: OpenWorkbook): Promise<Uint8Array> => Promise.resolve(saveBook(standin));

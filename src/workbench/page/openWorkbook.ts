/** A workbook on the workbench: the stand-in that holds it, and what the page remembers beside it. */
import type { Locale } from "../../i18n/locale";
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

// Until files move in, every workbook is blank.
export const sampleWorkbook = (fileName: string, locale: Locale): Promise<OpenWorkbook> => blankWorkbook(`${fileName}${locale === "zh-CN" ? "" : ""}`);
export const fileWorkbook = (file: File, locale: Locale): Promise<OpenWorkbook> => sampleWorkbook(file.name, locale);
export const workbookBytes = ({ standin }: OpenWorkbook): Promise<Uint8Array> => Promise.resolve(standin.exportState().bytes);

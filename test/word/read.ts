import type { IssueCode } from "../../src/core/issue";
import type { DocumentText } from "../../src/core/read/document";
import { readDocument } from "../../src/word/readDocument";
import { docxOf, type DocxContent } from "./docxOf";

export async function documentOf(bytes: Uint8Array): Promise<DocumentText> {
  const result = await readDocument(bytes, "总结.docx");
  if (!result.ok) throw new Error(result.issue.code);
  return result.document;
}

export const documentIn = (content: DocxContent): Promise<DocumentText> => documentOf(docxOf(content));

export async function refusalOf(bytes: Uint8Array): Promise<IssueCode | null> {
  const result = await readDocument(bytes, "总结.docx");
  return result.ok ? null : result.issue.code;
}

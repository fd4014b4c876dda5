import type { ExportWords } from "./export.zh-CN";

export const exportEn: ExportWords = {
  gap: " ",
  saved: (file) => `Exported “${file}” to your downloads. If no file has come, press “Copy all” and paste in Word.`,
  undated: "The settings have no date of writing, so the signature has none.",
  stale: (count) => `${String(count)} of its paragraphs are out of date.`,
  lost: (file) => `“${file}” is ready, but the pane of Excel for Mac often cannot save files. If it is not among your downloads, copy all and paste in Word, or export in Excel on the web.`,
};

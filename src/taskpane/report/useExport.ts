import { useState } from "react";
import type { ExportedReport } from "../../app/exportDocument";
import type { ReportKind } from "../../core/indicator/period";
import type { Locale } from "../../i18n/locale";
import type { Notice } from "../notice";
import { usePane } from "../PaneContext";

export interface Exporting {
  readonly exportWord: () => void;
  readonly busy: boolean;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What stands in the cells at the press, as a .docx. Everything it takes is loaded then. */
export function useExport(kind: ReportKind, onCopyAll: () => void): Exporting {
  const { words, locale, run } = usePane();
  const [busy, setBusy] = useState(false);
  const copyOffer = { label: words.report.copyAll, take: onCopyAll };
  return {
    busy,
    exportWord: () => {
      setBusy(true);
      void run({
        doing: words.report.exporting,
        work: async (workbook) => {
          const [{ exportReport }, { saveFile, mayLoseDownloads }] = await Promise.all([import("../../app/exportDocument"), import("../saveFile")]);
          const exported = await exportReport(workbook, kind);
          saveFile(exported.fileName, exported.bytes, DOCX);
          const lost = mayLoseDownloads(navigator.userAgent);
          const notice = await noticeOf(exported, lost, locale);
          return lost ? { ...notice, offer: copyOffer } : notice;
        },
        done: (notice) => notice,
      }).finally(() => setBusy(false));
    },
  };
}

async function noticeOf({ fileName, undated, stale }: ExportedReport, lost: boolean, locale: Locale): Promise<Notice> {
  const { exportWords } = await import("../../i18n/export");
  const words = exportWords(locale);
  const remarks = [stale > 0 ? words.stale(stale) : "", undated ? words.undated : ""].filter((remark) => remark !== "");
  return { tone: lost || remarks.length > 0 ? "warning" : "success", text: [lost ? words.lost(fileName) : words.saved(fileName), ...remarks].join(words.gap) };
}

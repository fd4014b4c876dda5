/** The report as a finished .docx: its paragraphs as they are given, who signs and when, and the indicators as 附表. */
import { annexOf, type Annex } from "../core/narrate/annex";
import type { WordParagraph } from "../word/plainParagraphs";
import type { ReportKind } from "../core/indicator/period";
import { HostError, type Workbook } from "../host/workbook";
import { reportView, type ReportView } from "./reportView";
import { statusWordOf } from "./statusWordOf";
import { requireTracker, type Tracker } from "./tracker";

export interface ExportedDocument {
  /** Ends in .docx, and holds nothing that a file system refuses. */
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ExportedReport extends ExportedDocument {
  /** No 成文日 is set, so none stands in it. */
  readonly undated: boolean;
  /** Paragraphs whose figures have moved since. */
  readonly stale: number;
}

/** What stands in the cells now, the user's own changes included. */
export async function exportReport(workbook: Workbook, kind: ReportKind): Promise<ExportedReport> {
  const tracker = await requireTracker(workbook);
  const view = reportView(tracker, { kind });
  const written = view.paragraphs.filter(({ row }) => row !== null);
  if (written.length === 0) throw new HostError({ code: "report_empty", severity: "error" });
  const exported = await exportDocument(tracker, view, written);
  return { ...exported, undated: tracker.dataset.settings.writtenOn === null, stale: written.filter(({ state }) => state === "stale").length };
}

/** The writer, and the library behind it, are loaded when the first document is asked for. */
export async function exportDocument(tracker: Tracker, view: Pick<ReportView, "period" | "kind">, paragraphs: readonly WordParagraph[]): Promise<ExportedDocument> {
  const { writeDocument } = await import("../word/writeDocument");
  const { office, writtenOn } = tracker.dataset.settings;
  const bytes = await writeDocument({ paragraphs, office, writtenOn, annex: reportAnnex(tracker, view) });
  return { fileName: fileNameOf(tracker, view.period.year, paragraphs), bytes };
}

/** null where the settings leave it out. */
export function reportAnnex(tracker: Tracker, { period, kind }: Pick<ReportView, "period" | "kind">): Annex | null {
  if (tracker.dataset.settings.annex === "omitted") return null;
  return annexOf(tracker.dataset, { period, kind }, ({ evaluation }) => statusWordOf(tracker, evaluation));
}

const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
const LONGEST_NAME = 80;

/** The report's own title, which names office and year; without one, made from both. */
function fileNameOf({ dataset }: Tracker, year: number, paragraphs: readonly WordParagraph[]): string {
  const title = paragraphs.find(({ level }) => level === "title")?.text ?? "";
  const name = [title, `${dataset.settings.office}${String(year)}年工作总结`].map((text) => text.replace(REFUSED, "").trim()).find((text) => text !== "") ?? "";
  return `${[...name].slice(0, LONGEST_NAME).join("").replace(/[. ]+$/u, "")}.docx`;
}

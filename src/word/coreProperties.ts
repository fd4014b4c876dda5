import type { Day } from "../core/indicator/period";

const NAMESPACES = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/**
 * docProps/core.xml: title and office as Word shows them under 文件 → 信息. No clock and no user name, which the library would
 * write: the same report would be another file at every export, and a name would leave the machine.
 */
export function coreProperties(title: string, office: string, writtenOn: Day | null): string {
  const created = writtenOn ? `<dcterms:created xsi:type="dcterms:W3CDTF">${isoDay(writtenOn)}T00:00:00Z</dcterms:created>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(office)}</dc:creator>${created}</cp:coreProperties>`;
}

function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

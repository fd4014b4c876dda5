/** A package from its parts: content types and relationships are stated beside each part and collected here. */
import { packParts } from "../../host/xlsxParts";

export interface Part {
  readonly path: string;
  /** Null where the extension says it all, as of a picture. */
  readonly contentType: string | null;
  readonly content: string | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** Whole, or the last word of one of Microsoft's usual types. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const DEFAULTS = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  bin: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
  png: "image/png",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

export function packageOf(root: readonly Relationship[], parts: readonly Part[]): Uint8Array {
  const defaults = Object.entries(DEFAULTS).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ path, contentType }) => (contentType === null ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`]));
  const related = parts.flatMap(({ path, relationships }): [string, string][] => (relationships ? [[relationshipsPath(path), relationshipsXml(relationships)]] : []));
  return packParts({
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join("")}</Types>`,
    "_rels/.rels": relationshipsXml(root),
    ...Object.fromEntries(parts.map(({ path, content }) => [path, content])),
    ...Object.fromEntries(related),
  });
}

export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const written = relationships.map(({ id, type, target, external }) => {
    const whole = type.includes("://") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join("")}</Relationships>`;
}

import type { DocumentText } from "../../../core/read/document";
import { walkXml } from "../../../opc/walkXml";
import { accept } from "../accept";
import { layOut, type TracedLayout } from "../layOut";
import { BodyReader } from "./bodyReader";
import { Counter } from "./counter";
import { readNumbering } from "./numbering";
import { type DocxParts, openDocx, refusingFaults } from "./openDocx";
import { Styles } from "./styles";

export interface TracedDocx {
  readonly document: DocumentText;
  readonly layout: TracedLayout;
  readonly parts: DocxParts;
}

/** The running text of a .docx with its tables. Throws a refusal. */
export function readDocx(bytes: Uint8Array, file: string): DocumentText {
  return traceDocx(bytes, file).document;
}

/** The same, and where in the document's parts it stands. */
export function traceDocx(bytes: Uint8Array, file: string): TracedDocx {
  const { parts, reader } = refusingFaults(() => {
    const opened = openDocx(bytes);
    const { body, styles, numbering } = opened;
    const lists = numbering.text === "" ? new Map() : readNumbering(numbering.text, numbering.path);
    const walked = new BodyReader(new Counter(lists), new Styles(styles.text, styles.path));
    walkXml(body.text, body.path, walked);
    return { parts: opened, reader: walked };
  });
  const layout = layOut(reader.blocks());
  return { document: accept(layout, { file, tracked: reader.tracked, pictures: reader.pictures }), layout, parts };
}

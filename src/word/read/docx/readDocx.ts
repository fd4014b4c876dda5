import type { DocumentText } from "../../../core/read/document";
import { walkXml } from "../../../opc/walkXml";
import { accept } from "../accept";
import { layOut } from "../layOut";
import { BodyReader } from "./bodyReader";
import { Counter } from "./counter";
import { readNumbering } from "./numbering";
import { openDocx, refusingFaults } from "./openDocx";
import { Styles } from "./styles";

/** The running text of a .docx with its tables. Throws a refusal. */
export function readDocx(bytes: Uint8Array, file: string): DocumentText {
  const reader = refusingFaults(() => {
    const { body, styles, numbering } = openDocx(bytes);
    const lists = numbering.text === "" ? new Map() : readNumbering(numbering.text, numbering.path);
    const walked = new BodyReader(new Counter(lists), new Styles(styles.text, styles.path));
    walkXml(body.text, body.path, walked);
    return walked;
  });
  return accept(layOut(reader.blocks()), { file, tracked: reader.tracked, pictures: reader.pictures });
}

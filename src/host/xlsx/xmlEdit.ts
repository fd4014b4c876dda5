/** Edits of a workbook's XML parts, with damage said in the host's way. */
import * as edits from "../../opc/xmlEdit";
import { asHostError } from "./fileError";

export { setAttributes } from "../../opc/xmlEdit";

export const findElement: typeof edits.findElement = (...given) => asHostError(() => edits.findElement(...given));
export const appendChild: typeof edits.appendChild = (...given) => asHostError(() => edits.appendChild(...given));
export const insertAfter: typeof edits.insertAfter = (...given) => asHostError(() => edits.insertAfter(...given));
export const editOpenTag: typeof edits.editOpenTag = (...given) => asHostError(() => edits.editOpenTag(...given));

import { edited, type TextEdit } from "../../opc/xmlEdit";
import { removeRelationship } from "./relationships";
import { setAttributes } from "./xmlEdit";
import { walkXml, type XmlTag } from "./xml";
import type { ZipPackage } from "./zipPackage";

/**
 * A sheet out of `xl/workbook.xml`, with the names that hold in it alone; names and views that count sheets count anew.
 * @param shown the sheet to show (as counted before) where the one that goes was shown.
 */
export function removeSheetEntry(zip: ZipPackage, workbook: string, index: number, shown: number): void {
  const text = zip.text(workbook);
  const edits: TextEdit[] = [];
  const open: XmlTag[] = [];
  let sheets = 0;
  let namesKept = 0;
  let relationship = "";
  walkXml(text, workbook, {
    open(tag) {
      open.push(tag);
      if (tag.name === "workbookView") edits.push(...countedAnew(text, tag, ["activeTab", "firstSheet"], index, shown > index ? shown - 1 : shown));
      if (tag.name === "definedName" && tag.attributes["localSheetId"] !== String(index)) {
        namesKept += 1;
        edits.push(...countedAnew(text, tag, ["localSheetId"], index, index));
      }
    },
    close(name, _closeStart, end) {
      const tag = open.pop();
      if (!tag) return;
      const remove = (): void => void edits.push({ start: tag.start, end, text: "" });
      if (name === "sheet" && open.at(-1)?.name === "sheets") {
        if (sheets === index) {
          relationship = Object.entries(tag.attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
          remove();
        }
        sheets += 1;
      }
      if (name === "definedName" && tag.attributes["localSheetId"] === String(index)) remove();
      if (name === "definedNames" && namesKept === 0) {
        edits.splice(0, edits.length, ...edits.filter(({ start }) => start < tag.start));
        remove();
      }
    },
  });
  zip.set(workbook, edited(text, edits));
  removeRelationship(zip, workbook, relationship);
}

/** @param instead what stands for the sheet that goes. */
function countedAnew(text: string, tag: XmlTag, names: readonly string[], index: number, instead: number): readonly TextEdit[] {
  const counted = names.flatMap((name) => {
    const was = Number(tag.attributes[name] ?? -1);
    return was < index ? [] : [[name, String(was === index ? instead : was - 1)] as const];
  });
  if (counted.length === 0) return [];
  return [{ start: tag.start, end: tag.end, text: setAttributes(text.slice(tag.start, tag.end), Object.fromEntries(counted)) }];
}

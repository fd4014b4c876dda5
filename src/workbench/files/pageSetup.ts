/** A sheet's print set-up, from the file and back. Reference: ECMA-376 part 1, 18.3.1.63 and 18.3.1.46. */
import { escapeXml } from "../../host/xlsx/xml";
import type { PageState } from "../standin/book/registry";
import { isObject, type JsonObject } from "../standin/protocol/json";
import { attribute, find, flagAttribute, numberAttribute, type XmlNode } from "./xmlTree";

const POINTS_PER_INCH = 72;
const MARGINS = [
  ["left", "LeftMargin"],
  ["right", "RightMargin"],
  ["top", "TopMargin"],
  ["bottom", "BottomMargin"],
  ["header", "HeaderMargin"],
  ["footer", "FooterMargin"],
] as const;

/** Office.js's names of papers by the number that files use. */
const PAPERS: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 7: "Executive", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5" };

const SECTIONS = [
  ["L", "Left"],
  ["C", "Center"],
  ["R", "Right"],
] as const;

export function readPage(sheet: XmlNode, usual: PageState): PageState {
  const setup = find(sheet, "pageSetup");
  const margins = find(sheet, "pageMargins");
  const options = find(sheet, "printOptions");
  const settings: JsonObject = {
    ...usual.settings,
    ...Object.fromEntries(
      MARGINS.flatMap(([file, office]) => {
        const inches = numberAttribute(margins, file);
        return inches === undefined ? [] : [[office, inches * POINTS_PER_INCH]];
      }),
    ),
    Orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    PaperSize: PAPERS[numberAttribute(setup, "paperSize") ?? 9] ?? "A4",
    CenterHorizontally: flagAttribute(options, "horizontalCentered"),
    CenterVertically: flagAttribute(options, "verticalCentered"),
    PrintGridlines: flagAttribute(options, "gridLines"),
    Zoom: flagAttribute(find(sheet, "sheetPr", "pageSetUpPr"), "fitToPage") ? fitOf(setup) : { scale: numberAttribute(setup, "scale") ?? 100 },
  };
  const texts = { ...readTexts(find(sheet, "headerFooter", "oddHeader"), "Header"), ...readTexts(find(sheet, "headerFooter", "oddFooter"), "Footer") };
  return { ...usual, settings, headerFooter: { ...usual.headerFooter, ...texts } };
}

/** 0 leaves that direction free. */
function fitOf(setup: XmlNode | undefined): JsonObject {
  const [wide, high] = [numberAttribute(setup, "fitToWidth") ?? 1, numberAttribute(setup, "fitToHeight") ?? 1];
  return { ...(wide === 0 ? {} : { horizontalFitToPages: wide }), ...(high === 0 ? {} : { verticalFitToPages: high }) };
}

function readTexts(node: XmlNode | undefined, end: "Header" | "Footer"): JsonObject {
  const parts = [...(node?.text ?? "").matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/gu)];
  return Object.fromEntries(
    SECTIONS.flatMap(([code, name]) => {
      const text = parts.find(([, found]) => found === code)?.[2];
      return text === undefined ? [] : [[name + end, text.trimStart()]];
    }),
  );
}

export interface PageXml {
  readonly fitsToPage: boolean;
  /** From printOptions to headerFooter, in the order of the schema. */
  readonly xml: string;
}

export function pageXml({ settings, headerFooter }: PageState): PageXml {
  const zoom = isObject(settings["Zoom"]) ? settings["Zoom"] : {};
  const fits = zoom["horizontalFitToPages"] !== undefined || zoom["verticalFitToPages"] !== undefined;
  const paper = Object.entries(PAPERS).find(([, name]) => name === settings["PaperSize"])?.[0] ?? "9";
  const flag = (name: string, key: string): string => (settings[key] === true ? ` ${name}="1"` : "");
  const options = flag("horizontalCentered", "CenterHorizontally") + flag("verticalCentered", "CenterVertically") + flag("gridLines", "PrintGridlines");
  const margins = MARGINS.map(([file, office]) => `${file}="${String(Number(settings[office] ?? 0) / POINTS_PER_INCH)}"`).join(" ");
  const size = fits
    ? ` fitToWidth="${String(Number(zoom["horizontalFitToPages"] ?? 0))}" fitToHeight="${String(Number(zoom["verticalFitToPages"] ?? 0))}"`
    : ` scale="${String(Number(zoom["scale"] ?? 100))}"`;
  const texts = (["Header", "Footer"] as const).map((end) => textsXml(headerFooter, end)).join("");
  return {
    fitsToPage: fits,
    xml:
      (options === "" ? "" : `<printOptions${options}/>`) +
      `<pageMargins ${margins}/>` +
      `<pageSetup paperSize="${paper}" orientation="${settings["Orientation"] === "Landscape" ? "landscape" : "portrait"}"${size}/>` +
      (texts === "" ? "" : `<headerFooter>${texts}</headerFooter>`),
  };
}

function textsXml(texts: JsonObject, end: "Header" | "Footer"): string {
  const parts = SECTIONS.flatMap(([code, name]) => {
    const text = String(texts[name + end] ?? "");
    // A digit straight after the code would be read as a font size.
    return text === "" ? [] : [`&${code}${/^\d/u.test(text) ? " " : ""}${text}`];
  });
  return parts.length === 0 ? "" : `<odd${end}>${escapeXml(parts.join(""))}</odd${end}>`;
}

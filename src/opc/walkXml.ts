/** Reading XML parts: well-formedness is checked, positions are kept, and nothing outside the part is ever fetched. */
import sax from "sax";
import { PackageFault } from "./packageFault";

export interface XmlTag {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag itself begins and ends in the part's text. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** `start` and `end` enclose the closing tag; both are the tag's end when it closed itself. */
  close?(name: string, start: number, end: number): void;
  text?(text: string): void;
}

/** `path` names the part in the {@link PackageFault} thrown when the text is not well-formed or declares a document type. */
export function walkXml(text: string, path: string, handler: XmlHandler): void {
  // strictEntities (missing in @types/sax): the five of XML only, so no entity can be declared or expanded.
  const options: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true };
  const parser = sax.parser(true, options);
  const refuse = (): never => {
    throw new PackageFault("damaged", path);
  };
  let selfClosed = false;
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onopentag = (node) => {
    const tag = node as sax.Tag;
    selfClosed = tag.isSelfClosing;
    handler.open?.({
      name: localName(tag.name),
      attributes: tag.attributes,
      start: parser.startTagPosition - 1,
      end: parser.position,
      selfClosing: tag.isSelfClosing,
    });
  };
  parser.onclosetag = (name) => {
    handler.close?.(localName(name), selfClosed ? parser.position : parser.startTagPosition - 1, parser.position);
    selfClosed = false;
  };
  const onText = (content: string): void => handler.text?.(content);
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

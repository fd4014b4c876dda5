import sax from "sax";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** From the root down to this element, e.g. `OfficeApp/Hosts/Host`. */
  readonly path: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Throws with the line when the text is not well-formed XML. */
export function parseXml(xml: string): XmlElement {
  const parser = sax.parser(true, { trim: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  parser.onopentag = ({ name, attributes }) => {
    const parent = open.at(-1);
    const element: OpenElement = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
      text: "",
      path: parent ? `${parent.path}/${name}` : name,
    };
    parent?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) {
      element.text += text;
    }
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  if (!root) {
    throw new Error("No element in this text.");
  }
  return root;
}

export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) {
    yield* descendants(child);
  }
}

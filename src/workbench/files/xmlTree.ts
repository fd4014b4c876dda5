/** The small parts of a package as trees; cells are read by host/xlsx, which minds their number. */
import { walkXml } from "../../host/xlsx/xml";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface Growing extends XmlNode {
  readonly children: Growing[];
  text: string;
}

const newNode = (name: string, attributes: Readonly<Record<string, string>>): Growing => ({ name, attributes, children: [], text: "" });

/** @param path names the part in errors. */
export function readTree(text: string, path: string): XmlNode {
  const root = newNode("", {});
  const open = [root];
  walkXml(text, path, {
    open({ name, attributes }) {
      const node = newNode(name, attributes);
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(content) {
      const node = open.at(-1);
      if (node) node.text += content;
    },
    close() {
      open.pop();
    },
  });
  return root.children[0] ?? root;
}

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] => node?.children.filter((one) => one.name === name) ?? [];

/** The first of each name on the way down. */
export function find(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((from, name) => from?.children.find((one) => one.name === name), node);
}

/** An attribute; undefined also when its element is missing. */
export const attribute = (node: XmlNode | undefined, name: string): string | undefined => node?.attributes[name];

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = attribute(node, name);
  const number = Number(text);
  return text === undefined || text.trim() === "" || Number.isNaN(number) ? undefined : number;
}

/** `1` and `true`; without the attribute it is `otherwise`. */
export function flagAttribute(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const text = attribute(node, name);
  return text === undefined ? otherwise : text === "1" || text === "true";
}

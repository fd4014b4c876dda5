import type { XmlTag } from "../../../opc/walkXml";

/** By its name without a namespace prefix: prefixes are the writer's choice. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  const usual = tag.attributes[`w:${name}`];
  if (usual !== undefined) return usual;
  for (const [key, value] of Object.entries(tag.attributes)) if (key.slice(key.indexOf(":") + 1) === name) return value;
  return undefined;
}

/** A property that is on by being there, unless it says otherwise. Reference: ECMA-376 part 1, 22.9.2.7 ST_OnOff. */
export function isOn(tag: XmlTag): boolean {
  return !["0", "false", "off"].includes(attribute(tag, "val") ?? "");
}

/** null when there is none, or no whole number. */
export function numberOf(tag: XmlTag, name: string): number | null {
  const text = attribute(tag, name);
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}

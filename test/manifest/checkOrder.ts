import type { Fault } from "./check";
import { BASE_SEQUENCES, OVERRIDES_SEQUENCES } from "./schema";
import { descendants, type XmlElement } from "./xmlTree";

const SIGNS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "?": [0, 1],
  "*": [0, Infinity],
  "+": [1, Infinity],
};

/** Elements that may hold text only. */
const LEAF: readonly string[] = [];

function sequenceOf(element: XmlElement): readonly string[] {
  const sequences = element.path.includes("VersionOverrides") ? OVERRIDES_SEQUENCES : BASE_SEQUENCES;
  const type = element.attributes["xsi:type"];
  return sequences[`${element.name}:${type ?? ""}`] ?? sequences[element.name] ?? LEAF;
}

export function checkOrder(root: XmlElement): readonly Fault[] {
  return [...descendants(root)].flatMap((element) => {
    const sequence = sequenceOf(element).map((step) => {
      const name = step.replace(/[?*+]$/, "");
      return { name, bounds: SIGNS[step.slice(name.length)] ?? ([1, 1] as const) };
    });
    const names = element.children.map((child) => child.name);
    const places = names.map((name) => sequence.findIndex((step) => step.name === name));
    const faults: string[] = [
      ...names.filter((_, index) => places[index] === -1).map((name) => `${name} does not belong there`),
      ...names
        .filter((_, index) => (places[index] ?? 0) < Math.max(-1, ...places.slice(0, index)))
        .map((name) => `${name} comes too late`),
      ...sequence
        .filter(({ name, bounds: [least, most] }) => {
          const count = names.filter((one) => one === name).length;
          return count < least || count > most;
        })
        .map(({ name, bounds: [least, most] }) => `${name} must be there ${String(least)} to ${String(most)} times`),
    ];
    return faults.map((message) => ({ rule: "order" as const, message: `${element.path}: ${message}.` }));
  });
}

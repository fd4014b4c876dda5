/** A workbook's part as a broken program, or somebody who means harm, could have written it. */
import type { Chance } from "./chance";
import { WICKED_WORDS } from "./wickedWords";

type Change = (text: string, chance: Chance) => string;

/** Attributes, texts and elements, where they stand. */
const ATTRIBUTE = /\s[\w:]+="[^"]*"/gu;
const VALUE = /(?<=\s[\w:]+=")[^"]*(?=")/gu;
const CONTENT = /(?<=>)[^<>]+(?=<)/gu;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/gu;
const TAG = /<[^<>]*>/gu;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replace(/[\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/gu, "");

function at(found: RegExp, put: (was: string, chance: Chance) => string): Change {
  return (text, chance) => {
    const places = [...text.matchAll(found)];
    if (places.length === 0) return text;
    const { index, 0: was } = chance.pick(places);
    return text.slice(0, index) + put(was, chance) + text.slice(index + was.length);
  };
}

const CHANGES: readonly Change[] = [
  at(VALUE, (_, chance) => escaped(chance.pick(WICKED_WORDS))),
  at(VALUE, (_, chance) => escaped(chance.pick(WICKED_WORDS))),
  at(VALUE, (_, chance) => chance.pick(WICKED_WORDS)),
  at(CONTENT, (_, chance) => escaped(chance.pick(WICKED_WORDS))),
  at(CONTENT, (_, chance) => escaped(chance.pick(WICKED_WORDS))),
  at(ATTRIBUTE, () => ""),
  at(ATTRIBUTE, (was) => was + was.replace("=", "2=")),
  at(ELEMENT, () => ""),
  at(ELEMENT, (was) => was + was),
  at(ELEMENT, (was) => `<x>${was}</x>`),
  at(TAG, () => ""),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => {
    const place = chance.below(text.length);
    return text.slice(0, place) + String.fromCharCode(chance.below(chance.once(2) ? 128 : 65_536)) + text.slice(place + 1);
  },
  (text) => text.replace(/<(?![?!])/u, '<!DOCTYPE x [<!ENTITY a "b">]><'),
  () => "",
];

export function changedPart(text: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) changed = chance.pick(CHANGES)(changed, chance);
  return changed;
}

/** The package itself: bytes of its directory and of what is packed. */
export function changedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = bytes.slice(0, chance.once(4) ? chance.below(bytes.length) : bytes.length);
  for (let times = 1 + chance.below(4); times > 0 && changed.length > 0; times -= 1) changed[chance.below(changed.length)] = chance.below(256);
  return changed;
}

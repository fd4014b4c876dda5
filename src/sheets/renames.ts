/** A renamed indicator takes its slots along: the pattern's hidden codes say which indicator a name that no longer exists meant. */
import type { Indicator } from "../core/indicator/indicator";
import { parsePattern, slotsOf } from "../core/outline/pattern";

/** The pattern with new names for old ones; the same text when every name is known. `codes` in the order of the slots. */
export function withNewNames(pattern: string, codes: readonly string[], indicators: readonly Pick<Indicator, "code" | "name">[]): string {
  const nameOf = new Map(indicators.map(({ code, name }) => [code, name]));
  const known = new Set([...nameOf.keys(), ...nameOf.values()]);
  return slotsOf(parsePattern(pattern).nodes).reduce((text, { name, raw }, index) => {
    const now = nameOf.get(codes[index] ?? "");
    if (known.has(name) || now === undefined || /[/@.{}|[\]\\]/u.test(now)) return text;
    return text.replace(`{${raw}}`, () => `{${renamed(raw, name, now)}}`);
  }, pattern);
}

/** The name stands behind the section, if there is one, which may hold the same words; unit, field, period and manner stay. */
function renamed(raw: string, name: string, now: string): string {
  const at = raw.indexOf(name, raw.slice(0, raw.search(/[@.|]|$/u)).indexOf("/") + 1);
  return raw.slice(0, at) + now + raw.slice(at + name.length);
}

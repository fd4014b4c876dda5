/** Answers what `load` asked for. Names come as the caller wrote them and go back in Pascal case, nested. */
import type { Host } from "../host";
import type { Target } from "../types/targets";
import { Args } from "./args";
import { getMember, identityOf, itemsOf, openMember, scalarNames } from "./dispatch";
import type { Json, JsonObject } from "./json";
import type { WireQuery } from "./wire";

type Wanted = Map<string, Wanted>;

const NO_ARGUMENTS = new Args([]);

export function answerQuery(target: Target, query: WireQuery | undefined, host: Host): Json {
  if (target.type === "Null") return null;
  return answer(target, wantedOf(query?.Select ?? []), host, query);
}

function wantedOf(names: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  for (const name of names) {
    let level = wanted;
    for (const step of name.split("/").filter((part) => part.toLowerCase() !== "items")) {
      const key = step === "*" ? "*" : step.charAt(0).toUpperCase() + step.slice(1);
      const next = level.get(key) ?? new Map<string, Wanted>();
      level.set(key, next);
      level = next;
    }
  }
  return wanted;
}

function answer(target: Target, wanted: Wanted, host: Host, query?: WireQuery): Json {
  const items = itemsOf(target, host);
  if (items === undefined) return answerObject(target, wanted, host);
  const skip = query?.Skip ?? 0;
  const shown = items.slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  const own = wanted.has("Count") ? { Count: items.length } : {};
  const ofItems = new Map([...wanted].filter(([name]) => name !== "Count"));
  return { ...own, _Items: shown.map((item) => ({ ...identityOf(item, host), ...answerObject(item, ofItems, host) })) };
}

function answerObject(target: Target, wanted: Wanted, host: Host): JsonObject {
  const everything = wanted.size === 0 || wanted.has("*");
  const names = everything ? [...new Set([...scalarNames(target, host), ...[...wanted.keys()].filter((name) => name !== "*")])] : [...wanted.keys()];
  return Object.fromEntries(
    names.map((name) => {
      const value = getMember(target, name, host);
      if (value !== undefined) return [name, value];
      const below = wanted.get(name) ?? new Map<string, Wanted>();
      const child = openMember(target, name, NO_ARGUMENTS, host);
      // A name that is no leaf loads nothing of its own.
      return [name, below.size === 0 && itemsOf(child, host) === undefined ? {} : answer(child, below, host)];
    }),
  );
}

import type { EventKind } from "../events/eventRegistry";
import type { Host } from "../host";
import type { Args } from "../protocol/args";

type Call<Value> = (value: Value, args: Args, host: Host) => undefined;

/** The pairs of `_Register…Event` and `_Unregister…Event` that the library calls for `add` and `remove`. */
export function eventCalls<Value>(
  names: Readonly<Record<string, EventKind>>,
  targetOf: (value: Value, host: Host) => string,
): Readonly<Record<string, Call<Value>>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, kind]): [string, Call<Value>][] => [
      [`_Register${name}Event`, (value, _, host) => void host.events.register(kind, targetOf(value, host))],
      [`_Unregister${name}Event`, (value, _, host) => void host.events.unregister(kind, targetOf(value, host))],
    ]),
  );
}

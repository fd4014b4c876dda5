/** Checks of what is set. */
import { Fault } from "../protocol/fault";
import type { Json } from "../protocol/json";

export function textInput(input: Json): string {
  if (typeof input === "string") return input;
  throw new Fault("InvalidArgument", "text is expected");
}

export function numberInput(input: Json, min = 0, max = Number.MAX_VALUE): number {
  if (typeof input === "number" && input >= min && input <= max) return input;
  throw new Fault("InvalidArgument", `a number from ${String(min)} to ${String(max)} is expected`);
}

export function flagInput(input: Json): boolean {
  if (typeof input === "boolean") return input;
  throw new Fault("InvalidArgument", "true or false is expected");
}

export function wordInput<const T extends string>(input: Json, words: readonly T[]): T {
  const found = words.find((word) => word === input);
  if (found === undefined) throw new Fault("InvalidArgument", `one of ${words.join(", ")} is expected`);
  return found;
}

/** `#RRGGBB`, as most members take it; names of colours are not used by this project. */
export function colorInput(input: Json): string {
  if (typeof input === "string" && /^#?[0-9a-f]{6}$/iu.test(input)) return `#${input.replace("#", "").toUpperCase()}`;
  throw new Fault("InvalidArgument", "a colour as #RRGGBB is expected");
}

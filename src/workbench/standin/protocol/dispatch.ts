/** Finds the member that a path or action names, after the gate of requirement sets has let it pass. */
import { isAllowed, passGate } from "../api/gate";
import type { Host } from "../host";
import { TYPES } from "../types";
import type { TypeSpec } from "../types/spec";
import { NULL_OBJECT, type Target, type TypeName } from "../types/targets";
import type { Args } from "./args";
import { Fault } from "./fault";
import type { Json, JsonObject } from "./json";

/** Type and value always belong together in a target; TypeScript cannot follow that through the table. */
const specOf = (target: Target): TypeSpec<TypeName> => TYPES[target.type] as TypeSpec<TypeName>;
const valueOf = (target: Target): never => target.value as never;

function missing(type: string, member: string): never {
  throw new Fault("ApiNotFound", `the stand-in does not play ${type}.${member}`);
}

export function openMember(target: Target, member: string, args: Args, host: Host): Target {
  if (target.type === "Null") return NULL_OBJECT;
  passGate(target.type, member, host);
  const open = specOf(target).open?.[member] ?? missing(target.type, member);
  return open(valueOf(target), args, host);
}

export function callMember(target: Target, member: string, args: Args, host: Host): Json {
  // The library tries to keep every range, also one that turned out not to be there.
  if (target.type === "Null" && member.startsWith("_")) return null;
  if (target.type === "Null") throw new Fault("ItemNotFound", `${member} was called on an object that does not exist`);
  passGate(target.type, member, host);
  const call = specOf(target).call?.[member] ?? missing(target.type, member);
  return call(valueOf(target), args, host) ?? null;
}

export function setMember(target: Target, member: string, input: Json, host: Host): void {
  if (target.type === "Null") throw new Fault("ItemNotFound", `${member} was set on an object that does not exist`);
  passGate(target.type, member, host);
  const set = specOf(target).set?.[member] ?? missing(target.type, member);
  set(valueOf(target), input, host);
}

export const identityOf = (target: Target, host: Host): JsonObject => specOf(target).identity?.(valueOf(target), host) ?? {};

export const itemsOf = (target: Target, host: Host): readonly Target[] | undefined => specOf(target).items?.(valueOf(target), host);

/** Undefined when the member leads to another object. */
export function getMember(target: Target, member: string, host: Host): Json | undefined {
  passGate(target.type, member, host);
  const spec = specOf(target);
  const get = spec.get?.[member];
  if (get) return get(valueOf(target), host);
  return spec.open?.[member] ? undefined : missing(target.type, member);
}

/** What `load()` without names loads: every plain property. */
export function scalarNames(target: Target, host: Host): readonly string[] {
  return Object.keys(specOf(target).get ?? {}).filter((name) => isAllowed(target.type, name, host));
}

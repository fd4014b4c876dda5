/** How one class of Excel's API is played: a table of its members, by their names on the wire. */
import type { Args } from "../protocol/args";
import type { Json, JsonObject } from "../protocol/json";
import type { Host } from "../host";
import type { Target, Targets, TypeName } from "./targets";

export interface TypeSpec<Name extends TypeName> {
  /** What instantiating the object tells the library about it. */
  readonly identity?: (value: Targets[Name], host: Host) => JsonObject;
  readonly get?: Readonly<Record<string, (value: Targets[Name], host: Host) => Json>>;
  readonly set?: Readonly<Record<string, (value: Targets[Name], input: Json, host: Host) => void>>;
  /** Properties and methods that lead to another object. */
  readonly open?: Readonly<Record<string, (value: Targets[Name], args: Args, host: Host) => Target>>;
  readonly call?: Readonly<Record<string, (value: Targets[Name], args: Args, host: Host) => Json | undefined>>;
  /** The members of a collection. */
  readonly items?: (value: Targets[Name], host: Host) => readonly Target[];
}

export type AnySpec = TypeSpec<never>;

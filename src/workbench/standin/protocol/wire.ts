/** The messages of Office.js's own host bridge, as the library sends them (facts: tried call by call). */
import type { Json, JsonObject } from "./json";

export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`: a number other than 0 means that this argument is that object path. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireBatch {
  readonly Actions?: readonly WireAction[];
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
}

export interface WireRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: WireBatch };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly Error?: WireError;
}

/** Set by `Excel.run({ delayForCellEdit: true })`. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Generic host messages: events. */
export interface WireEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the event's arguments. */
  readonly message: string;
}

export const eventMessage = (entries: readonly WireEvent[]): string => JSON.stringify({ type: 3, message: { entries } });

export type EventArguments = JsonObject;

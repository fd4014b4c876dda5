/** The arguments of a call: plain values, or objects named by their path. */
import type { Area } from "../../../host/a1";
import type { Book } from "../book/book";
import { type Place, placeOf } from "../book/address";
import type { Target } from "../types/targets";
import { Fault } from "./fault";
import { isObject, type Json, type JsonObject } from "./json";

export class Args {
  constructor(
    readonly given: readonly Json[],
    readonly objects: ReadonlyMap<number, Target> = new Map(),
  ) {}

  json(at: number): Json {
    return this.given[at] ?? null;
  }

  text(at: number): string {
    const value = this.optionalText(at);
    if (value === null) throw new Fault("InvalidArgument", `argument ${String(at + 1)} is missing`);
    return value;
  }

  optionalText(at: number): string | null {
    const value = this.given[at] ?? null;
    if (value === null || typeof value === "string") return value;
    throw new Fault("InvalidArgument", `argument ${String(at + 1)} must be text`);
  }

  integer(at: number): number {
    const value = this.optionalInteger(at);
    if (value === null) throw new Fault("InvalidArgument", `argument ${String(at + 1)} is missing`);
    return value;
  }

  optionalInteger(at: number): number | null {
    const value = this.given[at] ?? null;
    if (value === null) return null;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw new Fault("InvalidArgument", `argument ${String(at + 1)} must be a whole number`);
  }

  flag(at: number, otherwise = false): boolean {
    const value = this.given[at] ?? otherwise;
    if (typeof value === "boolean") return value;
    throw new Fault("InvalidArgument", `argument ${String(at + 1)} must be true or false`);
  }

  object(at: number): JsonObject {
    const value = this.given[at] ?? {};
    if (isObject(value)) return value;
    throw new Fault("InvalidArgument", `argument ${String(at + 1)} must be an object`);
  }

  oneOf<const T extends string>(at: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.given[at] ?? otherwise ?? null;
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Fault("InvalidArgument", `argument ${String(at + 1)} must be one of ${allowed.join(", ")}`);
    return found;
  }

  /** A range object or an address. */
  place(at: number, book: Book, sheet: number): Place {
    const object = this.objects.get(at);
    if (object?.type === "Range") return { sheet: object.value.sheet, area: object.value.area };
    return placeOf(book, sheet, this.text(at));
  }

  area(at: number, book: Book, sheet: number): Area {
    const place = this.place(at, book, sheet);
    if (place.sheet !== sheet) throw new Fault("InvalidArgument", "the range is on another sheet");
    return place.area;
  }
}

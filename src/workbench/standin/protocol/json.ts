/** What travels between the library and its host. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isArray(value);

/** `Array.isArray` does not narrow readonly arrays. */
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What a head may mean whose column says which row it is: a number, an indicator, a unit. */
export const KEY_MEANINGS: ReadonlySet<string> = new Set(["serial", "name", "entity", "?unit", "?item", "?body"]);

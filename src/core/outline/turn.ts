/** `{#升降 NAME|提高到}`: the verb of a rise or a fall as it was once written; where the value goes the other way another one stands there. */
export interface Turn {
  readonly name: string;
  readonly verb: string;
}

export function turnSlot(name: string, verb: string): string {
  return `{#升降 ${name}|${verb}}`;
}

export function parseTurn(argument: string): Turn {
  const [name = "", verb = ""] = argument.split("|");
  return { name, verb };
}

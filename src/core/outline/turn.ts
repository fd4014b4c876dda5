/** `{#升降 NAME|提高到}`: the verb of a rise as it was once written; of a fall another one stands there. */
export interface Turn {
  readonly name: string;
  readonly rise: string;
}

export function turnSlot(name: string, rise: string): string {
  return `{#升降 ${name}|${rise}}`;
}

export function parseTurn(argument: string): Turn {
  const [name = "", rise = ""] = argument.split("|");
  return { name, rise };
}

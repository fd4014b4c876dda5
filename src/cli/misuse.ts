/** The command was called wrongly; its message says how to call it. */
export class Misuse extends Error {}

/** `parseArgs` throws TypeErrors of its own for unknown options. */
export function misuseFrom(error: unknown, usage: string): Misuse {
  return new Misuse(error instanceof TypeError ? `${error.message}\n${usage}` : usage);
}

/** Quotes within quotes are single ones. */
export function innerQuotes(name: string): string {
  return name.replaceAll("“", "‘").replaceAll("”", "’");
}

/** Line breaks before the end of a paragraph show nothing. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "\n") end -= 1;
  return text.slice(0, end);
}

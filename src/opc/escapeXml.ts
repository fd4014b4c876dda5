const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(/[\t\n\r]/g, (character) =>
    // Attribute values would lose them to white-space normalisation.
    `&#${String(character.charCodeAt(0))};`,
  );
}

/** Every paragraph has an id that no other has: a row that was copied in the sheet brings the hidden id of its model along. */
export function ownIds<P extends { readonly id: string }>(outline: readonly P[]): readonly P[] {
  const known = new Set(outline.map(({ id }) => id));
  const given = new Set<string>();
  return outline.map((paragraph) => {
    const id = given.has(paragraph.id) ? freeId(paragraph.id, known) : paragraph.id;
    given.add(id);
    known.add(id);
    return id === paragraph.id ? paragraph : { ...paragraph, id };
  });
}

export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}.${String(count)}`;
  return id;
}

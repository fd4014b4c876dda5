/** The shares of units that stand in one cell: 柳林镇280 石桥镇40 …; 三个镇各2个. Source: tables.md T08. */
import { BODY, PLACE } from "./words/places";

export interface Allocation {
  readonly entity: string;
  readonly number: number;
}

const EACH = /(?<entities>(?:\p{Script=Han}{2,8}[、和])+\p{Script=Han}{2,8}?)各(?<number>\d+(?:\.\d+)?)/gu;
const ONE = /(?<entity>\p{Script=Han}{2,10}?)[:：\s]*(?<number>\d+(?:\.\d+)?)/gu;
/** 其余6个镇乡各1个: nobody is named. */
const NOBODY = /^(?:其余|其他|其它|各|每|个|剩余|余下)/u;
/** Fewer pairs of a name and a number are a sentence. */
const FEWEST = 3;

/** Empty when the cell holds no such list; in a column of lists two pairs are one. */
export function allocationsIn(text: string, fewest = FEWEST): readonly Allocation[] {
  const named = [...text.matchAll(EACH)].flatMap(({ groups }) => (groups?.["entities"] ?? "").split(/[、和]/u).map((entity) => ({ entity, number: Number(groups?.["number"]) })));
  const single = [...text.replace(EACH, " ").matchAll(ONE)].map(({ groups }) => ({ entity: groups?.["entity"] ?? "", number: Number(groups?.["number"]) }));
  const found = [...named, ...single.filter(({ entity }) => !NOBODY.test(entity))];
  const known = found.filter(({ entity }) => PLACE.test(entity) || BODY.test(entity)).length;
  return found.length >= fewest && known * 2 >= found.length ? found : [];
}

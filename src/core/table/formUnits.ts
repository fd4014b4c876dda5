/** The units that a table's form lines and its title give for its figures: 单位：万元; 单位：人、万元; 产值单位：万元; 各社区服务情况（人次）. */
import type { Block } from "./findBlocks";
import type { Grid } from "./grid";
import { isUnit } from "./headText";

export interface FormUnits {
  /** Of figures that are no money, or of all where only one unit is given; empty when none or several are. */
  readonly amount: string;
  readonly money: string;
  /** By the word of the heads they are of: 产值. */
  readonly named: ReadonlyMap<string, string>;
}

const TITLE_UNIT = /\(([^()\d年月日季]{1,6})\)$/u;
const FORM_UNIT = /(?:^|[^\p{Script=Han}])(?:计量|金额|数据|数值|统计)?单位(?:\(.{0,4}\))?[:：]([^:：\s()（）]{1,12})/u;
const NAMED_UNIT = /(?<=^|[^\p{Script=Han}])(?!填报|报送|填表|编报|编制|上报|计量|金额|数据|数值|统计)(\p{Script=Han}{1,4})单位[:：]([^:：\s()（）]{1,6})/gu;

export function formUnits(grid: Grid, block: Block, title: string): FormUnits {
  const texts = Array.from({ length: block.headTop - block.top }, (_, index) => block.top + index).flatMap((row) => grid.columnsOf(row).map((column) => grid.text(row, column).normalize("NFKC")));
  const named = new Map(texts.flatMap((text) => [...text.matchAll(NAMED_UNIT)]).flatMap(([, word = "", unit = ""]) => (isUnit(unit) ? [[word, unit] as const] : [])));
  const given = texts.map((text) => unitsIn(FORM_UNIT.exec(text)?.[1] ?? "")).find((units) => units.length > 0) ?? unitsIn(TITLE_UNIT.exec(title.normalize("NFKC"))?.[1] ?? "");
  const [only, ...more] = given;
  if (only === undefined || more.length === 0) return { amount: only ?? "", money: only ?? "", named };
  const [amount = "", second] = given.filter((unit) => !unit.endsWith("元") && unit !== "%");
  return { amount: second === undefined ? amount : "", money: given.find((unit) => unit.endsWith("元")) ?? "", named };
}

/** 人、% are two; a word that is no unit makes it no list of units. */
function unitsIn(list: string): readonly string[] {
  const units = list.split(/[、,，;；和及]/u).filter((unit) => unit !== "");
  return units.every(isUnit) ? units : [];
}

import { parseArgs } from "node:util";
import { findPack, newTracker } from "../app/newTracker";
import { requireTracker } from "../app/tracker";
import { newXlsx } from "../host/xlsx";
import { writeXlsxFile } from "../host/xlsx/file";
import { PACKS } from "../packs";
import { cliText } from "./cliText";
import { Misuse, misuseFrom } from "./misuse";
import { presetNamed } from "./presetNamed";

export async function newCommand(args: readonly string[]): Promise<string> {
  const text = cliText();
  const { pack: id, year, sample, output, outline } = options(args, text.usage);
  if (!/^\d{4}$/u.test(year)) throw new Misuse(text.badYear);
  const pack = findPack(id);
  if (!pack) throw new Misuse(text.badPack(id, PACKS.map((known) => known.id).join("、")));
  if (!output) throw new Misuse(text.noOutput);
  const preset = outline === "" ? null : presetNamed(outline);
  const workbook = newXlsx();
  await newTracker(workbook, { pack, year: Number(year), codes: null, sample, language: "zh", ...(preset ? { outline: preset } : {}) });
  await writeXlsxFile(output, workbook);
  const { dataset } = await requireTracker(workbook);
  return text.created(output, dataset.indicators.length);
}

interface Options {
  readonly pack: string;
  readonly year: string;
  readonly sample: boolean;
  readonly output: string;
  readonly outline: string;
}

function options(args: readonly string[], usage: string): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { pack: { type: "string" }, year: { type: "string" }, sample: { type: "boolean" }, output: { type: "string", short: "o" }, outline: { type: "string" } },
    });
    return { pack: values.pack ?? "", year: values.year ?? "", sample: values.sample ?? false, output: values.output ?? "", outline: values.outline ?? "" };
  } catch (error) {
    throw misuseFrom(error, usage);
  }
}

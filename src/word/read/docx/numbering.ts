/** What numbering.xml declares. Reference: ECMA-376 part 1, 17.9. */
import { walkXml, type XmlTag } from "../../../opc/walkXml";
import { attribute, isOn, numberOf } from "./attribute";

export const LEVELS = 9;

export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`: each % stands for the number of that level. */
  readonly text: string;
  readonly suffix: string;
  /** 1.1 even where the level above writes 一. */
  readonly digitsOnly: boolean;
  /** The level (1-based) after which it begins anew; 0: never. null: after any above it. */
  readonly restart: number | null;
  /** The paragraph style that stands on this level. */
  readonly style: string | null;
}

/** One list that the document has; several lists of one `series` go on counting together. */
export interface NumberList {
  readonly series: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Where this list begins its count anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Series {
  levels: Map<number, NumberLevel>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface ListDraft {
  series: string;
  levels: Map<number, NumberLevel>;
  starts: Map<number, number>;
}

/** By the number that paragraphs name. */
export function readNumbering(text: string, path: string): ReadonlyMap<string, NumberList> {
  const reader = new NumberingReader();
  walkXml(text, path, { open: (tag) => { reader.open(tag); } });
  return reader.lists();
}

class NumberingReader {
  private readonly series = new Map<string, Series>();
  private readonly drafts = new Map<string, ListDraft>();
  private readonly links = new Map<string, Series>();
  private at: Series | null = null;
  private list: ListDraft | null = null;
  private level: Mutable<NumberLevel> | null = null;
  private overridden = 0;

  open(tag: XmlTag): void {
    const value = attribute(tag, "val") ?? "";
    switch (tag.name) {
      case "abstractNum":
        this.at = { levels: new Map(), styleLink: null, numStyleLink: null };
        this.list = null;
        this.series.set(attribute(tag, "abstractNumId") ?? "", this.at);
        break;
      case "styleLink":
        if (this.at) this.links.set(value, this.at);
        break;
      case "numStyleLink":
        if (this.at) this.at.numStyleLink = value;
        break;
      case "num":
        this.list = { series: "", levels: new Map(), starts: new Map() };
        this.drafts.set(attribute(tag, "numId") ?? "", this.list);
        break;
      case "abstractNumId":
        if (this.list) this.list.series = value;
        break;
      case "lvlOverride":
        this.overridden = levelOf(tag);
        break;
      case "startOverride":
        this.list?.starts.set(this.overridden, numberOf(tag, "val") ?? 1);
        break;
      case "lvl":
        this.level = { start: 1, format: "decimal", text: "", suffix: "tab", digitsOnly: false, restart: null, style: null };
        (this.list ?? this.at)?.levels.set(levelOf(tag), this.level);
        break;
      default:
        if (this.level) readLevel(this.level, tag, value);
    }
  }

  lists(): ReadonlyMap<string, NumberList> {
    return new Map([...this.drafts].map(([id, { series, levels, starts }]) => {
      const own = this.series.get(series);
      const linked = own?.numStyleLink == null ? own : (this.links.get(own.numStyleLink) ?? own);
      return [id, { series, starts, levels: new Map([...(linked?.levels ?? []), ...levels]) }];
    }));
  }
}

function levelOf(tag: XmlTag): number {
  return Math.min(Math.max(numberOf(tag, "ilvl") ?? 0, 0), LEVELS - 1);
}

function readLevel(level: Mutable<NumberLevel>, tag: XmlTag, value: string): void {
  if (tag.name === "start") level.start = numberOf(tag, "val") ?? 1;
  else if (tag.name === "numFmt") level.format = value;
  else if (tag.name === "lvlText") level.text = value;
  else if (tag.name === "suff") level.suffix = value;
  else if (tag.name === "isLgl") level.digitsOnly = isOn(tag);
  else if (tag.name === "lvlRestart") level.restart = numberOf(tag, "val");
  else if (tag.name === "pStyle") level.style = value;
}

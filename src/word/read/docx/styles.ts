/** What a paragraph takes from its style: numbering, and whether it belongs to a list of contents. */
import { walkXml } from "../../../opc/walkXml";
import { attribute, numberOf } from "./attribute";

export interface ParagraphStyle {
  readonly contents: boolean;
  readonly list: string | null;
  readonly level: number | null;
  /** The style that names the list: the level may hang on it. */
  readonly listStyle: string;
}

interface Draft {
  name: string;
  basedOn: string | null;
  list: string | null;
  level: number | null;
}

const NONE: ParagraphStyle = { contents: false, list: null, level: null, listStyle: "" };
/** Styles stand on one another; a ring of them ends here. */
const LONGEST_CHAIN = 20;

export class Styles {
  private readonly drafts = new Map<string, Draft>();
  private standard = "";

  constructor(text: string, path: string) {
    let style: Draft | null = null;
    if (text === "") return;
    walkXml(text, path, {
      open: (tag) => {
        if (tag.name === "style") {
          style = null;
          if ((attribute(tag, "type") ?? "paragraph") !== "paragraph") return;
          style = { name: "", basedOn: null, list: null, level: null };
          const id = attribute(tag, "styleId") ?? "";
          this.drafts.set(id, style);
          if (attribute(tag, "default") === "1" || attribute(tag, "default") === "true") this.standard = id;
        } else if (style !== null) {
          if (tag.name === "name") style.name = attribute(tag, "val") ?? "";
          else if (tag.name === "basedOn") style.basedOn = attribute(tag, "val") ?? null;
          else if (tag.name === "numId") style.list = attribute(tag, "val") ?? null;
          else if (tag.name === "ilvl") style.level = numberOf(tag, "val");
        }
      },
    });
  }

  /** `id` null: the style of paragraphs that name none. */
  of(id: string | null): ParagraphStyle {
    const first = id ?? this.standard;
    let [at, level]: [string | null, number | null] = [first, null];
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step += 1) {
      const draft = this.drafts.get(at);
      if (draft === undefined) break;
      level ??= draft.level;
      if (draft.list !== null) return { contents: this.isContents(first), list: draft.list, level, listStyle: at };
      at = draft.basedOn;
    }
    return { ...NONE, contents: this.isContents(first) };
  }

  /** Word's own names for the lines of a list of contents, the same in every language. */
  private isContents(id: string): boolean {
    return /^(?:toc \d|toc heading|contents heading|contents \d)/iu.test(this.drafts.get(id)?.name ?? "");
  }
}

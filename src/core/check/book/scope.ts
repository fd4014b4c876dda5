/** Whose figure a number of the draft is: the whole office's, one reporting unit's, or of a place that the workbook does not know. Rule: language.md 6.6. */
import type { Draft, Figure } from "../draft";

export type Scope = { readonly kind: "whole" } | { readonly kind: "unit"; readonly reporter: string } | { readonly kind: "elsewhere" };

const WHOLE: Scope = { kind: "whole" };
const ELSEWHERE: Scope = { kind: "elsewhere" };

/** 青禾镇, 柳湾社区: two characters and what kind of place it is, at the head of a clause or a list. */
const PLACE = /(?<=^|[，。；：、（和]|其中|[是在由])[\u4e00-\u9fff]{2}(?:镇|乡(?![村镇土亲贤风情愁])|街道|村|社区)/gu;
/** In front of 镇 and 村 they make it no name: 各镇, 深入社区. */
const GENERIC = /[全各进入个下本我该等所有深走基农多两三四五六七八九十级和与及、在向对的部分少数]/u;

/** Two characters that name no place: what is done (举办社区讲座), and of what kind the places are (示范村). */
const NO_NAME = /^(?:举办|开展|组织|走访|慰问|建成|新建|建设|创建|打造|推进|推动|服务|覆盖|动员|联合|参加|参与|培育|命名|评选|指导|帮助|完成|实施|成立|发动|深化|带动|惠及|培训|召开|下沉|走进|示范|试点|重点|美丽|和谐|智慧|平安|文明|幸福|绿色|红色|特色|先进|优秀|城市|农村|老旧|完整|未来|数字|民族|薄弱|中心|行政|自然)$/u;

export interface Scopes {
  of(figure: Figure): Scope;
}

export function scopesOf({ text, sentences, figures, structure: { lines } }: Draft, reporters: readonly string[], office: string): Scopes {
  const headings = new Map<number, string>();
  let unit = "";
  lines.forEach((line, index) => {
    if ((line.level === "h1" || line.level === "h2" || line.level === "h3") && line.headEnd > line.textStart) {
      const words = text.slice(line.textStart, line.headEnd);
      unit = reporters.find((reporter) => words.includes(reporter)) ?? (line.level === "h1" ? "" : unit && !words.includes(unit) ? "" : unit);
    }
    headings.set(index, unit);
  });
  return {
    of({ span, sentence: at, index }) {
      const sentence = sentences[at];
      if (!sentence) return WHOLE;
      const said = text.slice(sentence.start, span.start);
      const listed = listedBefore(text, figures, index, sentence.start, reporters);
      if (listed !== null) return { kind: "unit", reporter: listed };
      const [reporter, place] = nearest(said, reporters);
      const tail = said.slice(place);
      if (reporter !== "") return /(?:全[县市区镇街]|合计|共计|总计)/u.test(tail) ? WHOLE : { kind: "unit", reporter };
      const part = said.slice(Math.max(said.lastIndexOf("；"), 0));
      const other = [...part.matchAll(PLACE)].map(([name]) => name).findLast((name) => !GENERIC.test(name.slice(0, 2)) && !NO_NAME.test(name.slice(0, 2)) && !office.includes(name));
      if (other !== undefined) return ELSEWHERE;
      const own = headings.get(sentence.lineIndex) ?? "";
      return own === "" ? WHOLE : { kind: "unit", reporter: own };
    },
  };
}

/** The last unit that is named, and where. */
function nearest(said: string, reporters: readonly string[]): readonly [string, number] {
  let [found, place] = ["", -1];
  for (const reporter of reporters) {
    const at = said.lastIndexOf(reporter);
    if (at > place) [found, place] = [reporter, at];
  }
  return [found, Math.max(place, 0)];
}

/** 城关镇、河东镇完成率居前两位，分别为112.5%和104.0%: as many numbers as names, in their order. */
function listedBefore(text: string, figures: readonly Figure[], index: number, start: number, reporters: readonly string[]): string | null {
  const own = figures[index] as Figure;
  const at = text.slice(start, own.span.start).lastIndexOf("分别");
  if (at < 0) return null;
  const from = start + at;
  const names = reporters.flatMap((reporter) => { const place = text.slice(start, from).lastIndexOf(reporter); return place < 0 ? [] : [{ reporter, place }]; }).sort((a, b) => a.place - b.place);
  if (names.length < 2) return null;
  let first = index;
  while ((figures[first - 1]?.span.start ?? -1) >= from) first -= 1;
  return names[index - first]?.reporter ?? null;
}

/** Who signs, and when: below the text, or what the text itself already has of it. */
import type { Day } from "../core/indicator/period";
import type { WordParagraph } from "./plainParagraphs";

export interface Signature {
  /** Empty: nobody signs. */
  readonly office: string;
  /** 2026年6月5日; empty where no day has been set. */
  readonly date: string;
}

export interface Signed {
  readonly paragraphs: readonly WordParagraph[];
  readonly signature: Signature;
}

const DATE = /^(?:\d{4}|[〇零○一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;

/** Year in full, no 0 before month and day. Rule: language.md 1.8. */
export function dateText({ year, month, day }: Day): string {
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** A report that was read may end with its own office and date: they are set as a signature, and stand once. The day of the settings is the report's own. */
export function signed(paragraphs: readonly WordParagraph[], office: string, writtenOn: Day | null): Signed {
  let rest = paragraphs;
  const last = (): string => rest.at(-1)?.text ?? "";
  const ownDate = DATE.test(last()) ? last() : "";
  if (ownDate !== "") rest = rest.slice(0, -1);
  const ownOffice = office !== "" && last() === office;
  if (ownOffice) rest = rest.slice(0, -1);
  return { paragraphs: rest, signature: { office, date: writtenOn ? dateText(writtenOn) : ownDate } };
}

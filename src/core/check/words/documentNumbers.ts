/** K26: a document and its number are of one year, or the number is of the year before what it plans or after what it reports. Rule: language.md 1.7. */
import { yearsIn } from "../../read/yearsIn";
import type { Rule } from "../rule";
import { placesOf } from "./prose";
import { signatureOf } from "./signature";

/** 《关于开展2025年自查的通知》（云府办〔2025〕11号） */
const NUMBERED = /(?:《(?<title>[^《》]{4,60})》[^，。；《》]{0,4}（)?(?<office>[\u4e00-\u9fff]{2,10})(?<number>〔(?<year>(?:19|20)\d\d)〕\d{1,4}号)/gu;
/** What is written while its year runs. */
const IN_YEAR = /年中|半年|[二三四]季度|(?<!\d)(?:[3-9]|1[0-2])月/u;
const BEFORE = /^.*(?:根据|按照|依据|依照|印发|落实|转发|参照|遵照|以)/u;

export const documentNumbers: Rule = {
  id: "K26",
  severity: "warning",
  *find(draft) {
    if (!draft.text.includes("〕")) return;
    const own = draft.coverage.year;
    const latest = Math.max(own ?? Infinity, signatureOf(draft)?.year ?? 0);
    for (const { start, end, found } of placesOf(draft, NUMBERED, "text", /〕/u)) {
      const { title = "", office: said = "", number = "", year = "" } = found.groups ?? {};
      const of = Number(year);
      // a plan of 2021—2025年 is not of one year
      const years = /—/u.test(title) ? [] : yearsIn(title).map(({ value }) => value);
      const [named = of] = years.length === 1 ? years : [];
      const fits = Math.abs(of - named) <= 1 && (of >= named || !IN_YEAR.test(title)) && of <= latest;
      const office = said.replace(BEFORE, "");
      if (!fits) yield { start: title === "" ? end - number.length - office.length : start, end, reason: "document_year", with: { found: title === "" ? office : title, number } };
    }
  },
};

/** What a column means by its head and its own cells. */
import { type ColumnDraft, MOST, settle } from "./columnDraft";
import type { ColumnProfile } from "./columnProfile";
import { type FoundMeaning, headMeaning } from "./headMeaning";
import type { HeadText } from "./headText";
import type { ColumnField } from "./tableReading";
import { COUNTED } from "./words/headPatterns";
import type { HeadMeaning } from "./words/heads";
import { LAST_YEAR_HEAD, PERSON_HEAD, SHARE_OF_TASK } from "./words/columns";

/** Of the lowest head; where that is only a span of time, of the one above it. Below 上年发放人数 every class is last year's. */
export function meaningOf(heads: readonly HeadText[]): FoundMeaning | null {
  const leaf = heads.at(-1);
  if (!leaf) return null;
  const found = headMeaning(leaf);
  if (leaf.unit === "%" && SHARE_OF_TASK.test(leaf.words) && found?.meaning !== "yoy") return { meaning: "rate", word: leaf.words, weight: 0.9 };
  if (found && found.weight >= 0.7) return found;
  if (heads.slice(0, -1).some(({ whole }) => LAST_YEAR_HEAD.test(whole))) return { meaning: "base", word: heads[0]?.whole ?? "", weight: 0.85 };
  if (LAST_YEAR_HEAD.test(leaf.whole)) return { meaning: "base", word: leaf.whole, weight: 0.8 };
  if (found) return found;
  if (leaf.period !== leaf.whole) return null;
  for (const upper of [...heads.slice(0, -1)].reverse()) {
    const above = headMeaning(upper);
    if (above) return { ...above, weight: above.weight * 0.9 };
  }
  return null;
}

const PLAIN_FIELDS: Readonly<Partial<Record<HeadMeaning, ColumnField>>> = { "?count": "actual", "?rate": "rate" };

/** 电话 beside 来信 and 来访: how many came that way. */
const CHANNEL = /^(?:电话|来电|手机)$/u;
const FEWER_THAN_NUMBERS = 10_000;

export function decideAlone(draft: ColumnDraft): void {
  const { profile } = draft;
  if (CHANNEL.test(draft.heads.at(-1)?.whole ?? "") && profile.number >= ALL_BUT_ONE && profile.identity === 0 && profile.largest < FEWER_THAN_NUMBERS) draft.found = null;
  const { found } = draft;
  // 分解到乡镇 over lists of towns with their shares.
  if (profile.allocated >= MOST && (found?.meaning === "entity" || found?.meaning === "?body")) {
    settle(draft, "target", 0.8);
    return;
  }
  if (profile.identity >= MOST || found?.meaning === "identity" || (found?.meaning === "person" && profile.number < MOST)) {
    settle(draft, "other", 0.95, found ? "head" : "identity");
    draft.personal = true;
    return;
  }
  if (!found || found.meaning === "person") return;
  if (PERSON_HEAD.test(draft.heads.at(-1)?.whole ?? "") && (found.meaning === "owner" || found.meaning === "other") && (profile.person >= MOST || profile.filled === 0)) draft.personal = true;
  const plain = found.meaning.startsWith("?") ? PLAIN_FIELDS[found.meaning] : (found.meaning as ColumnField);
  if (found.weight < 0.7 && profile.number >= MOST) return;
  const field = plain ?? ambiguous(found.meaning, profile);
  if (field === null) return;
  settle(draft, field === "money" && countsOthers(draft.heads) ? "actual" : field, found.weight, "head");
  correct(draft);
}

/** 享受补贴人数 above 生活补贴, 临时救助（人）: people, not their money. */
function countsOthers(heads: readonly HeadText[]): boolean {
  const unit = heads.map((head) => head.unit).filter((word) => word !== "").at(-1) ?? "";
  return unit === "" ? heads.slice(0, -1).some(({ whole }) => COUNTED.test(whole)) : !unit.endsWith("元");
}

/** Heads that need the cells. */
function ambiguous(meaning: HeadMeaning, profile: ColumnProfile): ColumnField | null {
  switch (meaning) {
    case "?unit":
      return profile.unit >= MOST && profile.place < MOST ? "unit" : "entity";
    case "?progress":
      if (profile.filled === 0) return "actual";
      if (profile.percent >= MOST) return "rate";
      if (profile.number >= 0.4) return "actual";
      return profile.state >= MOST ? "status" : "progress_text";
    case "?target":
      return profile.number >= 0.4 || profile.allocated >= MOST ? "target" : null;
    case "?standard":
      return profile.number >= MOST ? "target" : "other";
    case "?note":
      return profile.number >= MOST ? "actual" : "cause";
    case "?rest":
      return profile.number >= MOST ? "actual" : "remark";
    default:
      return null;
  }
}

/** What the head says, but the cells do not bear out. */
function correct(draft: ColumnDraft): void {
  const { profile, found } = draft;
  if (profile.filled === 0 || !draft.field) return;
  const inWords = profile.prose >= MOST && profile.number < 0.3;
  if (draft.field === "actual" && inWords && profile.length > 6) settle(draft, "progress_text", 0.7);
  else if (draft.field === "actual" && profile.state >= 0.7) settle(draft, "status", 0.7);
  else if (draft.field === "actual" && profile.percent >= 0.7 && found?.meaning !== "?count") settle(draft, "rate", 0.8);
  else if (draft.field === "progress_text" && profile.number >= 0.7) settle(draft, profile.percent >= MOST ? "rate" : "actual", 0.7);
  else if (draft.field === "progress_text" && profile.state >= 0.7) settle(draft, "status", 0.7);
  else if (draft.field === "rate" && inWords) settle(draft, profile.state >= MOST ? "status" : "progress_text", 0.6);
  else if (draft.field === "money" && profile.number < 0.3 && profile.prose >= MOST) settle(draft, "other", 0.5);
  else if (WORD_FIELDS.has(draft.field) && profile.number >= ((found?.weight ?? 0) < 1 ? MOST : ALL_BUT_ONE)) Object.assign(draft, { field: null, found: null });
  else if (draft.field === "cause" && profile.number >= 0.7 && profile.prose === 0) settle(draft, "actual", 0.5);
}

/** 一级, 村 as heads of counts. */
const ALL_BUT_ONE = 0.9;
const WORD_FIELDS: ReadonlySet<ColumnField> = new Set(["entity", "name", "section", "owner", "unit", "measures", "cause", "evidence", "status"]);

/** 领导: under whom a unit works, as the first words of a report say it. Rule: language.md 5.2 T1. No body is named that the settings do not name. */
import type { Settings } from "../indicator/settings";
import { words, type Segment } from "./segment";
import { withoutEnd } from "./terms";

/** 在县委、县政府领导和市妇联指导下; null where neither is set. */
export function guidancePhrase({ leaders, guides }: Pick<Settings, "leaders" | "guides">): readonly Segment[] | null {
  const [led, guided] = [withoutEnd(leaders), withoutEnd(guides)];
  const parts = [...(led === "" ? [] : [`${led}领导`]), ...(guided === "" ? [] : [`${guided}指导`])];
  return parts.length === 0 ? null : [words(`在${parts.join("和")}下`)];
}

import type { Pack } from "./pack";
import { care } from "./women-federation/care";
import { countryside } from "./women-federation/countryside";
import { courtyards } from "./women-federation/courtyards";
import { employment } from "./women-federation/employment";
import { families } from "./women-federation/families";
import { guidance } from "./women-federation/guidance";
import { housekeeping } from "./women-federation/housekeeping";
import { monitoring } from "./women-federation/monitoring";
import { organisation } from "./women-federation/organisation";
import { outline } from "./women-federation/outline";
import { party } from "./women-federation/party";
import { publicity } from "./women-federation/publicity";
import { rights } from "./women-federation/rights";
import { sample } from "./women-federation/sample";

export const womenFederation: Pack = {
  id: "women-federation",
  title: { zh: "妇联工作", en: "Women’s federation" },
  summary: {
    zh: "县级妇联月报、半年和全年总结常用的指标，按十二条工作线列出",
    en: "What a county women’s federation counts for its monthly, half-year and annual reports, by twelve lines of work",
  },
  sections: [
    guidance,
    employment,
    countryside,
    housekeeping,
    courtyards,
    families,
    rights,
    care,
    organisation,
    publicity,
    party,
    monitoring,
  ],
  outline,
  sample,
};

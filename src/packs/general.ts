import { outline } from "./general/outline";
import { sample } from "./general/sample";
import { sections } from "./general/sections";
import type { Pack } from "./pack";

export const general: Pack = {
  id: "general",
  title: { zh: "通用", en: "General" },
  summary: {
    zh: "任何单位写工作总结都用得上的少量指标，其余自行添加",
    en: "A few indicators that any office needs for its reports; add your own",
  },
  sections,
  outline,
  sample,
};

import type { TargetRow } from "../../core/indicator/indicator";
import type { PackSample } from "../pack";
import { entries, TOWNS } from "./sampleEntries";

type SampleTarget = PackSample["targetRows"][number];

const ANNUAL = { scope: "year", grade: "base", comparator: ">=" } as const satisfies Partial<TargetRow>;

function shareOut(code: string, shares: readonly number[]): readonly SampleTarget[] {
  return TOWNS.map((reporter, town) => ({ ...ANNUAL, code, reporter, lower: shares[town] ?? null, basis: "年初任务分解", issuedBy: "县妇联" }));
}

/** A county that does not exist, of about 450,000 people, at the end of June. */
export const sample: PackSample = {
  office: "云泽县妇联",
  leaders: "县委、县政府",
  guides: "市妇联",
  region: "全县",
  reporters: "镇",
  pending: ["D01"],
  month: 6,
  targets: {
    A01: 48,
    B01: 10,
    B07: 2400,
    C01: 1200,
    E01: 640,
    F01: 60,
    G11: 0.95,
    G14: 0.9,
    G20: 20,
    H01: 3600,
    J01: 8,
    K01: 120,
    L01: 12,
    M01: 4,
    M02: 3.5,
  },
  entries,
  targetRows: [
    { ...ANNUAL, code: "A01", grade: "stretch", lower: 56, basis: "年度工作要点", issuedBy: "县妇联" },
    ...shareOut("C01", [360, 300, 300, 240]),
    ...shareOut("E01", [200, 180, 140, 120]),
    { ...ANNUAL, code: "H01", lower: 3000, basis: "年初下达任务", issuedBy: "县妇儿工委" },
    { ...ANNUAL, code: "H01", lower: 3600, validFrom: { month: 5, day: 20 }, basis: "追加任务通知", issuedBy: "县妇儿工委" },
  ],
  notes: [
    {
      code: "B07",
      cause: "经办银行系统切换期间暂停受理",
      measure: "会同人社部门和经办银行逐镇摸排贷款需求",
    },
    {
      code: "C01",
      cause: "田间实训课程因连续降雨顺延",
      measure: "秋收前分片办班，补齐实训课时",
    },
    {
      code: "E01",
      cause: "部分镇创建户名单确定较晚",
      measure: "对进度靠后的镇逐村排定创建户",
    },
    { code: "E01", reporter: "望荻镇", cause: "农房改造与庭院整治同期施工", measure: "先从已完工的农户开始创建" },
    { code: "G14", cause: "涉及房产分割的纠纷增多", measure: "对未化解的纠纷逐件会商，联合司法所上门回访" },
    { code: "H01", practice: "由妇幼保健机构逐镇上门检查" },
    {
      code: "J01",
      cause: "新就业群体摸底名单反馈较晚",
      stage: "正在制定组建方案",
      measure: "先从快递、外卖行业组建",
      expected: "8月启动",
    },
    { code: "M01", stage: "已收齐数据，正在审核", expected: "9月底印发" },
  ],
};

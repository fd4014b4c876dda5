/** How much is said, in which of several wordings, and with which verb. Frames: sentences.md; names and figures our own. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/core/indicator/dataset";
import { usualKind } from "../../src/core/indicator/period";
import type { Detail, Voice } from "../../src/core/indicator/settings";
import { writeReport, type Report } from "../../src/core/narrate/report";
import { unitNotesOf } from "../../src/core/narrate/unitNotes";
import { spokenName } from "../../src/core/narrate/spoken";
import { dataset, inMonth, type Case } from "./dataset";

const CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Indicators A, B, C… with target and value: 12 讲座 of 30. */
function works(rows: readonly (readonly [name: string, unit: string, target: number | null, value: number])[], given: Partial<Case> = {}): Dataset {
  return dataset({
    indicators: rows.map(([name, unit, target]) => ({ name, unit, ...(target === null ? {} : { target }) })),
    entries: rows.map(([, , , value], index) => ({ code: CODES.charAt(index), months: inMonth(6, value) })),
    ...given,
  });
}

function report(data: Dataset): Report {
  const { period } = data.settings;
  return writeReport(data, { kind: usualKind(period), period });
}

const said = (data: Dataset, detail: Detail = data.settings.detail): string => report({ ...data, settings: { ...data.settings, detail } }).paragraphs.map(({ text }) => text).join("\n");

const RUNNING = [["家风讲座", "场", 30, 18], ["亲子课堂", "场", 40, 22], ["读书活动", "次", 50, 26], ["技能培训", "人次", 500, 240], ["入户走访", "户", 900, 480]] as const;

describe("neighbours of one state", () => {
  test("two share a sentence with both rates", () => {
    expect(said(works(RUNNING.slice(0, 2)))).toBe("上半年，举办家风讲座18场、亲子课堂22场，分别完成全年目标任务的60%和55%。");
  });

  test("more share sentences without rates, of nearly equal length", () => {
    expect(said(works(RUNNING))).toBe("上半年，举办家风讲座18场、亲子课堂22场，分别完成全年目标任务的60%和55%。开展读书活动26次、技能培训240人次，走访入户480户。");
  });

  test("what must be written has its own sentence, and wordings take turns", () => {
    const data = works(RUNNING, { indicators: RUNNING.map(([name, unit, target]) => ({ name, unit, target, importance: "must" as const })) });
    expect(said(data)).toBe(
      "上半年，举办家风讲座18场，完成全年目标任务的60%。举办亲子课堂22场，占全年目标任务的55%。开展读书活动26次，完成全年50次目标任务的52%。开展技能培训240人次，完成全年目标任务的48%。走访入户480户，占全年目标任务的53.3%。",
    );
  });

  test("one that fell has its own sentence between them", () => {
    const data = works([["甲类咨询", "人次", null, 90], ["乙类咨询", "人次", null, 80], ["丙类咨询", "人次", null, 40]], {
      entries: [{ code: "A", months: inMonth(6, 90) }, { code: "B", months: inMonth(6, 80), lastYear: inMonth(6, 100) }, { code: "C", months: inMonth(6, 40) }],
    });
    expect(said(data)).toBe("上半年，甲类咨询90人次。乙类咨询80人次，同比下降20%。丙类咨询40人次。");
  });

  test("完成 is said of all only where it is true of each", () => {
    expect(said(works([["甲活动", "场", 10, 12], ["乙活动", "场", 20, 20]]))).toBe("上半年，开展甲活动12场、乙活动20场，均提前完成全年目标任务。");
    expect(said(works([["甲活动", "场", 10, 12], ["乙活动", "场", 20, 13]]))).toBe("截至6月底，开展甲活动12场，提前超额完成全年目标任务。开展乙活动13场，完成全年目标任务的65%。");
  });
});

describe("items", () => {
  const listed = (topics: readonly string[], voice: Voice = "upward"): string =>
    said(works(RUNNING.slice(0, 3), { indicators: RUNNING.slice(0, 3).map(([name, unit, target], row) => ({ name, unit, target, topic: topics[row] ?? "" })), patterns: ["{#分条 工作}"], settings: { voice } }));

  test.each([
    [["抓好家庭教育", "陪伴儿童成长", "倡导全民阅读。"], "一是抓好家庭教育。举办家风讲座18场，完成全年目标任务的60%。二是陪伴儿童成长。举办亲子课堂22场，占全年目标任务的55%。三是倡导全民阅读。开展读书活动26次，完成全年50次目标任务的52%。"],
    // a list is parallel: one without, or two alike, and none has any
    [["抓好家庭教育", "", "倡导全民阅读"], "一是举办家风讲座18场，完成全年目标任务的60%；二是举办亲子课堂22场，占全年目标任务的55%；三是开展读书活动26次，完成全年50次目标任务的52%。"],
    [["抓好家庭教育", "抓好家庭教育", "倡导全民阅读"], "一是举办家风讲座18场，完成全年目标任务的60%；二是举办亲子课堂22场，占全年目标任务的55%；三是开展读书活动26次，完成全年50次目标任务的52%。"],
  ])("%j", (topics, expected) => expect(listed(topics)).toBe(expected));

  test("in self-inspection the figures stand alone", () => expect(listed(["甲", "乙", "丙"], "inspection")).toMatch(/^一是家风讲座完成18场/u));
});

describe("length", () => {
  const EIGHTY = Array.from({ length: 80 }, (_, index) => [`第${"甲乙丙丁戊己庚辛壬癸".charAt(index % 10)}${"子丑寅卯辰巳午未".charAt(Math.floor(index / 10))}项工作`, "件", 100 + index, 60 + (index % 7)] as const);

  test("eighty indicators never become eighty percentages", () => {
    for (const importance of ["must", "may"] as const) {
      for (const detail of ["brief", "standard", "full"] as const) {
        const data = dataset({
          indicators: EIGHTY.map(([name, unit, target], row) => ({ code: `N${String(row)}`, name, unit, target, importance })),
          entries: EIGHTY.map(([, , , value], row) => ({ code: `N${String(row)}`, months: inMonth(6, value) })),
        });
        expect(said(data, detail).match(/%/gu)?.length ?? 0).toBeLessThanOrEqual(6);
      }
    }
  });

  test("要点 leaves to the annex what may be left, and says so; 详细 brings the user's words", () => {
    const data = works(RUNNING, {
      indicators: RUNNING.map(([name, unit, target], index) => ({ name, unit, target, importance: index === 0 ? ("must" as const) : ("may" as const) })),
      notes: [{ code: "A", practice: "联合学校排定讲师", effect: "家长反映问题比上学期少。" }],
    });
    expect(said(data, "brief")).toBe("上半年，举办家风讲座18场，完成全年目标任务的60%。举办亲子课堂22场，开展读书活动26次、技能培训240人次，走访入户480户。");
    expect(said(data, "full").split("。")[0]).toBe("上半年，联合学校排定讲师，举办家风讲座18场，完成全年目标任务的60%，家长反映问题比上学期少");
  });

  test("a word budget is kept by saying less, and told where it cannot be", () => {
    const rows = RUNNING.map(([name, unit, target]) => ({ name, unit, target }));
    const long = said(works(RUNNING, { indicators: rows }), "full").length;
    for (const budget of [long - 1, 70]) {
      const data = works(RUNNING, { indicators: rows, settings: { detail: "full", budget } });
      expect(said(data).length).toBeLessThanOrEqual(budget);
    }
    const impossible = works(RUNNING, { settings: { budget: 5 }, patterns: ["全年工作情况如下：", "{#栏目 工作}"] });
    expect(report(impossible).issues).toContainEqual(expect.objectContaining({ code: "over_budget", with: { count: 9, limit: 5 } }));
  });

  test("what is left to the annex is listed", () => {
    const data = works(RUNNING, { settings: { budget: 5 } });
    const left = (code: string, of: Dataset) => report(of).issues.filter((issue) => issue.code === code).map(({ with: given }) => given?.["name"]);
    expect(left("left_to_annex", data)).toEqual(RUNNING.map(([name]) => name));
    // without an annex it is in the document nowhere
    const bare: Dataset = { ...data, settings: { ...data.settings, annex: "omitted" } };
    expect([left("left_to_annex", bare), left("left_out_of_text", bare)]).toEqual([[], RUNNING.map(([name]) => name)]);
  });
});

describe("wordings", () => {
  test("a chosen one stays, whatever the neighbours say", () => {
    const data = works(RUNNING.slice(0, 2), { indicators: RUNNING.slice(0, 2).map(([name, unit, target]) => ({ name, unit, target, importance: "must" as const })) });
    const chosen: Dataset = { ...data, wordings: [{ code: "A", wording: "{时，}{述}，占全年目标任务的{率}" }, { code: "B", wording: "{时，}{述}，占全年目标任务的{率}" }] };
    expect(said(chosen)).toBe("上半年，举办家风讲座18场，占全年目标任务的60%。举办亲子课堂22场，占全年目标任务的55%。");
  });

  test("one chosen for another state is not used in this", () => {
    const data: Dataset = { ...works([["甲活动", "场", 10, 12]]), wordings: [{ code: "A", wording: "{时，}{述}，占全年目标任务的{率}" }] };
    expect(said(data)).toBe("截至6月底，开展甲活动12场，提前超额完成全年目标任务。");
  });

  test("nor does one that comes again behind another", () => {
    const data = works([["甲活动", "场", 100, 10], ["乙活动", "场", 100, 30], ["丙活动", "场", 100, 12]], { patterns: ["{#问题}", "{#打算}"] });
    expect(said(data)).toBe(
      "对照年度目标任务，还存在以下差距：一是甲活动推进相对滞后，上半年完成10场，完成全年目标任务仍需加力；二是乙活动推进不够快，完成全年目标任务的30%；三是丙活动进展较慢，上半年完成12场，距全年目标任务还有较大差距。\n针对上述问题，一是把甲活动作为下半年重点，确保年底前完成100场目标任务；二是加快乙活动进度，确保12月底前完成剩余70场任务；三是将丙活动列入下半年重点工作，确保年底前完成100场目标任务。",
    );
  });

  test("problems and next steps do not repeat one frame", () => {
    const data = works([["甲活动", "场", 100, 45], ["乙活动", "场", 100, 44]], { patterns: ["{#问题}", "{#打算}"] });
    expect(said(data)).toBe(
      "对照年度目标任务，还存在以下差距：一是甲活动进度与序时要求相比还有差距；二是乙活动推进力度还需加大。\n针对上述问题，一是紧盯甲活动差距，年内完成剩余55场任务；二是加大乙活动力度，年内完成剩余56场任务。",
    );
  });
});

describe("what 存在的问题 tells", () => {
  const LAGGING = [["甲活动", "场", 100, 45], ["乙活动", "场", 100, 30]] as const;
  test.each([
    ["explicit", "对照年度目标任务，还存在以下差距：一是甲活动完成全年目标任务的45%，与序时进度相比还有一定差距；二是乙活动完成全年目标任务的30%，进度与序时要求还有差距。"],
    ["named", "对照年度目标任务，还存在以下差距：一是甲活动进度与序时要求相比还有差距；二是乙活动推进不够快，完成全年目标任务的30%。"],
    ["general", "个别指标推进进度与序时要求相比还有差距。"],
  ] as const)("%s", (disclosure, expected) => {
    const data = works(LAGGING, { settings: { disclosure }, patterns: ["{#问题}"] });
    expect(said(data)).toBe(expected);
    expect(report(data).issues.filter(({ code }) => code === "said_in_general")).toHaveLength(disclosure === "general" ? 2 : 0);
  });

  test("in general, there is one next step for all", () => {
    expect(said(works(LAGGING, { settings: { disclosure: "general" }, patterns: ["{#打算}"] }))).toBe("对照年度目标任务，加快推进进度偏慢的工作，确保年底前完成。");
  });
});

test("over several paragraphs the period is named once, and neighbours take turns", () => {
  const rows = [["甲讲座", 34], ["乙讲座", 43], ["丙讲座", 53]] as const;
  const data = dataset({
    indicators: rows.map(([name], index) => ({ name, unit: "场", target: 100, section: CODES.charAt(index) })), entries: rows.map(([, value], index) => ({ code: CODES.charAt(index), months: inMonth(6, value) })),
    patterns: rows.map((_, index) => `{#栏目 ${CODES.charAt(index)}}`),
  });
  expect(said(data)).toBe("上半年，举办甲讲座34场，完成全年目标任务的34%。\n举办乙讲座43场，占全年目标任务的43%。\n举办丙讲座53场，完成全年100场目标任务的53%。");
});

describe("what is said of a lag", () => {
  const lag = (period: string, value: number, last: number, cause: string): string =>
    said(dataset({ period, indicators: [{ name: "甲贷款", unit: "万元", target: 100 }], entries: [{ code: "A", months: inMonth(Number(period.slice(5)), value), lastYear: inMonth(Number(period.slice(5)), last) }], notes: cause ? [{ code: "A", cause }] : [], patterns: ["{#问题}"] }));
  test.each([
    ["2026-06", 15, 30, "系统停办一个月", "甲贷款推进相对滞后，上半年完成15万元，同比下降50%，主要是系统停办一个月，完成全年目标任务仍需加力。"],
    ["2026-06", 30, 40, "", "甲贷款推进不够快，完成全年目标任务的30%，同比下降25%。"],
    ["2026-12", 70, 80, "系统停办一个月", "甲贷款同比下降12.5%，距年度目标任务还有一定差距，主要是系统停办一个月。"],
    ["2026-12", 90, 80, "", "甲贷款距年度目标任务还有一定差距。"],
  ] as const)("%s: %i after %i, %s", (period, value, last, cause, expected) => expect(lag(period, value, last, cause)).toBe(expected));

  test("a missed rate is no second time told in the figures of the achievements", () => {
    const data = dataset({ indicators: [{ name: "办结率", unit: "%", kind: "ratio", monthTotal: "latest", target: 0.9 }], entries: [{ code: "A", months: inMonth(6, 0.85) }], patterns: ["{#栏目 工作}", "{#问题}"] });
    expect(said(data)).toBe("上半年，办结率85%，距90%的目标还差5个百分点。\n办结率与90%的目标要求相比还有差距。");
  });
});

test("what opens with a time of its own gets no second one", () => {
  for (const [frame, expected] of [["“春暖行动”期间举办招聘会{}", "“春暖行动”期间举办招聘会9场，完成全年目标任务的90%。"], ["举办招聘会{}", "上半年，举办招聘会9场，完成全年目标任务的90%。"]] as const) {
    expect(said(dataset({ indicators: [{ name: "招聘会", unit: "场", frame, target: 10 }], entries: [{ code: "A", months: inMonth(3, 9) }] }))).toBe(expected);
  }
});

describe("units of which most are slow", () => {
  const units = (rates: readonly number[], voice: "upward" | "circular"): string => {
    const names = rates.map((_, index) => `${"甲乙丙丁".charAt(index)}镇`);
    return said(dataset({
      indicators: [{ name: "驿站创建", unit: "户", target: 400 }], patterns: ["{#各单位 驿站创建}", "{#问题}"], settings: { voice, reporters: "镇" },
      entries: names.map((reporter, index) => ({ code: "A", reporter, months: inMonth(6, rates[index] ?? 0) })), targets: names.map((reporter) => ({ code: "A", reporter, lower: 100 })),
    }));
  };
  const PROBLEM = "驿站创建推进不够快，完成全年目标任务的";
  test("are no achievement upward", () => {
    expect(units([60, 20, 20, 10], "upward")).toBe(`${PROBLEM}27.5%，各镇之间进展不平衡。`);
    expect(units([60, 20, 20, 10], "circular")).toBe(`从各镇看，4个镇中，1个达到序时进度，3个慢于序时进度。\n${PROBLEM}27.5%，各镇之间进展不平衡。`);
  });
  test("are not 不平衡 when all are", () => {
    expect(units([40, 10, 20, 30], "circular")).toBe(`从各镇看，4个镇均慢于序时进度。\n${PROBLEM}25%。`);
  });
});

describe("targets of other forms", () => {
  const YEAR_END = "2026-12";
  const PARK = { name: "口袋公园建设", unit: "个", target: 8 } as const;
  const stretch = [{ code: "A", lower: 8 }, { code: "A", grade: "stretch" as const, lower: 10 }];
  test.each([
    [9, "全年建设口袋公园9个，超额完成年度基本目标任务。"],
    [8, "全年建设口袋公园8个，如期完成年度基本目标任务。"],
    [10, "截至12月底，建设口袋公园10个，达到10个的争取目标。"],
    [7, "全年建设口袋公园7个，完成年度目标任务的87.5%。"],
  ])("base 8 and stretch 10, %i done", (value, expected) => {
    expect(said(dataset({ period: YEAR_END, indicators: [PARK], entries: [{ code: "A", months: inMonth(12, value) }], targets: stretch }))).toBe(expected);
  });

  test("so many sessions a month, on time and late", () => {
    const session = { name: "每月一讲", unit: "讲", target: 12, pacing: "session" } as const;
    const at = (value: number): string => said(dataset({ period: "2026-05", indicators: [session], entries: [{ code: "A", months: inMonth(5, value) }] }));
    expect(at(5)).toBe("每月一讲按期开展，1—5月共5讲。");
    expect(at(4)).toBe("1—5月，每月一讲4讲，完成全年目标任务的33.3%。");
  });

  test("a change of sign has no percentage", () => {
    const data = dataset({ indicators: [{ name: "会员增减", unit: "人", frame: "会员净增{}" }], entries: [{ code: "A", months: inMonth(6, 120), lastYear: inMonth(6, -30) }] });
    expect(said(data)).toBe("上半年，会员净增120人，由上年同期净减少30人转为净增加120人。");
  });
});

describe("the overview", () => {
  test("says 双过半 where every target is at half or more", () => {
    const all = works([["甲活动", "场", 10, 5], ["乙活动", "场", 20, 11]], { patterns: ["{#总况}"] });
    expect(said(all)).toBe("年初确定的2项工作指标中，达到序时进度2项，各项年度目标任务均实现时间过半、任务过半。");
    expect(said(works([["甲活动", "场", 100, 49], ["乙活动", "场", 20, 11]], { patterns: ["{#总况}"] }))).not.toContain("任务过半");
  });

  test("names who lags to those below, not upward", () => {
    const rows = [["甲活动", "场", 10, 12], ["乙活动", "场", 20, 4]] as const;
    expect(said(works(rows, { patterns: ["{#总况}"], settings: { voice: "circular" } }))).toBe("年初确定的2项工作指标中，已完成1项，慢于序时进度1项。其中，甲活动提前完成全年目标任务；乙活动慢于序时进度，需加快推进。");
    expect(said(works(rows, { patterns: ["{#总况}"] }))).toBe("年初确定的2项工作指标中，已完成1项，慢于序时进度1项。其中，甲活动提前完成全年目标任务。");
  });
});

describe("words that units wrote", () => {
  const notes = [{ code: "A", reporter: "青禾镇", cause: "场地在修" }, { code: "A", reporter: "云溪镇", cause: "讲师未到位", period: "2026-06" }, { code: "A", reporter: "云溪镇", cause: "去年的话", period: "2025-12" }];
  const rows = [["甲活动", "场", 100, 45]] as const;

  test("wait to be chosen, and say whose they are", () => {
    const { issues, paragraphs } = report(works(rows, { notes }));
    expect(issues.find(({ code }) => code === "notes_to_choose")?.with).toEqual({ name: "甲活动", names: "青禾镇、云溪镇" });
    expect(paragraphs.map(({ text }) => text).join("")).not.toContain("场地");
    expect(unitNotesOf(works(rows, { notes }).notes, "A", "2026-06").map(({ cause }) => cause)).toEqual(["场地在修", "讲师未到位"]);
  });

  test("are no question any more when the office has its own", () => {
    expect(report(works(rows, { notes: [...notes, { code: "A", cause: "两镇场地在修" }] })).issues.some(({ code }) => code === "notes_to_choose")).toBe(false);
  });
});

describe("the verb of a name", () => {
  test.each([
    ["宣传资料发放份数", "份", "", "发放宣传资料"], ["困难职工走访慰问", "户", "", "走访慰问困难职工"], ["“洁美农家”创建", "户", "", "创建“洁美农家”"],
    ["招聘会", "场", "", "举办招聘会"], ["消防演练", "次", "", "开展消防演练"], ["执委会议", "次", "", "召开执委会议"], ["走访老党员", "人", "", "走访老党员"],
    ["婚姻家庭纠纷", "件", "云泽县妇联", "调处婚姻家庭纠纷"], ["邻里纠纷", "件", "云泽街道", "调解邻里纠纷"], ["辅助器具", "件", "云泽县残联", "适配辅助器具"], ["辅助器具", "件", "云泽县妇联", "辅助器具"],
    ["群众满意度", "分", "", "群众满意度"], ["按期办结率", "%", "云泽街道", "按期办结率"], ["信访总量", "件次", "云泽县妇联", "信访总量"], ["业务培训", "期", "", "开展业务培训"],
    ["家庭无障碍改造户数", "户", "云泽县残联", "实施家庭无障碍改造"], ["救助资金额", "万元", "", "救助资金"], ["残疾人数", "人", "", "残疾人"], ["生活补贴发放金额", "万元", "", "发放生活补贴"], ["新增就业人数", "人", "", "新增就业"], ["乡村妇女培训人数", "人", "", "乡村妇女培训"],
  ])("%s %s %s", (name, unit, office, expected) => {
    expect(spokenName(name, unit, office)).toBe(expected);
  });
});

describe("at the year's end", () => {
  const at = (value: number, more: Partial<Case["indicators"][number]> = {}): Dataset =>
    dataset({ period: "2026-12", indicators: [{ name: "反家暴宣传", unit: "场", target: 20, ...more }], entries: [{ code: "A", months: inMonth(12, value) }], patterns: ["{#打算}"] });

  test("what begins anew every year is not left over for the next", () => {
    expect(said(at(18))).toBe("继续推进反家暴宣传，确保2027年完成20场目标任务。");
    expect(said(at(18, { name: "口袋公园建设", unit: "个" }))).toBe("继续推进口袋公园建设，2027年内建成剩余2个。");
  });

  test("what is nearly done is no failure, and is counted by itself", () => {
    const rows = [["甲活动", 100], ["乙活动", 96], ["丙活动", 60]] as const;
    const data = dataset({ period: "2026-12", patterns: ["{#总况}"], indicators: rows.map(([name]) => ({ name, unit: "场", target: 100 })), entries: rows.map(([, value], index) => ({ code: CODES.charAt(index), months: inMonth(12, value) })) });
    expect(said(data)).toBe("年初确定的3项工作指标中，已完成1项，基本完成1项，未完成1项。");
  });

  test.each([["驿站建设", "个", "建成8个。"], ["法律服务", "项", "完成8项。"], ["妇女培训", "人次", "完成8人次目标任务。"]])("8 %s are no eight targets", (name, unit, end) => {
    const data = dataset({ indicators: [{ name, unit, target: 8 }], entries: [{ code: "A", months: inMonth(6, 1) }], patterns: ["{#打算}"] });
    expect(said(data)).toBe(`把${name}作为下半年重点，确保年底前${end}`);
  });

  test("a number that 打算 proposes is to be confirmed, once", () => {
    const asked = (...patterns: readonly string[]): number => report({ ...at(18), outline: dataset({ indicators: [], patterns }).outline }).issues.filter(({ code }) => code === "plan_target_proposed").length;
    expect([asked("{#打算}"), asked("{#打算}", "{#计划 工作}")]).toEqual([1, 1]);
  });

  test("nobody is behind a schedule that has ended", () => {
    const data = dataset({ period: "2026-12", indicators: [{ name: "办结率", unit: "%", kind: "ratio", monthTotal: "latest", target: 0.95 }, { name: "宣讲", unit: "场", target: 10 }], entries: [{ code: "A", months: inMonth(12, 0.9) }, { code: "B", months: inMonth(12, 10) }], patterns: ["{#总况}"] });
    expect(said(data)).toBe("年初确定的2项工作指标中，已完成1项，未达到目标要求1项。");
  });

  test("a rate has no schedule to be behind, and whoever is counted is named", () => {
    const data = works([["甲活动", "场", 100, 44], ["乙活动", "场", 100, 20], ["丙活动", "场", 100, 0], ["丁活动", "场", 100, 49]], {
      patterns: ["{#总况}"], settings: { voice: "inspection" },
    });
    const rate = { ...data, indicators: [...data.indicators, ...dataset({ indicators: [{ code: "E", name: "办结率", unit: "%", kind: "ratio", monthTotal: "latest", target: 0.95 }] }).indicators], entries: [...data.entries, ...dataset({ entries: [{ code: "E", months: inMonth(6, 0.9) }], indicators: [] }).entries] };
    expect(said(rate)).toBe("年初确定的5项工作指标中，慢于序时进度4项，未达到目标要求1项。其中，甲活动、乙活动、丙活动等4项慢于序时进度；办结率未达到目标要求。");
  });

  test("a stage of no period does not outlive what the figures say", () => {
    const project = { name: "社区食堂", unit: "个节点", kind: "milestone", pacing: "node", target: 4, monthTotal: "latest" } as const;
    const on = (value: number, period: string): string => said(dataset({ period: "2026-12", indicators: [project], entries: [{ code: "A", months: inMonth(12, value) }], notes: [{ code: "A", period, stage: "已开工建设" }] }));
    expect([on(2, ""), on(4, ""), on(4, "2026-12")]).toEqual(["社区食堂已开工建设。", "社区食堂已完成。", "社区食堂已开工建设。"]);
  });

  test("an expected month that has gone by is asked about and not said", () => {
    const centre = { name: "社区食堂", unit: "", kind: "milestone", pacing: "node", target: 1 } as const;
    const on = (period: string, expected: string): Report => report(dataset({ period, indicators: [centre], notes: [{ code: "A", stage: "已完成主体装修", expected }] }));
    expect(on("2026-06", "9月底").paragraphs[0]?.text).toBe("社区食堂已完成主体装修，预计9月底。");
    const late = on("2026-12", "9月底");
    expect(late.paragraphs[0]?.text).toBe("社区食堂已完成主体装修。");
    expect(late.issues.map(({ code }) => code)).toContain("expected_passed");
    expect(on("2026-12", "2027年3月").issues.map(({ code }) => code)).not.toContain("expected_passed");
  });
});

test("a value below 0 is not said, and told as that", () => {
  expect(report(dataset({ indicators: [{ name: "会员增减", unit: "人" }], entries: [{ code: "A", months: inMonth(6, -3) }] })).issues.map(({ code }) => code)).toEqual(["below_zero"]);
});

describe("the plan of the next year", () => {
  const planned = (given: Case): string => said(dataset({ period: "2026-12", patterns: ["{#计划}"], ...given }));

  test("neighbours take turns with 不少于 and 以上, and 全年 is said once", () => {
    const rows = [["讲座", "场", "一类"], ["走访", "户", "一类"], ["座谈会", "次", "二类"], ["宣讲", "场", "二类"]] as const;
    const given: Case = { indicators: rows.map(([name, unit, section]) => ({ name, unit, section, target: 10 })), entries: rows.map((_, index) => ({ code: CODES.charAt(index), months: inMonth(12, 10 + index) })) };
    expect(planned({ ...given, patterns: ["{#计划 一类}", "{#计划 二类}"] })).toBe("全年举办讲座不少于10场；走访11户以上。\n举办座谈会12次以上；举办宣讲不少于13场。");
    const before: Case = { indicators: [{ name: "体检", unit: "名", frame: "为{}妇女体检", target: 10, section: "一类" }, { name: "慰问", unit: "户", frame: "慰问困难家庭{慰问|}户", target: 10, section: "一类" }], entries: [{ code: "A", months: inMonth(12, 10) }, { code: "B", months: inMonth(12, 12) }] };
    expect(planned({ ...before, patterns: ["{#计划 一类}"] })).toContain("全年为不少于10名妇女体检");
  });

  test("writes a range as the rest of the text does: 万 at both ends", () => {
    const loan = { name: "救助金", unit: "万元", frame: "发放救助金{}", comparator: "range", target: 10, upper: 12 } as const;
    expect(planned({ indicators: [loan], entries: [{ code: "A", months: inMonth(12, 11) }], targets: [{ code: "A", fromYear: 2027, toYear: 2027, comparator: "range", lower: 13, upper: 17 }] })).toBe("全年发放救助金13万元—17万元。");
  });

  test("says no month that has gone by", () => {
    const centre = { name: "社区食堂", unit: "", kind: "milestone", pacing: "node", target: 1 } as const;
    const note = (expected: string) => [{ code: "A", stage: "推进中", expected }];
    // one with a figure, so that the plan is the next year's
    const rest = { entries: [{ code: "B", months: inMonth(12, 3) }], indicators: [centre, { name: "走访", unit: "户" }] } as const;
    expect(planned({ ...rest, notes: note("9月底") })).toBe("继续推进社区食堂。");
    expect(planned({ ...rest, notes: note("2027年3月") })).toBe("继续推进社区食堂，预计2027年3月。");
  });
});

/** An edited paragraph meets the figures of now. Open places are shown as ⟨mine|now⟩. */
import { describe, expect, test } from "vitest";
import { answeredText, openParts } from "../../src/app/edited/answer";
import { mergeEdit } from "../../src/app/edited/mergeEdit";
import { piecesOf } from "../../src/app/edited/pieces";
import { words } from "../../src/core/narrate/segment";

const merged = (then: string, mine: string, now: string) => mergeEdit(then, mine, [words(now)]);
const shown = (then: string, mine: string, now: string): string =>
  merged(then, mine, now).parts.map((part) => (part.kind === "settled" ? part.text : `⟨${part.mine}|${part.now}⟩`)).join("");

test.each([
  ["举办宣讲30场，为62.5%。", "举办宣讲[30场]，为[62.5%]。"],
  ["服务近3000余万人次", "服务[近3000余万人次]"],
  ["不足0.1个百分点，8.7万元", "[不足0.1个百分点]，[8.7万元]"],
  ["讲座十六场，进一步统一", "讲座[十六场]，进一步统一"],
  ["走访３０户、１.5万人", "走访[３０户]、[１.5万人]"],
  ["2026年1—6月，", "[2026年][1—6月]，"],
])("%s is cut into whole numbers", (text, cut) => {
  const pieces = piecesOf(text);
  expect(pieces.map(({ text: piece, unit }) => (unit === null ? piece : `[${piece}]`)).join("")).toBe(cut);
  for (const { text: piece, start } of pieces) expect(text.slice(start, start + piece.length)).toBe(piece);
});

describe("only the numbers moved", () => {
  const THEN = "上半年，举办巾帼宣讲30场，完成年度任务的62.5%；走访困难妇女120户，发放慰问金8.7万元。";
  const NOW = "上半年，举办巾帼宣讲34场，完成年度任务的70.8%；走访困难妇女133户，发放慰问金9.2万元。";
  test.each([
    ["nothing was edited", THEN, NOW],
    ["words were put in", THEN.replace("举办", "我们扎实举办"), NOW.replace("举办", "我们扎实举办")],
    ["words stand right beside a number", THEN.replace("30场", "共30场（含线上）"), NOW.replace("34场", "共34场（含线上）")],
    ["a clause went, with its number", THEN.replace("，完成年度任务的62.5%", ""), NOW.replace("，完成年度任务的70.8%", "")],
    ["sentences changed places", "走访困难妇女120户，发放慰问金8.7万元。上半年，举办巾帼宣讲30场，完成年度任务的62.5%。", "走访困难妇女133户，发放慰问金9.2万元。上半年，举办巾帼宣讲34场，完成年度任务的70.8%。"],
    ["a sentence was split", THEN.replace("，完成", "。这已完成"), NOW.replace("，完成", "。这已完成")],
    ["all was rewritten around the numbers", "今年我们一共讲了30场课，也看望了120户姐妹。", "今年我们一共讲了34场课，也看望了133户姐妹。"],
    ["the user's own numbers are left", THEN.replace("120户", "120户（其中单亲家庭45户）"), NOW.replace("133户", "133户（其中单亲家庭45户）")],
  ])("%s", (_, mine, result) => expect(shown(THEN, mine, NOW)).toBe(result));

  test.each([
    ["a number that the user changed", THEN.replace("30场", "三十余场"), NOW.replace("34场", "⟨三十余场|34场⟩")],
    ["a copy of a number", THEN.replace("；走访", "，这30场都有签到；走访"), NOW.replace("；走访", "，这⟨30场|34场⟩都有签到；走访")],
  ])("%s is asked for", (_, mine, result) => expect(shown(THEN, mine, NOW)).toBe(result));

  test("a number that the user changed stays as long as its figure does", () => {
    const mine = THEN.replace("30场", "近30场");
    const now = THEN.replace("120户", "133户");
    expect(shown(THEN, mine, now)).toBe(mine.replace("120户", "133户"));
  });

  test("a number that the user's words state no more is named", () => {
    expect(merged(THEN, "我们自己的话。", NOW)).toMatchObject({
      parts: [{ kind: "settled", text: "我们自己的话。" }], unplaced: [{ now: "34场" }, { now: "70.8%" }, { now: "133户" }, { now: "9.2万元" }],
    });
  });

  test("numbers that read alike are told apart by the words beside them", () => {
    const then = "培训骨干20人，表彰先进20人。";
    expect(shown(then, "表彰先进20人，培训骨干20人。", "培训骨干25人，表彰先进31人。")).toBe("表彰先进31人，培训骨干25人。");
    expect(openParts(merged(then, "合计20人。", "培训骨干25人，表彰先进31人。"))).toHaveLength(1);
  });

  test("a number in another magnitude is the same number", () => {
    expect(shown("发放资金9800元。", "共发放资金9800元。", "发放资金1.2万元。")).toBe("共发放资金1.2万元。");
  });
});

describe("the words moved, too", () => {
  const THEN = "举办宣讲30场，快于序时进度12个百分点。走访妇女120户。";
  const NOW = "举办宣讲31场，慢于序时进度3个百分点。走访妇女121户。";
  test.each([
    ["elsewhere: both are taken", THEN.replace("举办", "先后举办"), NOW.replace("举办", "先后举办")],
    ["in the edited clause: it is asked for", THEN.replace("个百分点", "个百分点以上"), NOW.replace("慢于序时进度3个百分点", "⟨快于序时进度3个百分点以上|慢于序时进度3个百分点⟩")],
    ["in a clause that the user took out", THEN.replace("，快于序时进度12个百分点", ""), NOW.replace("，慢于序时进度3个百分点", "⟨|，慢于序时进度3个百分点⟩")],
    ["to the user's own words", THEN.replace("快于", "慢于"), NOW],
  ])("%s", (_, mine, result) => expect(shown(THEN, mine, NOW)).toBe(result));

  test("a new clause and the user's own stand side by side", () => {
    expect(shown("走访妇女120户。", "走访妇女120户（含流动妇女）。", "走访妇女120户，完成年度任务。")).toBe("走访妇女120户（含流动妇女），完成年度任务。");
  });

  test("a number whose figure is gone is asked for with the whole paragraph", () => {
    const mine = "走访妇女120户。宣讲还是30场。";
    expect(shown(THEN, mine, "走访妇女120户。")).toBe(`⟨${mine}|走访妇女120户。⟩`);
  });

  test("a number of another indicator does not take its place", () => {
    expect(shown("宣讲30场。", "共宣讲30场。", "培训40场。")).toBe("⟨共宣讲30场|培训40场⟩。");
  });
});

test("answers hold for the place that was shown, in order", () => {
  const open = merged("讲课30场，走访12户。", "讲课约30场，走访十来户。", "讲课34场，走访15户。");
  const [first, second] = openParts(open);
  if (!first || !second) throw new Error("nothing open");
  expect(answeredText(open, [{ ...first, take: "mine" }, { ...second, take: "now" }])).toBe("讲课约30场，走访15户。");
  expect(answeredText(open, [{ ...first, take: "mine" }])).toBeNull();
  expect(answeredText(open, [{ ...second, take: "now" }, { ...first, take: "mine" }])).toBeNull();
});

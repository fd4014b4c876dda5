/** How much two texts speak of the same things: pairs of characters that both hold, without those that every report holds. */

/** What is said of any work. */
const COMMON: ReadonlySet<string> = new Set("工作|推进|进一|一步|不够|不足|还有|有差|差距|目标|任务|年度|全年|完成|进度|偏慢|较慢|滞后|仍需|加力|加强|加快|加大|力度|提升|提高|推动|开展|组织|实施|问题|存在|主要|原因|影响|个别|部分|少数|有的|有待|方面|尚未|尚有|一些|一定|较大|相对|要求|相比|对照|与序|序时|时进|上半|下半|半年|年内|年底|底前|确保|力争|争取|继续|持续|不断|深入|扎实|切实|积极|针对|紧盯|着力|情况|重点|落实|强化|完善|健全|需要|不高|不强|不多|不大|不广|不深|不平|平衡|各项|相关|有关|目前|正在|计划|方案|制定|妇联|妇女|市妇|县妇|区妇|全市|全县|全区|各级|单位|百分|分点|同比|增长|下降|以上|不少|少于|达到".split("|"));
/** What work consists of: it tells one item of a list from the next as little, but shows that a plan knows of the thing at all. */
const KINDS: ReadonlySet<string> = new Set("机制|措施|能力|水平|质量|效果|成效|作用|抓好|做好|方式|方法|手段|发展|建设|活动|启动|基层".split("|"));

/** 个小 of 5个小区 is no word. */
const MEASURES = "个名次件户项条";

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** @param any whether words of any kind of work count, too. */
export function wordPairs(words: string, any = false): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= words.length; at += 1) {
    if (!isHan(words.charCodeAt(at)) || !isHan(words.charCodeAt(at + 1)) || MEASURES.includes(words.charAt(at))) continue;
    const pair = words.slice(at, at + 2);
    if (!COMMON.has(pair) && (any || !KINDS.has(pair))) pairs.add(pair);
  }
  return pairs;
}

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of one) if (other.has(pair)) count += 1;
  return count;
}

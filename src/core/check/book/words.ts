/** Words that make a number one of its own: of 省级“美丽庭院” the row “美丽庭院” says nothing. */
export const QUALIFIERS = /国家级|[省市县区镇乡村]级|全[国省]|示范|优秀|先进|线上|线下|首[批次]|第[一二三四五六]批|新增|专场|重点|困难|其中|部分|骨干|留守|单亲|残疾/u;

/** All that may stand before a number that names nothing itself. */
export const NAMELESS = /^(?:截至[^，。；]{0,8}[底日末]|[上下]半年|全年|前三季度|[一二三四]季度|\d{1,2}—\d{1,2}月|\d{1,2}月(?:底前)?|今年以?来?|目前|年内|确保|力争|年底前|已|共|累计|实际|现有|总计|合计|完成|达到|达|为|是|有|由|从|提高到|下降到|增加到|再|建成|新建|剩余|了)*$/u;

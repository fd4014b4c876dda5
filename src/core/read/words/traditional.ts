/** Traditional forms of the characters in the reader's own vocabulary; not a converter of texts. */
const PAIRS =
  "個个場场戶户條条億亿萬万餘余慶庆參参與与參参總总計计劃划標标務务達达實实際际應应該该據据數数們们對对組组織织開开舉举辦办發发" +
  "動动條条項项業业歲岁歷历屆届級级區区縣县鎮镇鄉乡會会議议團团隊队員员婦妇聯联兒儿" +
  "導导訓训練练學学習习課课講讲節节讀读書书報报資资訊讯傳传單单戰战慰慰問问訪访調调糾纠紛纷結结案案" +
  "覆覆蓋盖補补貼贴貸贷額额錢钱萬万幣币億亿畝亩頃顷噸吨斤斤雙双兩两幾几壹壹貳贰參参陸陆" +
  "約约過过於于較较長长減减降降擴扩積积極极爭争確确預预擬拟將将力力圖图達达到到標标" +
  "佔占百百點点倍倍獲获評评選选優优獎奖勵励表表彰彰創创建建築筑設设備备產产值值" +
  "門门間间處处臺台輛辆張张冊册幀帧份份冊册則则篇篇網网線线電电話话號号碼码臨临時时" +
  "還还進进連连邊边無无為为從从後后來来當当現现頭头齊齐顧顾願愿類类體体驗验" +
  "護护衛卫醫医療疗檢检查查測测險险償偿貧贫困困殘残養养老老殯殡葬葬災灾" +
  "財财稅税費费購购買买賣卖貨货質质農农糧粮產产環环衛卫綠绿樹树棟栋樓楼層层";

/** [traditional, simplified], where they differ. */
export const TRADITIONAL: readonly (readonly [string, string])[] = Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS.charAt(index * 2), PAIRS.charAt(index * 2 + 1)] as const).filter(
  ([from, to]) => from !== to,
);

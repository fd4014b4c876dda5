/** What web pages and printers leave in a copied report. One strong word marks a line; after a footer's word all short lines go with it. */
import { wordsOf } from "../wordsIn";
export const PAGE_WORDS = wordsOf([
  "网友投稿", "更新时间：", "发布时间：", "发布日期：", "发表时间：", "此处隐藏", "下载后查看", "本站", "范文", "推荐访问", "上一篇", "下一篇", "上一页", "下一页", "阅读次数", "浏览次数", "浏览量", "点击数", "点击量", "点击次数", "责任编辑：", "编辑：",
  "版权所有", "转载请", "免责声明", "打印本页", "关闭窗口", "分享到", "扫一扫", "返回顶部", "当前位置：", "您的位置：", "文章来源：", "信息来源：", "来源：", "字体：", "字号：", "http：//", "https：//", "http:", "https:", "www.", "阅读全文", "展开全文", "下载文档", "全文共", "文档下载", "未经授权",
]);

/** Everything short behind one of these belongs to the page, too. */
export const FOOTER_WORDS = wordsOf(["相关文章", "相关推荐", "相关阅读", "最新推荐", "推荐阅读", "猜你喜欢", "热门文章", "热门推荐", "更多相关", "延伸阅读", "你可能喜欢", "为您推荐", "相关范文", "精选文章", "猜你还想", "更多推荐", "看过本文", "大家还看", "相关热词"]);

/** Longer lines are somebody's text even where such a word stands in them. */
export const LONGEST_PAGE_LINE = 200;

/** Common surnames: a column of two to four characters that begin with one is of persons. Source: the hundred most frequent, and what 某 stands behind. */
export const SURNAMES = `王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤甲乙丙丁戊己庚辛某`;

/** Endings by which a reporting unit or a responsible body is known. Source: tables.md, A and B. */

/** Towns, villages, regions: the units that report. */
export const PLACE = /^(?!.*(?:工作|建设|服务|活动|创建|治理|情况))[\p{Script=Han}（()）“”A-Za-z\d]{1,14}(?:村|社区|镇|乡|街道|街道办|街道办事处|县|区|市|旗|州|盟|居委会|村委会|开发区|园区|新区|经开区|高新区|工区|农场|林场|居|组|团|苏木)$/u;
/** Departments of one house, as heads across: 心内科, 二病区, 学工处. */
export const WARD = /(?<!学|本|专|分|单|双)科$|病区$|科室$|门诊$|学院$|中队$|支队$|派出所$|分局$|支行$/u;
/** Offices and departments. */
export const BODY = /(?:局|委|办|厅|部|会|联|科|室|股|中心|院|公司|处|校|站|所|行|社|政府|园|工委|支部|支队|大队|队|企业|集团|小学|中学|馆|团)$/u;

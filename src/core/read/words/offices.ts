/** How names of offices end. */
export const OFFICE_ENDING = /(?:局|委|委员会|办|办公室|会|联合会|联|镇|乡|街道|村|社区|县|市|区|院|校|学校|中心|站|厅|处|部|公司|科|所|馆|团|集团)$/u;
/** Characters. */
export const LONGEST_OFFICE = 30;

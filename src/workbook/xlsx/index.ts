export { createXlsx } from './create';
export type { XlsxLimits } from './package/limits';
export { openXlsx, XlsxWorkbook } from './xlsx-workbook';

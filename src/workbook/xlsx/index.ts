export { createXlsx } from './create';
export { DEFAULT_LIMITS, type XlsxLimits } from './package/limits';
export { openXlsx, XlsxWorkbook } from './xlsx-workbook';

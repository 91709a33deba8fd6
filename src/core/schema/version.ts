/**
 * Version of the standard workbook's structure, kept on the sheet "Danh mục". It grows when a column, table or list
 * changes so that an older program would misread the workbook; `upgrades.ts` says what each step changed.
 */
export const SCHEMA_VERSION = 2;

/** Defined name of the cell that holds the version. */
export const VERSION_NAME = 'phuluc_PhienBan';

/** Label beside that cell: the way to find it when a program dropped the defined name. */
export const VERSION_LABEL = 'Phiên bản cấu trúc';

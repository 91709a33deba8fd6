import { WorkbookError } from '../../errors';

const MAX_LENGTH = 31;

/** Excel's rules for a sheet name (Microsoft Support, "Rename a worksheet"); "History" belongs to change tracking. */
export function isSheetName(name: string): boolean {
  const legal =
    name.length >= 1 && name.length <= MAX_LENGTH && !/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]|^'|'$/.test(name);
  return legal && !/\p{Surrogate}/u.test(name) && name.toLowerCase() !== 'history';
}

/** WorkbookError `sheet-exists` for a name that no sheet can have, or that another one has. */
export function checkSheetNames(names: readonly string[], taken: readonly string[]): void {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (const name of names) {
    if (!isSheetName(name) || keys.has(name.toLowerCase())) throw new WorkbookError('sheet-exists', name);
    keys.add(name.toLowerCase());
  }
}

/** A sheet's name as formulas write it. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

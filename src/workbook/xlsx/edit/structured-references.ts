import { formulaSegments } from './formula-segments';

/** A column of an Excel table under its old and new name. */
export interface RenamedColumn {
  readonly table: string;
  readonly before: string;
  readonly after: string;
}

/** A column's name in brackets; an apostrophe there makes the next character plain. */
const COLUMN = /\[((?:'[\s\S]|[^'[\]])*)\]/g;

/**
 * A formula with its references to columns, such as tblPhuLuc[Mã] or tblPhuLuc[[#This Row],[Mã]], under their new names.
 * All at once, so that two columns may change names.
 */
export function renameColumnReferences(formula: string, renamed: readonly RenamedColumn[]): string {
  let before = '';
  return formulaSegments(formula)
    .map(({ kind, text }) => {
      const own = kind === 'brackets' ? renamed.filter(({ table }) => endsWithName(before, table)) : [];
      before = kind === 'open' ? text : '';
      const names = new Map(own.map((column) => [escapeName(column.before), escapeName(column.after)]));
      return own.length === 0 ? text : text.replace(COLUMN, (_, name: string) => `[${names.get(name) ?? name}]`);
    })
    .join('');
}

function endsWithName(text: string, name: string): boolean {
  const start = text.length - name.length;
  return text.slice(start).toLowerCase() === name.toLowerCase() && !/[\p{L}\p{N}_.\\]$/u.test(text.slice(0, start));
}

/** Inside brackets these characters stand behind an apostrophe (Microsoft Support, "Using structured references"). */
const escapeName = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

import { formulaSegments } from './formula-segments';

/** A column of an Excel table under its old and new name. */
export interface RenamedColumn {
  readonly table: string;
  readonly before: string;
  readonly after: string;
}

/** A formula with its references to a column, such as tblPhuLuc[Mã] or tblPhuLuc[[#This Row],[Mã]], under the new name. */
export function renameColumnReferences(formula: string, { table, before, after }: RenamedColumn): string {
  const [old, now] = [`[${escapeName(before)}]`, `[${escapeName(after)}]`];
  const endsWithTable = (text: string) => {
    const start = text.length - table.length;
    return text.slice(start).toLowerCase() === table.toLowerCase() && !/[\p{L}\p{N}_.\\]$/u.test(text.slice(0, start));
  };
  return formulaSegments(formula)
    .map(({ kind, text }, index, all) => {
      const previous = all[index - 1];
      if (kind !== 'brackets' || previous?.kind !== 'open' || !endsWithTable(previous.text)) return text;
      return text === old ? now : `[${text.slice(1, -1).replaceAll(old, () => now)}]`;
    })
    .join('');
}

/** Inside brackets these characters stand behind an apostrophe (Microsoft Support, "Using structured references"). */
const escapeName = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

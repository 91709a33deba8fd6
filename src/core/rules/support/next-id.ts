import type { Plan } from '../../model/plan';
import { tableOf, type TableId } from '../../schema';
import { cellText } from '../edit';

interface Numbers {
  readonly highest: number;
  /** Digits of the longest number, leading zeros counted. */
  readonly width: number;
}

/** Digits of the first id of a table: NV001, but PL1. */
const NEW_WIDTH: Readonly<Partial<Record<TableId, number>>> = { tasks: 3, indicators: 3 };

/** Highest numbers by stem, for the rows of one state of a table. */
const known = new WeakMap<object, Map<string, Numbers>>();

function stemOf(id: string): { readonly stem: string; readonly digits: string } {
  const digits = /\d+$/.exec(id)?.[0] ?? '';
  return { stem: id.slice(0, id.length - digits.length), digits };
}

function numbersOf(plan: Plan, table: TableId, idColumn: string): Map<string, Numbers> {
  const { rows } = plan.tables[table];
  let numbers = known.get(rows);
  if (!numbers) {
    numbers = new Map();
    for (const row of rows) {
      const { stem, digits } = stemOf(cellText(row, idColumn));
      const before = numbers.get(stem) ?? { highest: 0, width: 0 };
      numbers.set(stem, {
        // An id without digits is the first of its kind.
        highest: Math.max(before.highest, digits === '' ? 1 : Number(digits)),
        width: Math.max(before.width, digits.length),
      });
    }
    known.set(rows, numbers);
  }
  return numbers;
}

/**
 * A free id in the manner of `like`: NV039 when NV038 is the highest of those that begin with NV. `step` counts on, for
 * several new ids at once. Without a model the table's own prefix is taken; undefined where the table has no ids.
 */
export function nextId(plan: Plan, table: TableId, like: string, step = 1): string | undefined {
  const { idColumn, idPrefix } = tableOf(table);
  if (!idColumn) return undefined;
  const model = like || idPrefix;
  if (!model) return undefined;
  const { stem } = stemOf(model);
  const { highest, width } = numbersOf(plan, table, idColumn).get(stem) ?? { highest: 0, width: NEW_WIDTH[table] ?? 1 };
  return stem + String(highest + step).padStart(width, '0');
}

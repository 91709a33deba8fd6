import { replaceCell } from './edit';
import { agenciesById, appendicesById, indicatorsById, tasksById } from './partitions';
import { partitionsOf } from './support/partitions-of';
import { nextId } from './support/next-id';
import type { GroupRule } from './types';

/** Other rows, the progress log and the waivers point to a row by its id, so an id belongs to one row. */
export const repeatedId: GroupRule<'tasks' | 'indicators' | 'appendices' | 'agencies'> = {
  id: 'repeated-id',
  severity: 'error',
  scope: 'group',
  partitions: partitionsOf(tasksById, indicatorsById, appendicesById, agenciesById),
  title: { vi: 'Mã bị lặp', en: 'Id repeated' },
  messages: {
    repeated: {
      what: { vi: 'Mã “{id}” đã dùng ở dòng {first}.', en: 'The id “{id}” is already used in row {first}.' },
      todo: { vi: 'Đổi thành một mã chưa dùng.', en: 'Give the row an id that is free.' },
    },
  },
  checkGroup(rows, _id, { plan, report }) {
    if (rows.length < 2) return;
    const { id } = rows[0]!;
    rows.slice(1).forEach((row, index) => {
      const free = nextId(plan, row.table, id, index + 1);
      const suggestions = free === undefined ? [] : [replaceCell(row, 'id', free)];
      report(row, 'id', 'repeated', { id, first: rows[0]!.row }, { suggestions });
    });
  },
};

import type { AgencyItem } from '../agency';
import { overlaps } from '../agency';
import type { IndicatorRow, TaskRow } from '../model/plan';
import { cellText, replaceCell } from './edit';
import type { RowRule } from './types';

/** Column of the agency in charge and column of those who help, by table. */
const PAIRS = {
  tasks: ['lead', 'coordinators'],
  indicators: ['monitor', 'implementer'],
} as const;

/**
 * An agency that leads does not coordinate with itself: somebody else was meant, or the name was pasted twice. A group
 * that leads and stands inside a coordinating group is the same slip.
 */
export const leadAlsoCoordinates: RowRule<'tasks' | 'indicators'> = {
  id: 'lead-also-coordinates',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'row',
  tables: ['tasks', 'indicators'],
  title: { vi: 'Cơ quan chủ trì cũng là cơ quan phối hợp', en: 'Lead agency also coordinates' },
  messages: {
    same: {
      what: {
        vi: '“{agency}” vừa chủ trì vừa phối hợp.',
        en: '“{agency}” both leads and coordinates.',
      },
      todo: {
        vi: 'Bỏ “{agency}” khỏi cột phối hợp, hoặc ghi đúng cơ quan phối hợp.',
        en: 'Remove “{agency}” from the coordinating agencies, or name the agency that was meant.',
      },
    },
    group: {
      what: {
        vi: 'Nhóm chủ trì “{agency}” nằm trong nhóm phối hợp “{group}”.',
        en: 'The leading group “{agency}” is part of the coordinating group “{group}”.',
      },
      todo: {
        vi: 'Ghi rõ cơ quan nào chủ trì, hoặc đổi cột phối hợp thành các cơ quan còn lại.',
        en: 'Say which agency leads, or limit the coordinating agencies to the others.',
      },
    },
  },
  checkRow(row, context) {
    const [leadColumn, otherColumn] = PAIRS[row.table];
    const lead = context.index.effective(row, leadColumn);
    const others = (row as unknown as Record<string, string>)[otherColumn]!;
    if (lead === '' || others === '') return;
    const coordinating = context.agencies(others).items;
    for (const leading of context.agencies(lead).items) {
      for (const other of coordinating) {
        const relation = overlaps(leading, other, context.catalogue);
        if (relation === 'same') {
          const suggestions = coordinating.length > 1 ? [withoutItem(row, otherColumn, coordinating, other)] : [];
          context.report(row, otherColumn, 'same', { agency: other.text }, { suggestions });
        } else if (relation === 'groupInGroup') {
          context.report(row, otherColumn, 'group', { agency: leading.text, group: other.text });
        }
      }
    }
  },
};

/** The cell without one of its agencies and the separator that follows (or, for the last one, goes before). */
function withoutItem(row: TaskRow | IndicatorRow, column: string, items: readonly AgencyItem[], item: AgencyItem) {
  const at = items.indexOf(item);
  const start = at === items.length - 1 ? items[at - 1]!.end : item.start;
  const end = at === items.length - 1 ? item.end : items[at + 1]!.start;
  const text = cellText(row, column);
  return replaceCell(row, column, text.slice(0, start) + text.slice(end));
}

import type { AgencyCatalogue, AgencyItem } from '../agency';
import { overlaps } from '../agency';
import type { IndicatorRow, TaskRow } from '../model/plan';
import { columnOf } from '../schema';
import { cellText, replaceCell } from './edit';
import type { RowRule, RuleContext } from './types';

const CACHE_LIMIT = 20_000;

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
        vi: '“{agency}” có ở cả cột “{lead}” và cột “{others}”.',
        en: '“{agency}” stands in both “{lead}” and “{others}”.',
      },
      todo: {
        vi: 'Bỏ “{agency}” khỏi cột “{others}”, hoặc ghi đúng cơ quan cần ghi.',
        en: 'Remove “{agency}” from “{others}”, or name the agency that was meant.',
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
    const titles = { lead: columnOf(row.table, leadColumn).header, others: columnOf(row.table, otherColumn).header };
    for (const { leading, other, relation } of meetings(lead, others, context)) {
      if (relation === 'group') context.report(row, otherColumn, 'group', { agency: leading.text, group: other.text });
      else {
        const suggestions = coordinating.length > 1 ? [withoutItem(row, otherColumn, coordinating, other)] : [];
        context.report(row, otherColumn, 'same', { agency: other.text, ...titles }, { suggestions });
      }
    }
  },
};

interface Meeting {
  readonly leading: AgencyItem;
  readonly other: AgencyItem;
  readonly relation: 'same' | 'group';
}

/** Meetings by the two texts; the same few pairs of cells stand in most rows. */
const known = new WeakMap<AgencyCatalogue, Map<string, readonly Meeting[]>>();

/** The agencies and groups that lead and coordinate at once. */
function meetings(lead: string, others: string, { agencies, catalogue }: RuleContext): readonly Meeting[] {
  const ofCatalogue = known.get(catalogue) ?? new Map<string, readonly Meeting[]>();
  known.set(catalogue, ofCatalogue);
  const key = `${lead}\0${others}`;
  let found = ofCatalogue.get(key);
  if (!found) {
    found = agencies(lead).items.flatMap((leading) =>
      agencies(others).items.flatMap((other): Meeting[] => {
        const relation = overlaps(leading, other, catalogue);
        if (relation !== 'same' && relation !== 'groupInGroup') return [];
        return [{ leading, other, relation: relation === 'same' ? 'same' : 'group' }];
      }),
    );
    if (ofCatalogue.size >= CACHE_LIMIT) ofCatalogue.clear();
    ofCatalogue.set(key, found);
  }
  return found;
}

/** The cell without one of its agencies and the separator that follows (or, for the last one, goes before). */
function withoutItem(row: TaskRow | IndicatorRow, column: string, items: readonly AgencyItem[], item: AgencyItem) {
  const at = items.indexOf(item);
  const start = at === items.length - 1 ? items[at - 1]!.end : item.start;
  const end = at === items.length - 1 ? item.end : items[at + 1]!.start;
  const text = cellText(row, column);
  return replaceCell(row, column, text.slice(0, start) + text.slice(end));
}

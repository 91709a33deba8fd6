import type { AgencyItem } from '../agency';
import { AGENCY_READS, AGENCY_COLUMNS, byAppendix, namesAgencies } from './support/agency-columns';
import { rewrite, spellingsOf, type Writing } from './support/writings';
import { cellText } from './edit';
import type { GroupRule } from './types';

/** One agency is written one way in one appendix, or readers take it for two. */
export const agencySpellings: GroupRule<'tasks' | 'indicators'> = {
  id: 'agency-spellings',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'group',
  partitions: byAppendix,
  reads: AGENCY_READS,
  title: { vi: 'Một cơ quan ghi nhiều cách', en: 'One agency written several ways' },
  messages: {
    several: {
      what: {
        vi: '“{spelling}” ({count} ô) và “{usual}” ({usualCount} ô) chỉ cùng một cơ quan.',
        en: '“{spelling}” ({count} cells) and “{usual}” ({usualCount} cells) are the same agency.',
      },
      todo: { vi: 'Thống nhất một cách ghi: “{usual}”.', en: 'Write it one way: “{usual}”.' },
    },
  },
  checkGroup(rows, _appendix, context) {
    const cells = new Map<string, { row: (typeof rows)[number]; column: string }[]>();
    for (const row of rows) {
      for (const column of AGENCY_COLUMNS[row.table]) {
        const text = cellText(row, column);
        if (!namesAgencies(text)) continue;
        const places = cells.get(text);
        if (places) places.push({ row, column });
        else cells.set(text, [{ row, column }]);
      }
    }
    const byAgency = new Map<string, Writing[]>();
    for (const [text, places] of cells) {
      for (const item of context.agencies(text).items) {
        const key = agencyKey(item);
        if (key === undefined) continue;
        const writings = places.map(({ row, column }) => ({
          row,
          column,
          text: item.text,
          start: item.start,
          end: item.end,
        }));
        byAgency.set(key, [...(byAgency.get(key) ?? []), ...writings]);
      }
    }
    for (const writings of byAgency.values()) {
      const [usual, ...others] = spellingsOf(writings);
      for (const { text, places } of others) {
        const first = places.reduce((a, b) => (b.row.row < a.row.row ? b : a));
        const data = { spelling: text, count: places.length, usual: usual!.text, usualCount: usual!.places.length };
        const suggestions = [{ text: usual!.text, edits: rewrite(places, usual!.text) }];
        context.report(first.row, first.column, 'several', data, { suggestions });
      }
    }
  },
};

/** What makes two writings the same body: the catalogue's id, or for a group whom it takes in and how it is narrowed. */
function agencyKey(item: AgencyItem): string | undefined {
  if (item.sameAsAbove || item.notAgency || item.vague || item.spelling === 'expanded') return undefined;
  const narrowed = item.qualifier ?? '';
  if (item.id !== undefined && !item.alsoIds?.length) return `${item.id} ${narrowed}`;
  if (!item.group || !item.covers?.length) return undefined;
  return `${[...item.covers].sort().join(' ')} ${narrowed}`;
}

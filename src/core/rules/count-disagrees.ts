import { isBullet } from '../appendix/row-kind';
import type { AppendixRow, IndicatorRow, TaskRow } from '../model/plan';
import { replaceSpan } from './edit';
import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { isBare, isBlank, isClosing } from './support/blank';
import { findBareTotal, findCounts, type CountPhrase } from './support/count-phrase';
import { partitionsOf } from './support/partitions-of';
import { numberAbove, plainNumber } from './support/row-number';
import type { GroupRule, RuleContext } from './types';

type ItemRow = TaskRow | IndicatorRow;

/** "30 NHIỆM VỤ TRỌNG TÂM" over 31 tasks: a row was added or dropped after the title was written. */
export const countDisagrees: GroupRule<'tasks' | 'indicators'> = {
  id: 'count-disagrees',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  title: { vi: 'Số lượng nêu trong tên phụ lục không khớp', en: 'Stated count disagrees with the rows' },
  messages: {
    differs: {
      what: {
        vi: 'Ghi “{stated}” ({noun}), nhưng phụ lục có {count}.',
        en: 'The text says “{stated}” ({noun}), but the appendix has {count}.',
      },
      todo: { vi: 'Sửa thành {count}, hoặc rà lại các dòng.', en: 'Change it to {count}, or go over the rows.' },
    },
  },
  checkGroup(group, key, context) {
    const appendix = context.index.appendix(key);
    if (!appendix) return;
    const rows = group as readonly ItemRow[];
    for (const column of ['title', 'total'] as const) {
      const counts = countsIn(appendix[column], column, rows[0]!.table);
      for (const count of counts) {
        // "03 nhiệm vụ đột phá và 27 nhiệm vụ thường xuyên": which rows are which is not known.
        if (counts.some((other) => other !== count && other.of === count.of)) continue;
        if (count.of === 'sections' || count.of === rows[0]!.table) compare(appendix, column, count, rows, context);
      }
    }
  },
};

/** A closing row of tasks counts them also without the word; one of indicators sums their points. */
function countsIn(text: string, column: 'title' | 'total', table: ItemRow['table']): CountPhrase[] {
  const bare = column === 'total' && table === 'tasks' ? findBareTotal(text, table) : undefined;
  return bare ? [bare] : findCounts(text);
}

function compare(
  appendix: AppendixRow,
  column: 'title' | 'total',
  stated: CountPhrase,
  rows: readonly ItemRow[],
  context: RuleContext,
): void {
  const counts = stated.of === 'sections' ? sectionCounts(appendix, rows, context) : itemCounts(rows);
  if (counts.length === 0 || counts.includes(stated.value)) return;
  const written = appendix[column].slice(stated.start, stated.end);
  const width = /^0\d/.test(written) ? written.length : 1;
  const remedies = counts.map((count) => replaceSpan(appendix, column, stated, String(count).padStart(width, '0')));
  const data = { stated: written, noun: stated.noun.toLowerCase(), count: counts[0]! };
  context.report(
    appendix,
    column,
    'differs',
    data,
    remedies.length === 1 ? { fix: remedies[0]! } : { suggestions: remedies },
  );
}

/**
 * The counts that a reader may come to: rows of the top level; and where some of these are but headings over their
 * sub-rows, the rows that are not.
 */
function itemCounts(rows: readonly ItemRow[]): number[] {
  const items = rows.filter((row) => !isBlank(wordsOf(row)) && !isBullet(row.no) && !isClosing(row));
  const ids = new Set(items.map(({ id }) => id));
  const numbers = new Set(items.map(({ section, no }) => `${section} ${plainNumber(no)}`));
  const isUnderOther = ({ id, parent, section, no }: ItemRow) => {
    const above = numberAbove(no);
    return (parent !== '' && parent !== id && ids.has(parent)) || (above && numbers.has(`${section} ${above}`));
  };
  const top = items.filter((row) => !isUnderOther(row)).length;
  const headings = headingsOf(items).length;
  return [...new Set([top, ...(headings > 0 ? [items.length - headings] : [])])];
}

const wordsOf = (row: ItemRow): string => (row.table === 'tasks' ? row.task : row.name);

/** Sections of the top level; in an appendix without sections, the headings among its rows. */
function sectionCounts({ id }: AppendixRow, rows: readonly ItemRow[], { index }: RuleContext): number[] {
  const sections = index.sectionsOf(id).filter(({ parent, title }) => isBlank(parent) && !isBlank(title));
  if (sections.length > 0) return [sections.length];
  const headings = headingsOf(rows);
  return headings.length > 0 ? [headings.length] : [];
}

/** Rows with nothing but their words over numbered rows. */
function headingsOf(rows: readonly ItemRow[]): ItemRow[] {
  const parents = new Set(rows.filter(({ no }) => !isBullet(no)).map(({ parent }) => parent));
  return rows.filter((row) => row.id !== '' && parents.has(row.id) && isBare(row));
}

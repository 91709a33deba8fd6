import type { AgencyReading } from '../agency';
import { replaceCell } from './edit';
import { agencyCells, byAppendix, type AgencyCell } from './support/agency-columns';
import type { GroupRule, RuleContext } from './types';

/** Marks that separate agencies in a cell; "và" and bullets are ways of listing, not separators that can be mixed up. */
const MARKS = new Set([';', ',', '.']);

/** Agencies are separated by semicolons (commas stand inside their names); one mark through the whole table. */
export const mixedSeparators: GroupRule<'tasks' | 'indicators'> = {
  id: 'mixed-separators',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'group',
  partitions: byAppendix,
  title: { vi: 'Dấu ngăn cách cơ quan không thống nhất', en: 'Agencies separated in several ways' },
  messages: {
    inCell: {
      what: {
        vi: 'Các cơ quan trong ô ngăn cách bằng nhiều dấu: {marks}.',
        en: 'The cell separates its agencies by several marks: {marks}.',
      },
      todo: { vi: 'Dùng dấu chấm phẩy: “{right}”.', en: 'Use semicolons: “{right}”.' },
    },
    inTable: {
      what: {
        vi: 'Ô ngăn cách cơ quan bằng dấu “{mark}”, các ô khác của phụ lục dùng dấu “{usual}”.',
        en: 'The cell separates agencies by “{mark}”; the appendix’s other cells use “{usual}”.',
      },
      todo: { vi: 'Dùng dấu chấm phẩy: “{right}”.', en: 'Use semicolons: “{right}”.' },
    },
  },
  checkGroup(rows, _appendix, context) {
    const cells = rows.flatMap((row) => agencyCells(row, context)).filter(({ reading }) => marksOf(reading).length > 0);
    const counts = new Map<string, number>();
    for (const { reading } of cells) {
      for (const mark of marksOf(reading)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
    const usual = [...counts].sort((a, b) => b[1] - a[1] || (a[0] === ';' ? -1 : 1))[0]?.[0];
    for (const cell of cells) reportCell(cell, usual!, context);
  },
};

function reportCell(cell: AgencyCell, usual: string, context: RuleContext): void {
  const { row, column, reading } = cell;
  const marks = marksOf(reading);
  if (marks.length < 2 && marks[0] === usual) return;
  const right = joined(reading);
  const remedies = { suggestions: [replaceCell(row, column, right)] };
  if (marks.length > 1) {
    context.report(row, column, 'inCell', { marks: marks.map((mark) => `“${mark}”`).join(', '), right }, remedies);
  } else {
    context.report(row, column, 'inTable', { mark: marks[0]!, usual, right }, remedies);
  }
}

/** The different marks between the agencies of a cell, in order of appearance. */
function marksOf(reading: AgencyReading): string[] {
  const { items, separators } = reading;
  // "UBND cấp huyện, cấp xã": the comma joins two levels of one name.
  const marks = separators.filter((mark, index) => MARKS.has(mark) && items[index + 1]?.spelling !== 'expanded');
  return [...new Set(marks)];
}

/** The cell with semicolons for its separators; levels of one name and "và" stay as they are. */
function joined({ text, items, separators }: AgencyReading): string {
  let result = items[0]?.text ?? '';
  for (let i = 1; i < items.length; i++) {
    const keep = !MARKS.has(separators[i - 1]!) || items[i]!.spelling === 'expanded';
    result += (keep ? text.slice(items[i - 1]!.end, items[i]!.start) : '; ') + items[i]!.text;
  }
  return result;
}

import type { AgencyReading } from '../agency';
import { replaceCell } from './edit';
import { AGENCY_READS, agencyCells, byAppendix, type AgencyCell } from './support/agency-columns';
import type { GroupRule, RuleContext } from './types';

/** Marks that separate agencies in a cell; "và" and bullets are ways of listing, not separators that can be mixed up. */
const MARKS = new Set([';', ',', '.']);

/** Agencies are separated by semicolons (commas stand inside their names); one mark through the whole table. */
export const mixedSeparators: GroupRule<'tasks' | 'indicators'> = {
  id: 'mixed-separators',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'group',
  partitions: byAppendix,
  reads: AGENCY_READS,
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
        vi: 'Ô ngăn cách cơ quan bằng dấu “{mark}”, trong khi {count} ô khác của phụ lục dùng dấu “;”.',
        en: 'The cell separates agencies by “{mark}”, while {count} other cells of the appendix use “;”.',
      },
      todo: { vi: 'Dùng dấu chấm phẩy: “{right}”.', en: 'Use semicolons: “{right}”.' },
    },
  },
  checkGroup(rows, _appendix, context) {
    const marks = new Map<string, readonly string[]>();
    const cells: AgencyCell[] = [];
    let semicolons = 0;
    for (const cell of rows.flatMap((row) => agencyCells(row, context))) {
      let inCell = marks.get(cell.text);
      if (!inCell) marks.set(cell.text, (inCell = marksOf(cell.reading)));
      if (inCell.length === 1 && inCell[0] === ';') semicolons++;
      else if (inCell.length > 0) cells.push(cell);
    }
    for (const cell of cells) reportCell(cell, semicolons, context);
  },
};

/** A table that keeps to one other mark throughout is of one piece and left alone. */
function reportCell({ row, column, reading }: AgencyCell, semicolons: number, context: RuleContext): void {
  const marks = marksOf(reading);
  const mark = marks[0]!;
  if (marks.length === 1 && semicolons === 0) return;
  const right = joined(reading);
  const remedies = { suggestions: [replaceCell(row, column, right)] };
  if (marks.length > 1) {
    context.report(row, column, 'inCell', { marks: marks.map((each) => `“${each}”`).join(', '), right }, remedies);
  } else {
    context.report(row, column, 'inTable', { mark, count: semicolons, right }, remedies);
  }
}

/** The different marks between the agencies of a cell, in order of appearance. */
function marksOf(reading: AgencyReading): string[] {
  return [...new Set(reading.separators.filter((mark, index) => MARKS.has(mark) && !sharesName(reading, index)))];
}

/** "UBND cấp huyện, cấp xã", "UBND, HĐND cấp xã": the comma joins two bodies that share words of one name. */
function sharesName({ items }: AgencyReading, index: number): boolean {
  return items[index]?.spelling === 'expanded' || items[index + 1]?.spelling === 'expanded';
}

/** The cell with semicolons for its separators; shared names and "và" stay as they are. */
function joined(reading: AgencyReading): string {
  const { text, items, separators } = reading;
  let result = items[0]?.text ?? '';
  for (let i = 1; i < items.length; i++) {
    const keep = !MARKS.has(separators[i - 1]!) || sharesName(reading, i - 1);
    result += (keep ? text.slice(items[i - 1]!.end, items[i]!.start) : '; ') + items[i]!.text;
  }
  return result;
}

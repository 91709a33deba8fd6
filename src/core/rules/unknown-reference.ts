import { sectionFinder, sectionTrees } from '../appendix/sections';
import type { AppendixRow, IndicatorRow, Plan, ProgressRow, SectionRow, TaskRow } from '../model/plan';
import { replaceCell } from './edit';
import { isBlank } from './support/blank';
import { nearestId, nearestWord } from './support/nearest';
import type { RowRule, RuleContext } from './types';

/** Ids and section numbers that point to nothing: the row would be printed in the wrong place, or not be counted. */
export const unknownReference: RowRule<'sections' | 'tasks' | 'indicators' | 'progress'> = {
  id: 'unknown-reference',
  severity: 'error',
  scope: 'row',
  tables: ['sections', 'tasks', 'indicators', 'progress'],
  title: { vi: 'Trỏ tới dòng không có', en: 'Reference to nothing' },
  messages: {
    appendix: {
      what: { vi: 'Không có phụ lục nào mang mã “{value}”.', en: 'No appendix has the id “{value}”.' },
      todo: {
        vi: 'Ghi mã có trong bảng Phụ lục, hoặc thêm phụ lục này vào bảng.',
        en: 'Use an id of the table Phụ lục, or add the appendix there.',
      },
    },
    section: {
      what: { vi: 'Phụ lục {appendix} không có nhóm “{value}”.', en: 'Appendix {appendix} has no section “{value}”.' },
      todo: {
        vi: 'Ghi số của một nhóm trong bảng Nhóm, hoặc thêm nhóm này vào bảng.',
        en: 'Use the number of a section of the table Nhóm, or add the section there.',
      },
    },
    parent: {
      what: { vi: 'Không có dòng nào mang mã “{value}” để làm dòng cha.', en: 'No row has the parent’s id “{value}”.' },
      todo: { vi: 'Ghi mã của dòng cha, hoặc để trống.', en: 'Give the parent’s id, or leave the cell blank.' },
    },
    circle: {
      what: {
        vi: 'Dòng này được ghi là thuộc chính nó (qua “{value}”).',
        en: 'By “{value}” the row belongs to itself.',
      },
      todo: { vi: 'Ghi mã của dòng cha, hoặc để trống.', en: 'Give the parent’s id, or leave the cell blank.' },
    },
    elsewhere: {
      what: {
        vi: 'Dòng cha “{value}” nằm ở phụ lục {appendix}.',
        en: 'The parent “{value}” stands in appendix {appendix}.',
      },
      todo: { vi: 'Ghi dòng cha cùng phụ lục.', en: 'Name a parent of the same appendix.' },
    },
    task: {
      what: {
        vi: 'Không có nhiệm vụ hoặc chỉ tiêu nào mang mã “{value}”.',
        en: 'No task or indicator has the id “{value}”.',
      },
      todo: { vi: 'Ghi đúng mã nhiệm vụ.', en: 'Give the id of the task.' },
    },
  },
  checkRow(referring, context) {
    const row = referring as SectionRow | TaskRow | IndicatorRow | ProgressRow;
    if (row.table === 'progress') {
      if (!isBlank(row.taskId) && !context.index.byId(row.taskId)) reportTask(row, context);
      return;
    }
    if (!isBlank(row.appendix) && !context.index.appendix(row.appendix)) reportAppendix(row, context);
    if (row.table === 'sections') return;
    checkSection(row, context);
    if (row.parent !== '') checkParent(row, context);
  },
};

function reportAppendix(row: SectionRow | TaskRow | IndicatorRow, { plan, report }: RuleContext): void {
  const near = nearestId(row.appendix, plan.tables.appendices.rows, wordsOfAppendix);
  const suggestions = near === undefined ? [] : [replaceCell(row, 'appendix', near)];
  report(row, 'appendix', 'appendix', { value: row.appendix }, { suggestions });
}

/** "Phụ lục 2", "Phụ lục II" and the title mean the appendix whose id is PL2. */
function wordsOfAppendix({ number, title }: AppendixRow): string[] {
  const numeral = number.replace(/^\s*phụ lục\s*/iu, '');
  return isBlank(numeral) ? [title] : [`Phụ lục ${numeral}`, `PL${numeral}`, numeral, title];
}

function reportTask(row: ProgressRow, { plan, report }: RuleContext): void {
  const near = nearestId(row.taskId, plan.tables.tasks.rows) ?? nearestId(row.taskId, plan.tables.indicators.rows);
  const suggestions = near === undefined ? [] : [replaceCell(row, 'taskId', near)];
  report(row, 'taskId', 'task', { value: row.taskId }, { suggestions });
}

/** Sections are found as the drawing of the appendix finds them: by number, path or title. */
const finders = new WeakMap<readonly SectionRow[], ReturnType<typeof sectionFinder>>();

function checkSection(row: TaskRow | IndicatorRow, { index, report }: RuleContext): void {
  if (isBlank(row.section) || !index.appendix(row.appendix)) return;
  const sections = index.sectionsOf(row.appendix);
  let find = finders.get(sections);
  if (!find) finders.set(sections, (find = sectionFinder(sectionTrees(sections))));
  if (find(row.section)) return;
  // Numbers are too short to be near each other; titles may be misspelt.
  const near = nearestWord(
    row.section,
    sections.map(({ title }) => title),
  );
  const meant = near && sections.find(({ title }) => title === near)!.number;
  const suggestions = meant ? [replaceCell(row, 'section', meant)] : [];
  report(row, 'section', 'section', { value: row.section, appendix: row.appendix }, { suggestions });
}

function checkParent(row: TaskRow | IndicatorRow, { plan, index, report }: RuleContext): void {
  const parent = row.table === 'tasks' ? index.byId(row.parent) : indicatorById(row.parent, plan);
  const value = row.parent;
  if (parent?.table !== row.table) {
    const near = nearestId<TaskRow | IndicatorRow>(value, plan.tables[row.table].rows);
    const suggestions = near === undefined || near === row.id ? [] : [replaceCell(row, 'parent', near)];
    report(row, 'parent', 'parent', { value }, { suggestions });
  } else if (parent.row === row.row || (row.id !== '' && parent.parent === row.id)) {
    report(row, 'parent', 'circle', { value });
  } else if (parent.appendix !== row.appendix && row.appendix !== '') {
    report(row, 'parent', 'elsewhere', { value, appendix: parent.appendix });
  }
}

const indicatorIds = new WeakMap<readonly IndicatorRow[], ReadonlyMap<string, IndicatorRow>>();

/** An indicator by its id, also where a task bears the same one: the plan's look-up by id gives tasks first. */
function indicatorById(id: string, { tables }: Plan): IndicatorRow | undefined {
  const { rows } = tables.indicators;
  let ids = indicatorIds.get(rows);
  if (!ids) indicatorIds.set(rows, (ids = new Map([...rows].reverse().map((row) => [row.id, row]))));
  return ids.get(id);
}

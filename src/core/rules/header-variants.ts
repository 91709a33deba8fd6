import type { AppendixRow } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { replaceCell } from './edit';
import { columnsOfAppendix, isReport } from './support/appendix-columns';
import { isBlank } from './support/blank';
import { layoutOfAppendix } from '../appendix/build-appendix';
import type { PlanRule } from './types';

/** Columns whose titles may differ between appendices: what is listed, and values of years, which depend on the table. */
const FREE = new Set(['task', 'name', 'content', 'actualN2', 'actualN1', 'actual']);

interface Titled {
  readonly appendix: AppendixRow;
  readonly title: string;
}

/** One column under two titles in the appendices of one plan: "STT" and "TT", "Sản phẩm" and "Hoạt động/sản phẩm". */
export const headerVariants: PlanRule = {
  id: 'header-variants',
  severity: 'info',
  scope: 'plan',
  title: { vi: 'Một cột mang hai tiêu đề', en: 'One column under two titles' },
  messages: {
    differs: {
      what: {
        vi: 'Cột “{title}” ở phụ lục {appendix} mang tiêu đề “{other}”.',
        en: 'The column “{title}” is titled “{other}” in appendix {appendix}.',
      },
      todo: { vi: 'Dùng một tiêu đề trong cả kế hoạch.', en: 'Use one title throughout the plan.' },
    },
  },
  checkPlan({ plan, report }) {
    const first = new Map<string, Titled>();
    for (const appendix of plan.tables.appendices.rows) {
      if (isReport(appendix)) continue;
      const { table } = layoutOfAppendix(appendix);
      for (const [key, title] of columnsOfAppendix(appendix, plan)) {
        if (FREE.has(key) || key.startsWith('own:')) continue;
        // Tables of tasks and of indicators share the column of numbers, nothing else.
        const column = key === 'no' ? key : `${table} ${key}`;
        const other = first.get(column);
        if (!other) first.set(column, { appendix, title });
        else if (isChosen(appendix, other) && compareKey(other.title) !== compareKey(title)) {
          const data = { title, other: other.title, appendix: other.appendix.id };
          report(appendix, 'columnTitles', 'differs', data, { suggestions: retitled(appendix, title, other.title) });
        }
      }
    }
  },
};

/** Where both titles are those of the layouts, nobody has written them. */
function isChosen(appendix: AppendixRow, other: Titled): boolean {
  return !isBlank(appendix.columnTitles) || !isBlank(other.appendix.columnTitles);
}

function retitled(appendix: AppendixRow, title: string, wanted: string) {
  const at = appendix.columnTitles.split(/[|>]/).findIndex((part) => part.trim() === title);
  if (at < 0) return [];
  const pieces = appendix.columnTitles.split(/([|>])/);
  pieces[at * 2] = pieces[at * 2]!.replace(title, () => wanted);
  return [{ ...replaceCell(appendix, 'columnTitles', pieces.join('')), text: wanted }];
}

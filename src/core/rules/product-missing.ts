import type { AppendixRow } from '../model/plan';
import { tasksByAppendix } from './partitions';
import { columnsOfAppendix, isReport } from './support/appendix-columns';
import { isBlank } from './support/blank';
import { familiesIn, silentInFamily } from './support/family';
import type { GroupRule } from './types';

/** Where the appendix prints a column for products, each task says what it delivers. */
export const productMissing: GroupRule<'tasks'> = {
  id: 'product-missing',
  severity: 'warning',
  scope: 'group',
  partitions: [tasksByAppendix],
  title: { vi: 'Nhiệm vụ chưa ghi sản phẩm', en: 'Task without a product' },
  messages: {
    missing: {
      what: {
        vi: 'Nhiệm vụ chưa ghi sản phẩm, trong khi phụ lục có cột “{column}”.',
        en: 'The task names no product, while the appendix has a column “{column}”.',
      },
      todo: {
        vi: 'Ghi văn bản, báo cáo hoặc kết quả phải có khi hoàn thành.',
        en: 'Name the document, report or result that is due.',
      },
    },
  },
  checkGroup(rows, key, { plan, index, report }) {
    const blank = rows.filter(({ product }) => isBlank(product));
    const appendix = blank.length === 0 ? undefined : index.appendix(key);
    if (!appendix || isReport(appendix)) return;
    const column = columnsOfAppendix(appendix, plan).get('product');
    if (column === undefined || (blank.length === rows.length && !hasOwnColumns(appendix))) return;
    const families = familiesIn(rows);
    for (const silent of blank.flatMap((row) => silentInFamily(row, 'product', families))) {
      if (!isBlank(silent.task)) report(silent, 'product', 'missing', { column });
    }
  },
};

/** An appendix that names neither layout nor titles has the usual columns by default; nobody has asked for products. */
function hasOwnColumns({ layout, columnTitles }: AppendixRow): boolean {
  return !isBlank(layout) || !isBlank(columnTitles);
}

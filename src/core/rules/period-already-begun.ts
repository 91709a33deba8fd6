import { issuedDocument, namedTypes } from './support/issued-document';
import type { RowRule } from './types';

const PERIOD =
  /giai đoạn\s+(?:từ\s+)?(?:năm\s+)?((?:19|20)\d{2})\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d{2})(?!\d)/iu;

/** Between a document and its own period stand the words of its name; these bring in something else that has a period. */
const OTHER_THING = /(?<!\p{L})(?:thực hiện|triển khai|tổng kết|sơ kết|đánh giá|theo|số\s*\d)/iu;

/** Types that plan ahead for a period of years. */
const AHEAD = new Set(['Kế hoạch', 'Chương trình', 'Đề án', 'Phương án', 'Chiến lược', 'Quy hoạch']);

/** A document to be issued this year for a period that has already begun: the period was copied, or the task is late. */
export const periodAlreadyBegun: RowRule<'tasks'> = {
  id: 'period-already-begun',
  severity: 'info',
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Văn bản ban hành sau khi giai đoạn đã bắt đầu', en: 'Document issued after its period began' },
  messages: {
    begun: {
      what: {
        vi: '{document} cho giai đoạn {from}-{to} được giao ban hành trong năm {year}, khi giai đoạn đã bắt đầu.',
        en: 'The {document} for {from}-{to} is to be issued in {year}, when the period has already begun.',
      },
      todo: {
        vi: 'Kiểm tra lại giai đoạn, hoặc ghi rõ là sửa đổi, bổ sung văn bản đã có.',
        en: 'Check the period, or say that an existing document is amended.',
      },
    },
  },
  checkRow(row, { plan, report }) {
    const { task } = row;
    if (plan.years === undefined || !/[Gg]iai đoạn|GIAI ĐOẠN/.test(task)) return;
    const document = issuedDocument(task);
    if (!document || document.amends || !AHEAD.has(document.name)) return;
    const period = PERIOD.exec(task);
    if (!period) return;
    const between = task.slice(document.end, period.index);
    if (OTHER_THING.test(between) || namedTypes(between).length > 0) return;
    const [from, to] = [Number(period[1]), Number(period[2])];
    if (from >= plan.years.from || to < plan.years.from) return;
    report(row, 'task', 'begun', { document: document.name, from, to, year: plan.years.from });
  },
};

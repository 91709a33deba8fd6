import type { TaskRow } from '../model/plan';
import { replaceSpan } from './edit';
import { tasksByAppendix } from './partitions';
import { isBlank } from './support/blank';
import { issuedDocument, namedTypes, type NamedType } from './support/issued-document';
import type { GroupRule } from './types';

/** Documents that may come out by themselves, or by a decision or resolution: offices do both. */
const EITHER = ['Kế hoạch', 'Chương trình', 'Phương án'];
/** Documents that a decision or resolution approves or issues. */
const APPROVED = ['Đề án', 'Quy chế', 'Quy định'];
const INSTRUMENTS = ['Quyết định', 'Nghị quyết'];
const CHECKED = new Set([...EITHER, ...APPROVED, ...INSTRUMENTS, 'Chỉ thị']);
/** Products that go along with any document. */
const ALONGSIDE = new Set(['Báo cáo', 'Thông báo', 'Công văn', 'Tờ trình', 'Hướng dẫn', 'Kết luận']);

interface Pair {
  readonly row: TaskRow;
  /** Type of the document that the task is to bring about. */
  readonly issued: string;
  readonly products: readonly NamedType[];
}

/** A task to issue one type of document whose product is another type. */
export const productKind: GroupRule<'tasks'> = {
  id: 'product-kind',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'group',
  partitions: [tasksByAppendix],
  reads: ['task', 'product'],
  title: { vi: 'Sản phẩm không cùng loại với văn bản trong nhiệm vụ', en: 'Product of another type than the task' },
  messages: {
    other: {
      what: {
        vi: 'Nhiệm vụ là ban hành {issued}, nhưng sản phẩm ghi {product}.',
        en: 'The task is to issue a {issued}, but the product is a {product}.',
      },
      todo: {
        vi: 'Ghi sản phẩm là {issued}, hoặc sửa nhiệm vụ.',
        en: 'Make the product a {issued}, or change the task.',
      },
    },
    uneven: {
      what: {
        vi: 'Nhiệm vụ là ban hành {issued}, nhưng sản phẩm ghi {product}; các nhiệm vụ khác của phụ lục ghi {issued}.',
        en: 'The task is to issue a {issued}, but the product is a {product}; other tasks of the appendix have {issued}.',
      },
      todo: { vi: 'Ghi thống nhất một loại văn bản.', en: 'Name one type of document throughout.' },
    },
  },
  checkGroup(rows, _appendix, { report }) {
    const productsOf = readProducts();
    const pairs = rows.flatMap((row) => pairOf(row, productsOf));
    const namedAsSuch = new Set(pairs.filter(isNamedAsSuch).map(({ issued }) => issued));
    for (const pair of pairs) {
      const message = isNamedAsSuch(pair) ? undefined : faultOf(pair, namedAsSuch);
      if (!message) continue;
      const [product] = pair.products;
      const suggestions = pair.products.length === 1 ? [replaceSpan(pair.row, 'product', product!, pair.issued)] : [];
      report(pair.row, 'product', message, { issued: pair.issued, product: product!.name }, { suggestions });
    }
  },
};

/** Products are few and repeated: each wording is read once a group. */
function readProducts(): (text: string) => readonly NamedType[] {
  const known = new Map<string, readonly NamedType[]>();
  return (text) => {
    let products = known.get(text);
    if (!products) known.set(text, (products = namedTypes(text).filter(({ name }) => !ALONGSIDE.has(name))));
    return products;
  };
}

function pairOf(row: TaskRow, productsOf: (text: string) => readonly NamedType[]): Pair[] {
  if (isBlank(row.product)) return [];
  const products = productsOf(row.product);
  if (products.length === 0) return [];
  const issued = issuedDocument(row.task)?.name;
  return issued !== undefined && CHECKED.has(issued) ? [{ row, issued, products }] : [];
}

const isNamedAsSuch = ({ issued, products }: Pair): boolean => products.some(({ name }) => name === issued);

function faultOf({ row, issued, products }: Pair, namedAsSuch: ReadonlySet<string>): 'other' | 'uneven' | undefined {
  const mentioned = namedTypes(row.task).map(({ name }) => name);
  if (products.some(({ name }) => mentioned.includes(name))) return undefined;
  const mayBeApproved = EITHER.includes(issued) || APPROVED.includes(issued);
  const byInstrument = mayBeApproved && products.some(({ name }) => INSTRUMENTS.includes(name));
  if (!byInstrument) return 'other';
  return EITHER.includes(issued) && namedAsSuch.has(issued) ? 'uneven' : undefined;
}

import { productKind } from '../../../src/core/rules/product-kind';
import { issuedDocument } from '../../../src/core/rules/support/issued-document';
import { findings } from '../../support/sheet';

const sheet = (rows: readonly (readonly [task: string, product: string])[]) =>
  `| TT | Nhiệm vụ | Sản phẩm |\n${rows.map(([task, product], i) => `| ${i + 1} | ${task} | ${product} |`).join('\n')}`;
const KH = 'Kế hoạch của UBND tỉnh';
const QD = 'Quyết định của UBND tỉnh';

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  [
    'plans by decision throughout',
    [
      ['Kế hoạch kiểm tra', QD],
      ['Ban hành Kế hoạch rà soát', QD],
    ],
    [],
  ],
  [
    'plans as such, and one by decision',
    [
      ['Kế hoạch kiểm tra', KH],
      ['Ban hành Kế hoạch rà soát', QD],
    ],
    ['2 uneven ? Kế hoạch'],
  ],
  [
    'a decision that names the plan',
    [
      ['Kế hoạch kiểm tra', KH],
      ['Kế hoạch rà soát', 'Quyết định ban hành Kế hoạch'],
    ],
    [],
  ],
  [
    'schemes and regulations by decision',
    [
      ['Đề án một', QD],
      ['Quy chế hai', QD],
      ['Ban hành Quy định ba', QD],
    ],
    [],
  ],
  ['a regulation by resolution', [['Quy định chính sách hỗ trợ', 'Nghị quyết của HĐND tỉnh']], []],
  ['a programme whose product is a plan', [['Xây dựng Chương trình cải cách', KH]], ['1 other ? Chương trình']],
  ['a directive whose product is a decision', [['Ban hành Chỉ thị về kỷ cương', QD]], ['1 other ? Chỉ thị']],
  ['a resolution and its submission', [['Ban hành Nghị quyết về phí', 'Tờ trình của UBND tỉnh']], []],
  ['a plan and its report', [['Xây dựng Kế hoạch và tổ chức thực hiện', `1. ${KH}; 2. Báo cáo của UBND tỉnh`]], []],
  ['a report of carrying out', [['Ban hành Kế hoạch tập huấn', 'Báo cáo kết quả']], []],
  [
    'carrying out a plan that is there',
    [
      ['Kế hoạch kiểm tra', KH],
      ['Triển khai Kế hoạch sắp xếp', QD],
    ],
    [],
  ],
  ['a product that the task names too', [['Ban hành Quyết định phê duyệt Kế hoạch', KH]], []],
  ['things that are no documents', [['Kế hoạch tập huấn', 'Các lớp tập huấn']], []],
  ['a blank product', [['Kế hoạch kiểm tra', '']], []],
])('%s', (_, rows, expected) => {
  expect(findings(productKind, { tasks: sheet(rows) })).toEqual(expected.map((line) => `tasks.product#${line}`));
});

test.each([
  ['Kế hoạch kiểm tra cải cách hành chính', 'Kế hoạch', false],
  ['Ban hành và triển khai thực hiện Kế hoạch rà soát', 'Kế hoạch', false],
  ['Ban hành và triển khai thực hiện: Kế hoạch ban hành văn bản', 'Kế hoạch', false],
  ['Tham mưu UBND tỉnh ban hành Quy chế phối hợp', 'Quy chế', false],
  ['Sửa đổi, bổ sung Quyết định số 08/2017/QĐ-UBND', 'Quyết định', true],
  ['PHÊ DUYỆT ĐỀ ÁN VỊ TRÍ VIỆC LÀM', 'Đề án', false],
  ['Triển khai thực hiện Kế hoạch 153/KH-UBND', undefined, undefined],
  ['Tổ chức thực hiện Đề án “Ứng dụng công nghệ thông tin”', undefined, undefined],
  ['Kiểm tra việc thực hiện Kế hoạch', undefined, undefined],
  ['Xây dựng cơ sở dữ liệu theo Đề án 06', undefined, undefined],
  ['Lập dự toán cho Kế hoạch', undefined, undefined],
  ['', undefined, undefined],
])('“%s” brings about: %s', (task, name, amends) => {
  const document = issuedDocument(task);
  expect([document?.name, document?.amends]).toEqual([name, amends]);
});

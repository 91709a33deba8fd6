import { PlanChecker } from '../../../src/core/check/checker';
import { applyEdits } from '../../../src/core/check/edits';
import { countDisagrees } from '../../../src/core/rules/count-disagrees';
import { findCounts, readNumberWords } from '../../../src/core/rules/support/count-phrase';
import { findings, issuesOf, planOf } from '../../support/sheet';

const three = `
  | Mã    | Thuộc | TT  | Nhiệm vụ   | Cơ quan chủ trì |
  | NV001 |       | 1   | Việc một   | Sở Nội vụ       |
  | NV002 | NV001 | 1.1 | Phần một   | Sở Nội vụ       |
  | NV003 |       | 2   | Việc hai   | Sở Nội vụ       |
  | NV004 | NV003 | -   | ý nhỏ      |                 |
  | NV005 |       | 3   | Việc ba    | Sở Nội vụ       |
  | NV006 |       |     |            |                 |
  | NV007 |       |     | Tổng cộng  |                 |
`;
const titled = (title: string, total = '') =>
  `| Loại | Tên phụ lục | Dòng tổng cộng |\n| Nhiệm vụ | ${title} | ${total} |`;

test.each([
  ['DANH MỤC 03 NHIỆM VỤ TRỌNG TÂM', []],
  ['Danh mục 3 nhiệm vụ', []],
  ['Ba nhiệm vụ trọng tâm', []],
  ['Danh mục 3 (ba) nhiệm vụ', []],
  ['30 NHIỆM VỤ TRỌNG TÂM', ['appendices.title#1 differs → 3']],
  ['DANH MỤC 04 NHIỆM VỤ', ['appendices.title#1 differs → 03']],
  ['Hai mươi mốt nhiệm vụ', ['appendices.title#1 differs → 3']],
  ['Danh mục nhiệm vụ', []],
  ['NHIỆM VỤ NĂM 2024', []],
  ['Năm 2024 nhiệm vụ của các sở', []],
  ['Nhiệm vụ thực hiện 21 chỉ tiêu', []],
  ['Một số nhiệm vụ trọng tâm', []],
  ['02 nhiệm vụ đột phá và 30 nhiệm vụ thường xuyên', []],
  ['Nhiệm vụ thực hiện Nghị quyết số 28 nhiệm vụ', []],
  ['Thực hiện 5-10 nhiệm vụ', []],
  ['04 nhóm nhiệm vụ', []],
])('title “%s” over three tasks', (title, expected) => {
  expect(findings(countDisagrees, { appendices: titled(title), tasks: three })).toEqual(expected);
});

test.each([
  ['TỔNG CỘNG: 3 NHIỆM VỤ', []],
  ['TỔNG CỘNG: {n} NHIỆM VỤ', []],
  ['TỔNG CỘNG: 38 NHIỆM VỤ', ['appendices.total#1 differs → 3']],
  ['Tổng cộng: 3', []],
  ['TỔNG SỐ: 38', ['appendices.total#1 differs → 3']],
  ['Tổng cộng: 38 đề án', []],
  ['Tổng số nhiệm vụ: 4', ['appendices.total#1 differs → 3']],
])('total row “%s” over three tasks', (total, expected) => {
  expect(findings(countDisagrees, { appendices: titled('Danh mục', total), tasks: three })).toEqual(expected);
});

test('the fix changes the number alone', () => {
  const [issue] = issuesOf(countDisagrees, { appendices: titled('DANH MỤC 38 NHIỆM VỤ'), tasks: three });
  expect(issue!.fix!.edits[0]!.after).toBe('DANH MỤC 3 NHIỆM VỤ');
  expect(issue!.data).toEqual({ stated: '38', noun: 'nhiệm vụ', count: 3 });
});

test('sub-rows told by their number alone', () => {
  const tasks = '| TT | Nhiệm vụ |\n| 1 | Một |\n| 1.1 | Phần |\n| 2. | Hai |\n| 2.1. | Phần |';
  expect(findings(countDisagrees, { appendices: titled('02 nhiệm vụ'), tasks })).toEqual([]);
  const perSection = '| Nhóm | TT | Nhiệm vụ |\n| 1 | 1.1 | Một |\n| 1 | 1.2 | Hai |\n| 2 | 2.1 | Ba |';
  expect(findings(countDisagrees, { appendices: titled('03 nhiệm vụ'), tasks: perSection })).toEqual([]);
});

describe('headings over their sub-rows', () => {
  const indicators = `
    | Mã    | Thuộc | STT | Chỉ tiêu  | Mục tiêu năm N |
    | CT001 |       | 1   | Nhóm một  |                |
    | CT002 | CT001 | 1.1 | Tỷ lệ một | 90%            |
    | CT003 | CT001 | 1.2 | Tỷ lệ hai | 80%            |
    | CT004 |       | 2   | Tỷ lệ ba  | 70%            |
  `;
  test.each([
    ['02 chỉ tiêu', []],
    ['03 chỉ tiêu', []],
    ['04 chỉ tiêu', ['appendices.title#1 differs ? 02 / 03']],
    ['01 nhóm chỉ tiêu', []],
    ['02 nhóm chỉ tiêu', ['appendices.title#1 differs → 01']],
  ])('%s', (title, expected) => {
    const appendices = `| Loại | Tên phụ lục |\n| Chỉ tiêu | ${title} |`;
    expect(findings(countDisagrees, { appendices, indicators })).toEqual(expected);
  });
});

test('sections are counted as groups of tasks', () => {
  const sections = '| Phụ lục | Số | Tên nhóm |\n| PL1 | I | Thể chế |\n| PL1 | II | Thủ tục |';
  const appendices = titled('03 nhóm nhiệm vụ, 03 nhiệm vụ');
  expect(findings(countDisagrees, { appendices, sections, tasks: three })).toEqual(['appendices.title#1 differs → 02']);
});

test('a re-check sees the rows change', () => {
  const plan = planOf({ appendices: titled('03 nhiệm vụ'), tasks: three });
  const checker = new PlanChecker([countDisagrees], { profile: 'drafting' });
  expect(checker.check(plan)).toEqual([]);
  const edit = { table: 'tasks', row: 3, column: 'parent', before: 'NV001', after: '' } as const;
  const number = { table: 'tasks', row: 3, column: 'no', before: '1.1', after: '4' } as const;
  const changed = applyEdits(plan, [edit, number]).plan;
  expect(checker.recheck(changed, [{ table: 'tasks', row: 3 }]).added.map(({ data }) => data.count)).toEqual([4]);
});

test.each([
  ['một', 1],
  ['năm', undefined],
  ['mười', 10],
  ['Mười lăm', 15],
  ['hai mươi', 20],
  ['ba mươi tám', 38],
  ['bốn mươi tư', 44],
  ['một trăm linh năm', 105],
  ['MỘT TRĂM HAI MƯƠI MỐT', 121],
  ['mươi', undefined],
  ['hai ba', undefined],
  ['linh hai', undefined],
  ['', undefined],
])('the words “%s” say %s', (words, value) => expect(readNumberWords(words)).toBe(value));

test('where a count stands', () => {
  const text = 'Danh mục 38 (ba mươi tám) nhiệm vụ, 7 nhóm nhiệm vụ';
  expect(findCounts(text).map(({ value, of, start, end }) => [value, of, text.slice(start, end)])).toEqual([
    [38, 'tasks', '38 (ba mươi tám)'],
    [7, 'sections', '7'],
  ]);
});

import fc from 'fast-check';
import { bindColumns, ownHeaderOf, readColumnTitles } from '../../../src/core/appendix/columns';
import { layoutOf } from '../../../src/core/appendix/layouts';
import { expandYear } from '../../../src/core/appendix/year-template';
import type { LayoutId } from '../../../src/core/appendix';

const bind = (titles: string, layout: LayoutId, ownHeaders: string[] = [], year: number | undefined = 2023) =>
  bindColumns(titles, { layout: layoutOf(layout), year, ownHeaders });
const keys = (titles: string, layout: LayoutId, own?: string[]) => bind(titles, layout, own).map(({ key }) => key);

test.each<[string, LayoutId, string, string[]]>([
  [
    'other spellings',
    'tasks-6',
    'STT | Nội dung | Kết quả | Đơn vị chủ trì | Thời hạn',
    ['no', 'task', 'product', 'lead', 'deadline'],
  ],
  ['their own order', 'tasks-6', 'TT | Thời gian thực hiện | Nhiệm vụ', ['no', 'deadline', 'task']],
  [
    'years',
    'indicators-score',
    'TT | Chỉ số | Năm 2021 | Năm 2022 | Năm 2023',
    ['no', 'name', 'actualN2', 'actualN1', 'target'],
  ],
  [
    'by place',
    'tasks-5',
    'TT | Việc phải làm | Ai làm | Ai giúp | Khi nào xong',
    ['no', 'task', 'lead', 'coordinators', 'deadline'],
  ],
  [
    'a title of the layout before a spelling of the schema',
    'tasks-measures',
    'TT | Nhiệm vụ/giải pháp | Nhiệm vụ',
    ['no', 'content', 'task'],
  ],
  [
    'one key once: the second by place',
    'tasks-6',
    'TT | Nhiệm vụ | Nội dung | Chủ trì | Phối hợp | Thời hạn',
    ['no', 'task', 'product', 'lead', 'coordinators', 'deadline'],
  ],
  [
    '"Chỉ tiêu" beside "Nội dung" is the target by place',
    'indicators-responsibility',
    'STT | Nội dung | Chỉ tiêu | Đơn vị theo dõi | Đơn vị thực hiện',
    ['no', 'name', 'target', 'monitor', 'implementer'],
  ],
  ['neither name nor place', 'tasks-6', 'TT | Nhiệm vụ | Kinh phí', ['no', 'task', 'own:Kinh phí']],
  ['blank at the end', 'tasks-6', 'TT | Nhiệm vụ | |', ['no', 'task']],
])('%s', (_, layout, titles, expected) => expect(keys(titles, layout)).toEqual(expected));

test('a column of the user is found under its header in any case, before the place', () => {
  const titles = 'TT | Nhiệm vụ | KINH PHÍ | Cơ quan phối hợp | Thời hạn';
  expect(keys(titles, 'tasks-5', ['Kinh phí'])).toEqual(['no', 'task', 'own:Kinh phí', 'coordinators', 'deadline']);
  expect(ownHeaderOf('own:Kinh phí')).toBe('Kinh phí');
  expect(ownHeaderOf('task')).toBeUndefined();
});

test('blank titles give the layout, with its years and groups', () => {
  const columns = bind('  ', 'indicators-responsibility');
  expect(columns.map(({ title }) => title)).toEqual([
    'STT',
    'Chỉ tiêu',
    'Chỉ tiêu phấn đấu năm 2023',
    'Đơn vị theo dõi, hướng dẫn thực hiện',
    'Đơn vị thực hiện',
  ]);
  expect(columns.map(({ groups }) => groups)).toEqual([[], [], [], ['Trách nhiệm cụ thể'], ['Trách nhiệm cụ thể']]);
});

test.each([
  ['Năm {N-2}', 2023, 'Năm 2021'],
  ['Mục tiêu năm {N}', 2023, 'Mục tiêu năm 2023'],
  ['Năm {N-1} (%)', undefined, 'Năm N-1 (%)'],
  ['Năm {N}', undefined, 'Năm N'],
])('%s in %s is %s', (template, year, title) => expect(expandYear(template, year)).toBe(title));

test('titles keep their line breaks; levels are folded', () => {
  expect(readColumnTitles('TT|A >  B\nC | A>B > D ')).toEqual([
    { title: 'TT', groups: [] },
    { title: 'B\nC', groups: ['A'] },
    { title: 'D', groups: ['A', 'B'] },
  ]);
});

test('any titles: one column a title, no key twice among the schema’s', () => {
  const part = fc.constantFrom('TT', 'Nhiệm vụ', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Ghi chú', 'x', 'A > B', '{N}', '');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 9 }), (titles) => {
      const columns = bind(titles.join('|'), 'tasks-6');
      const ours = columns.map(({ key }) => key).filter((key) => !key.startsWith('own:'));
      expect(new Set(ours).size).toBe(ours.length);
      expect(columns.length).toBeGreaterThan(0);
    }),
  );
});

import fc from 'fast-check';
import { buildAppendices } from '../../../src/core/appendix';
import { indicatorPlan, outline, planWith, tableOf } from './support';

const task = (id: string, more: Record<string, string> = {}) => ({
  id,
  appendix: 'PL1',
  no: id,
  task: `Việc ${id}`,
  ...more,
});
const section = (number: string, title: string, parent = '') => ({ appendix: 'PL1', number, title, parent });

test('sections as tblNhom has them, rows in each as the sheet has them', () => {
  const plan = planWith({
    sections: [section('II', 'Hai'), section('I', 'Một'), section('III', 'Trống')],
    tasks: [task('1', { section: 'I' }), task('2', { section: 'II' }), task('3', { section: ' i. ' })],
  });
  expect(outline(tableOf(plan))).toEqual([
    'section II Hai',
    'task 2 Việc 2',
    'section I Một',
    'task 1 Việc 1',
    'task 3 Việc 3',
    'section III Trống',
  ]);
});

test('parts hold sections; the path tells sections of one number apart; a title names a section too', () => {
  const plan = planWith({
    sections: [section('A', 'Phần A'), section('I', 'Một A', 'A'), section('B', 'Phần B'), section('I', 'Một B', 'B')],
    tasks: [
      task('1', { section: 'B/I' }),
      task('2', { section: 'A / I' }),
      task('3', { section: 'A' }),
      task('4', { section: 'một b' }),
    ],
  });
  const table = tableOf(plan);
  expect(outline(table)).toEqual([
    'section A Phần A',
    'task 3 Việc 3',
    'section I Một A',
    'task 2 Việc 2',
    'section B Phần B',
    'section I Một B',
    'task 1 Việc 1',
    'task 4 Việc 4',
  ]);
  expect(table.rows.map(({ level }) => level)).toEqual([0, 0, 1, 0, 0, 1, 0, 0]);
});

test('sub-rows follow their parent, wherever they stand and whatever section they name', () => {
  const plan = planWith({
    sections: [section('I', 'Một'), section('II', 'Hai')],
    tasks: [
      task('1.1', { parent: 'A', section: 'II' }),
      task('A', { section: 'I' }),
      task('2', { section: 'I' }),
      task('1.1.1', { parent: '1.1' }),
      task('1.2', { parent: ' a ' }),
    ],
  });
  const table = tableOf(plan);
  expect(outline(table)).toEqual([
    'section I Một',
    'task A Việc A',
    'subtask 1.1 Việc 1.1',
    'subtask 1.1.1 Việc 1.1.1',
    'subtask 1.2 Việc 1.2',
    'task 2 Việc 2',
    'section II Hai',
  ]);
  expect(table.rows.map(({ level }) => level)).toEqual([0, 0, 1, 2, 1, 0, 0]);
});

test('rows that name an unknown section, parent or appendix are kept', () => {
  const plan = planWith({
    appendices: [
      { id: 'PL1', kind: 'Nhiệm vụ', title: 'Một' },
      { id: 'PL2', kind: 'Nhiệm vụ', title: 'Hai' },
    ],
    sections: [section('I', 'Một'), { appendix: 'PL9', number: 'X', title: 'Của phụ lục đã xóa' }],
    tasks: [
      task('1', { section: 'IX' }),
      task('2', { parent: 'không có' }),
      task('3', { section: 'I' }),
      task('4', { appendix: '' }),
      { id: '5', appendix: 'PL2', no: '5', task: 'Việc 5' },
      { id: '6', appendix: 'PL9', no: '6', task: 'Việc 6' },
    ],
  });
  expect(buildAppendices(plan).map(outline)).toEqual([
    ['section I Một', 'task 3 Việc 3', 'task 1 Việc 1', 'task 2 Việc 2', 'task 4 Việc 4'],
    ['task 5 Việc 5', 'task 6 Việc 6'],
  ]);
});

test('rows that are their own ancestors stand on the top level', () => {
  const plan = planWith({
    tasks: [
      task('a', { parent: 'b' }),
      task('b', { parent: 'a' }),
      task('c', { parent: 'c' }),
      task('d', { parent: 'a' }),
    ],
  });
  expect(outline(tableOf(plan))).toEqual(['task a Việc a', 'subtask d Việc d', 'task b Việc b', 'task c Việc c']);
});

test('sections that hold each other stand by themselves', () => {
  const plan = planWith({ sections: [section('I', 'Một', 'II'), section('II', 'Hai', 'I')] });
  expect(outline(tableOf(plan))).toEqual(['section I Một', 'section II Hai']);
});

test('any parents and sections: every row is printed once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', ''];
  const row = fc.record({
    id: fc.constantFrom(...ids),
    parent: fc.constantFrom(...ids),
    section: fc.constantFrom('', 'I', 'II', 'A/I', 'zz'),
    appendix: fc.constantFrom('PL1', '', 'PL7'),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.array(fc.constantFrom('I', 'II', 'A'), { maxLength: 4 }),
      (rows, numbers) => {
        const tasks = rows.map((cells, index) => ({ ...cells, no: '1', task: `t${index}` }));
        const sections = numbers.map((number, index) => section(number, `s${index}`, numbers[(index * 7) % 3] ?? ''));
        const table = tableOf(planWith({ tasks, sections }));
        const printed = table.rows.filter(({ kind }) => kind !== 'section').map(({ cells }) => cells[1]);
        expect([...printed].sort()).toEqual(tasks.map(({ task }) => task).sort());
        expect(table.rows.filter(({ kind }) => kind === 'section')).toHaveLength(sections.length);
      },
    ),
  );
});

describe('kinds', () => {
  test.each([
    [
      'numbered components make a group',
      [
        ['1', ''],
        ['1.1', '1'],
      ],
      ['group', 'indicator'],
    ],
    [
      'dashes do not',
      [
        ['1', ''],
        ['-', '1'],
        ['+', '1'],
      ],
      ['indicator', 'indicator', 'indicator'],
    ],
    [
      'numbers beside dashes do',
      [
        ['1', ''],
        ['-', '1'],
        ['a)', '1'],
      ],
      ['group', 'indicator', 'indicator'],
    ],
  ])('%s', (_, rows, kinds) => {
    const plan = indicatorPlan(rows.map(([no, parent]) => ({ id: no!, no: no!, parent: parent!, name: 'x' })));
    expect(tableOf(plan, 'CT').rows.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ['Điểm tổng', '', 'total'],
    ['TỔNG CỘNG:', '', 'total'],
    ['Cộng', '', 'total'],
    ['Tổng điểm Chỉ số PAPI', '', 'total'],
    ['Tổng', '9', 'indicator'],
    ['Tổng hợp báo cáo', '', 'indicator'],
    ['Cộng đồng doanh nghiệp', '', 'indicator'],
    ['Tổngcộng', '', 'indicator'],
  ])('a last row "%s" numbered "%s" is %s', (name, no, kind) => {
    const plan = indicatorPlan([
      { id: '1', no: '1', name: 'x' },
      { id: '2', no, name },
    ]);
    expect(tableOf(plan, 'CT').rows.at(-1)!.kind).toBe(kind);
  });

  test('a total in the middle is a row like others', () => {
    const plan = indicatorPlan([
      { id: '1', name: 'Cộng' },
      { id: '2', no: '1', name: 'x' },
      { id: '3', name: 'Tổng' },
    ]);
    expect(tableOf(plan, 'CT').rows.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'total']);
  });

  test('a count typed below the tasks is a total; a task that begins so is none', () => {
    const total = { id: '9', appendix: 'PL1', task: 'Tổng cộng: 1 nhiệm vụ' };
    const plan = planWith({ tasks: [task('1'), total] });
    expect(tableOf(plan).rows.map(({ kind }) => kind)).toEqual(['task', 'total']);
    const real = planWith({ tasks: [task('1'), { ...total, lead: 'Sở Nội vụ' }] });
    expect(tableOf(real).rows.map(({ kind }) => kind)).toEqual(['task', 'task']);
  });
});

test('the closing row counts tasks on the top level, and runs across the table', () => {
  const plan = planWith({
    appendices: [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'x', total: 'TỔNG CỘNG: {n} NHIỆM VỤ' }],
    tasks: [task('1'), task('1.1', { parent: '1' }), task('2')],
  });
  const row = tableOf(plan).rows.at(-1)!;
  expect(row).toMatchObject({ kind: 'total', runsFrom: 0, cells: ['TỔNG CỘNG: 2 NHIỆM VỤ', '', '', '', '', ''] });
});

test('where rows come from', () => {
  const plan = planWith({ sections: [section('I', 'Một')], tasks: [task('NV1', { section: 'I' })] });
  expect(tableOf(plan).rows.map(({ source }) => source)).toEqual([
    { table: 'sections', row: 2, id: 'I' },
    { table: 'tasks', row: 2, id: 'NV1' },
  ]);
});

test('text stays as stored: line breaks, spaces, signs; a column that is not there is blank', () => {
  const plan = planWith({
    appendices: [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'x', columnTitles: 'Nhiệm vụ | Kinh phí | Nguồn' }],
    tasks: [{ id: '1', appendix: 'PL1', task: '=1+1\n- hai  ', own: { 'Kinh phí': '5 tỷ' } }],
    sections: [section('I', 'Một')],
  });
  expect(tableOf(plan).rows.map(({ cells }) => cells)).toEqual([
    ['I. Một', '', ''],
    ['=1+1\n- hai  ', '5 tỷ', ''],
  ]);
});

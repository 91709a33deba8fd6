import { buildAppendices, type LayoutId } from '../../../src/core/appendix';
import type { NewRow, PlanContent } from '../../../src/core/model/content';
import { outline, planWith, tableOf } from './support';

const AS_OF = '2023-07-01';

const task = (id: string, more: NewRow<'tasks'> = {}): NewRow<'tasks'> => ({
  id,
  appendix: 'PL1',
  no: id,
  task: `Việc ${id}`,
  lead: 'Sở Nội vụ',
  ...more,
});
const line = (taskId: string, updatedOn: string, status: string, more: NewRow<'progress'> = {}) => ({
  taskId,
  updatedOn,
  status,
  ...more,
});

function report(layout: LayoutId, content: Partial<PlanContent>, key: string): string[] {
  const table = tableOf(planWith(content), 'PL1', { layout, asOf: AS_OF });
  const column = table.columns.findIndex((candidate) => candidate.key === key);
  return table.rows.map(({ cells }) => cells[column]!);
}

/** The status in words of one task with a deadline (or a day) and lines of progress. */
const status = (deadline: NewRow<'tasks'>, ...progress: NewRow<'progress'>[]) =>
  report('results', { tasks: [task('1', deadline)], progress }, 'status')[0];

test.each<[string, NewRow<'tasks'>, NewRow<'progress'>[], string]>([
  ['done in time', { to: '30/6/2023' }, [line('1', '30/06/2023', 'Đã hoàn thành')], 'Đã hoàn thành đúng hạn'],
  ['done late', { to: '20/6/2023' }, [line('1', '30/06/2023', 'Hoàn thành')], 'Đã hoàn thành quá hạn'],
  ['done, no deadline', {}, [line('1', '30/06/2023', 'done')], 'Đã hoàn thành'],
  ['done on an unknown day', { to: '20/6/2023' }, [line('1', '', 'Đã hoàn thành')], 'Đã hoàn thành'],
  [
    'done since the first of the last lines that say so',
    { to: '20/6/2023' },
    [line('1', '15/06/2023', 'Đã hoàn thành'), line('1', '28/06/2023', 'Đã hoàn thành')],
    'Đã hoàn thành đúng hạn',
  ],
  ['under way in time', { deadline: 'Quý IV' }, [line('1', '1/6/2023', 'Đang thực hiện')], 'Đang thực hiện, trong hạn'],
  ['under way late', { deadline: 'Tháng 5' }, [line('1', '1/6/2023', 'Chưa hoàn thành')], 'Đang thực hiện, quá hạn'],
  [
    'with its share',
    { deadline: 'Quý IV' },
    [line('1', '1/6/2023', 'Đang thực hiện', { share: '60%' })],
    'Đang thực hiện, trong hạn (60%)',
  ],
  ['work without end', { deadline: 'Thường xuyên' }, [line('1', '1/6/2023', 'Đang thực hiện')], 'Đang thực hiện'],
  ['the day wins over the words', { deadline: 'Quý IV', to: '1/5/2023' }, [], 'Chưa có báo cáo, quá hạn'],
  ['no line, in time', { deadline: 'Quý IV' }, [], 'Chưa có báo cáo'],
  ['words of their own', { deadline: 'Quý IV' }, [line('1', '1/6/2023', 'Chờ ý kiến')], 'Chờ ý kiến, trong hạn'],
])('%s', (_, deadline, lines, words) => expect(status(deadline, ...lines)).toBe(words));

test('the latest line counts: by day, then by place; lines after the day and of other tasks do not', () => {
  const progress = [
    line('1', '10/6/2023', 'Đang thực hiện', { evidence: 'b' }),
    line(' 1 ', '10/6/2023', 'Chưa triển khai', { evidence: 'c' }),
    line('1', '9/6/2023', 'Đã hoàn thành', { evidence: 'a' }),
    line('1', '2/7/2023', 'Đã hoàn thành', { evidence: 'sau' }),
    line('2', '11/6/2023', 'Đã hoàn thành', { evidence: 'khác' }),
  ];
  expect(report('results', { tasks: [task('1')], progress }, 'evidence')).toEqual(['c']);
});

test('a task with sub-tasks and no line of its own is done when they are', () => {
  const tasks = [task('1', { deadline: 'Tháng 5' }), task('1.1', { parent: '1' }), task('1.2', { parent: '1' })];
  const done = [line('1.1', '1/5/2023', 'Đã hoàn thành'), line('1.2', '2/6/2023', 'Đã hoàn thành')];
  expect(report('results', { tasks, progress: done }, 'status')).toEqual([
    'Đã hoàn thành',
    'Đã hoàn thành đúng hạn',
    'Đã hoàn thành quá hạn',
  ]);
  expect(report('results', { tasks, progress: done.slice(1) }, 'status')[0]).toBe('');
});

test('overdue: past the day and not done, numbered through, marks and families read out', () => {
  const content: Partial<PlanContent> = {
    document: { type: 'Kế hoạch', number: '44', symbol: 'KH-UBND', date: '10/3/2023', year: '2023' },
    sections: [{ appendix: 'PL1', number: 'I', title: 'Một' }],
    tasks: [
      task('1', { section: 'I', deadline: 'Tháng 5' }),
      task('1.1', { section: 'I', parent: '1', deadline: '' }),
      task('1.2', { section: 'I', parent: '1', deadline: '〃', lead: '〃' }),
      task('2', { section: 'I', deadline: 'Tháng 4' }),
      task('3', { section: 'I', deadline: 'Quý IV' }),
      task('4', { section: 'I', deadline: 'Quý I' }),
    ],
    progress: [
      line('1.2', '1/6/2023', 'Đang thực hiện', { obstacle: 'Chờ  hướng dẫn' }),
      line('4', '1/6/2023', 'Đã hoàn thành'),
    ],
  };
  const table = tableOf(planWith(content), 'PL1', { layout: 'overdue', asOf: AS_OF });
  const by = 'Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023';
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['1', 'Việc 1.1', by, 'Sở Nội vụ', 'Tháng 5', 'Chưa có báo cáo, quá hạn'],
    ['2', 'Việc 1.2', by, 'Sở Nội vụ', 'Tháng 5', 'Đang thực hiện, quá hạn. Chờ hướng dẫn'],
    ['3', 'Việc 2', by, 'Sở Nội vụ', 'Tháng 4', 'Chưa có báo cáo, quá hạn'],
    ['TỔNG CỘNG: 3 NHIỆM VỤ QUÁ HẠN', '', '', '', '', ''],
  ]);
  expect(table.rows[1]).toMatchObject({ kind: 'task', level: 0, source: { table: 'tasks', id: '1.2' } });
  expect(table.joins).toEqual([]);
});

describe('an appendix that is a report', () => {
  const plan = (...appendices: NewRow<'appendices'>[]) =>
    planWith({
      appendices: [...appendices, { id: 'BC', kind: 'Nhiệm vụ', layout: 'Kết quả thực hiện', title: 'Kết quả' }],
      sections: [{ appendix: 'PL1', number: 'I', title: 'Một' }],
      tasks: [task('1', { section: 'I' }), task('2', { appendix: 'PL2' })],
    });
  const one = { id: 'PL1', kind: 'Nhiệm vụ', title: 'Phụ lục một' };
  const two = { id: 'PL2', kind: 'Nhiệm vụ', title: 'Phụ lục hai', number: 'II' };

  test('without tasks of its own tells of those of the others, under their titles', () => {
    const table = tableOf(plan(one, two), 'BC', { asOf: AS_OF });
    expect(outline(table)).toEqual([
      'section Phụ lục một',
      'section I Một',
      'task 1 Việc 1',
      'section II Phụ lục hai',
      'task 2 Việc 2',
    ]);
    expect(table.rows.map(({ level }) => level)).toEqual([0, 1, 0, 0, 0]);
    expect(table.title).toBe('Kết quả');
  });

  test('of one appendix needs no title of it', () => {
    expect(outline(tableOf(plan(one), 'BC', { asOf: AS_OF }))).toEqual([
      'section I Một',
      'task 1 Việc 1',
      'task 2 Việc 2',
    ]);
  });

  test('needs a day', () => expect(() => buildAppendices(plan(one, two))).toThrow(/BC/));
});

test('another layout than its own: title of the report, no column titles, no total; other tables stay aside', () => {
  const appendices = [
    { id: 'PL1', kind: 'Nhiệm vụ', title: 'Nhiệm vụ năm 2023', columnTitles: 'TT | Việc', total: '{n} NHIỆM VỤ' },
    { id: 'CT', kind: 'Chỉ tiêu', title: 'Chỉ tiêu' },
  ];
  const tables = buildAppendices(planWith({ appendices, tasks: [task('1')] }), { layout: 'results', asOf: AS_OF });
  expect(tables.map(({ id, title }) => [id, title])).toEqual([['PL1', 'Kết quả thực hiện: Nhiệm vụ năm 2023']]);
  expect(tables[0]!.header[0]!.map(({ text }) => text)).toEqual([
    'STT',
    'Nhiệm vụ',
    'Sản phẩm',
    'Chủ trì',
    'Thời hạn',
    'Tình trạng',
    'Văn bản minh chứng',
  ]);
  expect(outline(tables[0]!)).toEqual(['task 1 Việc 1']);
});

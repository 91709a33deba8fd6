import fc from 'fast-check';
import { indicatorPlan, joinsOf, planWith, tableOf } from './support';

/** Indicators by "no parent target": "1.1 1 x". */
const rows = (...lines: string[]) =>
  lines.map((line) => {
    const [no = '', parent = '', target = ''] = line.split(' ');
    return { id: no, no, parent: parent === '.' ? '' : parent, name: 'x', target };
  });

test.each([
  ['a family under its parent’s text', rows('1 . a', '1.1 1', '1.2 1'), ['target: 0-2']],
  ['sisters under the first one’s text', rows('1 .', '1.1 1 a', '1.2 1', '1.3 1', '1.4 1 b'), ['target: 1-3']],
  ['rows on the top level stay', rows('1 . a', '2 .', '3 .'), []],
  ['nothing above in the family stays', rows('1 .', '1.1 1', '1.2 1'), []],
  ['a row whose children fill the column stays', rows('1 .', '1.1 1 a', '1.2 1', '1.2.1 1.2 b'), []],
  ['a row whose children leave it too goes on', rows('1 . a', '1.1 1', '1.1.1 1.1', '1.2 1'), ['target: 0-3']],
  ['not with a niece’s text', rows('1 .', '1.1 1 a', '1.1.1 1.1 b', '1.2 1'), []],
  ['the mark goes over families', rows('1 . a', '1.1 1 b', '2 . 〃', '3 . "'), ['target: 1-3']],
  ['the mark goes on under a blank', rows('1 .', '2 . 〃'), ['target: 0-1']],
  ['the mark as a child is not text of its own', rows('1 . a', '1.1 1', '1.1.1 1.1 〃'), ['target: 0-2']],
])('%s', (_, indicators, joins) => expect(joinsOf(tableOf(indicatorPlan(indicators), 'CT'))).toEqual(joins));

test('joined cells are blank but the first', () => {
  const table = tableOf(indicatorPlan(rows('1 . a', '1.1 1', '2 . 〃')), 'CT');
  expect(table.rows.map(({ cells }) => cells[2])).toEqual(['a', '', '']);
});

test('no join across a section or a total; a mark with nothing above stays as typed', () => {
  const plan = planWith({
    sections: [
      { appendix: 'PL1', number: 'I', title: 'Một' },
      { appendix: 'PL1', number: 'II', title: 'Hai' },
    ],
    tasks: [
      { id: '1', appendix: 'PL1', section: 'I', no: '1', task: 'a', lead: '〃' },
      { id: '2', appendix: 'PL1', section: 'I', no: '2', task: 'b', lead: '〃', deadline: 'Quý I' },
      { id: '3', appendix: 'PL1', section: 'II', no: '3', task: 'c', lead: 'Sở Nội vụ', deadline: '〃' },
    ],
  });
  const table = tableOf(plan);
  expect(joinsOf(table)).toEqual(['lead: 1-2']);
  expect(table.rows.map(({ cells }) => [cells[3], cells[5]])).toEqual([
    ['', ''],
    ['〃', ''],
    ['', 'Quý I'],
    ['', ''],
    ['Sở Nội vụ', '〃'],
  ]);
});

test('tasks: the deadline joins by family, other columns by the mark alone', () => {
  const plan = planWith({
    tasks: [
      { id: '1', appendix: 'PL1', no: '1', task: 'a', lead: 'x', coordinators: 'y', deadline: 'Tháng 1' },
      { id: '1.1', appendix: 'PL1', parent: '1', no: '1.1', task: 'b', coordinators: '〃' },
    ],
  });
  expect(joinsOf(tableOf(plan))).toEqual(['coordinators: 0-1', 'deadline: 0-1']);
});

test('any cells: joins are disjoint, their lower cells blank, the rest as stored', () => {
  const row = fc.record({
    parent: fc.constantFrom('', '0', '1', '2'),
    target: fc.constantFrom('', 'a', 'b', '〃', '^'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 10 }), (cells) => {
      const indicators = cells.map((cell, index) => ({ id: String(index), no: String(index), name: 'x', ...cell }));
      const table = tableOf(indicatorPlan(indicators), 'CT');
      const covered = new Set<string>();
      for (const { column, from, to } of table.joins) {
        expect(to).toBeGreaterThan(from);
        for (let at = from; at <= to; at++) {
          expect(covered.has(`${column} ${at}`)).toBe(false);
          covered.add(`${column} ${at}`);
          if (at > from) expect(table.rows[at]!.cells[column]).toBe('');
        }
      }
      table.rows.forEach(({ cells: printed, source }, at) => {
        if (!covered.has(`2 ${at}`)) expect(printed[2]).toBe(indicators[Number(source!.id)]!.target);
      });
    }),
  );
});

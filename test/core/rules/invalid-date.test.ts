import fc from 'fast-check';
import { formatDate, isoDate, isRealDate } from '../../../src/core/model/date';
import { invalidDate } from '../../../src/core/rules/invalid-date';
import { tables, type ColumnSpec } from '../../../src/core/schema';
import { findings } from '../../support/sheet';

const inTask = (to: string) => `| TT | Nhiệm vụ | Đến ngày |\n| 1 | Việc một | ${to} |`;

test.each([
  ['', []],
  ['30/06/2024', []],
  ['5/3/2024', []],
  ['29/02/2024', []],
  ['2024-06-30', ['tasks.to#1 form → 30/06/2024']],
  ['2024/6/30', ['tasks.to#1 form ? 30/06/2024']],
  ['30.6.2024', ['tasks.to#1 form → 30/06/2024']],
  ['30-6-2024', ['tasks.to#1 form → 30/06/2024']],
  ['ngày 30/6/2024', ['tasks.to#1 form ? 30/06/2024']],
  ['30 / 6 / 2024', ['tasks.to#1 form ? 30/06/2024']],
  ['ngày 30 tháng 6 năm 2024', ['tasks.to#1 form ? 30/06/2024']],
  ['30/06/2024 08:30', ['tasks.to#1 form ? 30/06/2024']],
  ['2024-06-30T00:00:00Z', ['tasks.to#1 form ? 30/06/2024']],
  ['06/30/2024', ['tasks.to#1 unreal ? 30/06/2024']],
  ['2024-30-06', ['tasks.to#1 unreal ? 30/06/2024']],
  ['31/06/2024', ['tasks.to#1 unreal ? 30/06/2024']],
  ['29/02/2023', ['tasks.to#1 unreal ? 28/02/2023']],
  ['30/6/24', ['tasks.to#1 unreal ? 30/06/2024']],
  ['45/13/2024', ['tasks.to#1 unreal']],
  ['0/0/0', ['tasks.to#1 unreal']],
  ['45473', ['tasks.to#1 unread ? 30/06/2024']],
  ['Quý II', ['tasks.to#1 unread']],
  ['6/2024', ['tasks.to#1 unread']],
])('a task due on “%s”', (to, expected) => {
  expect(findings(invalidDate, { tasks: inTask(to) })).toEqual(expected);
});

test('dates of the document, of agencies, progress and waivers', () => {
  const sheets = {
    document: { date: '2023-12-29', number: '32/13/2024' },
    agencies: '| Mã | Tên cơ quan | Hiệu lực từ | Hiệu lực đến |\n| A | Sở A | 2025-03-01 | 30/02/2026 |',
    progress: '| Mã nhiệm vụ | Ngày cập nhật |\n| NV001 | hôm qua |',
    waivers: '| Quy tắc | Mã dòng | Ngày |\n| no-lead | * | 5.3.2024 |',
  };
  expect(findings(invalidDate, sheets)).toEqual([
    'plan.value#4 form → 29/12/2023',
    'agencies.validFrom#1 form → 01/03/2025',
    'agencies.validTo#1 unreal ? 28/02/2026',
    'progress.updatedOn#1 unread',
    'waivers.date#1 form → 05/03/2024',
  ]);
});

test('every table with dates is looked at', () => {
  const dated = tables.filter(({ columns }) => (columns as readonly ColumnSpec[]).some(({ type }) => type === 'date'));
  expect(invalidDate.tables).toEqual(['plan', ...dated.map(({ id }) => id)]);
});

test('a real day is never wrong, and what is offered is a real day', () => {
  const day = fc.tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 1990, max: 2060 }),
  );
  fc.assert(
    fc.property(day, ([d, m, y]) => {
      const found = findings(invalidDate, { tasks: inTask(`${d}/${m}/${y}`) });
      if (isRealDate(y, m, d)) return found.length === 0;
      const offered = /\? (\d\d)\/(\d\d)\/(\d{4})$/.exec(found[0]!)?.slice(1).map(Number);
      return found.length === 1 && (!offered || isRealDate(offered[2]!, offered[1]!, offered[0]!));
    }),
    { numRuns: 200 },
  );
  expect(formatDate(isoDate(2024, 6, 5))).toBe('05/06/2024');
});

test('whatever is typed, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      findings(invalidDate, { document: { date: text } });
    }),
    { numRuns: 100 },
  );
});

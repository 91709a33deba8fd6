import { readDeadline } from '../../../src/core/deadline';

it.each([
  ['Quý I (ban hành); Quý II-IV (thực hiện)', 'multiPhase', '2026-12-31', ['ban hành', 'thực hiện']],
  [
    'Tháng 3 (xây dựng dự thảo)\nTháng 6 (trình ban hành)',
    'multiPhase',
    '2026-06-30',
    ['xây dựng dự thảo', 'trình ban hành'],
  ],
  ['Quý I (sau khi có hướng dẫn); Quý II (thực hiện)', undefined, undefined, undefined],
  ['Cả năm (Sau khi có quy định của Trung ương)', 'afterEvent', '2026-12-31', undefined],
  ['Quý I (ban hành)', 'quarter', '2026-03-31', undefined],
] as const)('%s', (text, kind, due, labels) => {
  const reading = readDeadline(text, { year: 2026 });
  expect(reading.text).toBe(text);
  if (kind !== undefined) expect([reading.kind, reading.due]).toEqual([kind, due]);
  expect(reading.phases?.map(({ label }) => label)).toEqual(labels);
});

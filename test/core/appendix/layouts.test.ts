import { layouts, readLayout } from '../../../src/core/appendix';
import { usualLayout } from '../../../src/core/appendix/layouts';
import { printableArea } from '../../../src/core/appendix/page';
import { listOf, tableOf } from '../../../src/core/schema';

const COMPUTED = ['status', 'evidence', 'assignedBy', 'statusReason'];

test('the pick list and the layouts name the same ids in the same order', () => {
  expect(layouts.map(({ id }) => id)).toEqual(listOf('layout').items!.map(({ code }) => code));
});

test.each(layouts.map((layout) => [layout.id, layout] as const))(
  '%s: columns of its table, on the page',
  (_, layout) => {
    const known = new Set([...tableOf(layout.table).columns.map(({ key }) => key), ...COMPUTED]);
    const keys = layout.columns.map(({ key }) => key);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    const width = layout.columns.reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThanOrEqual(printableArea(layout).width);
    expect(width).toBeGreaterThan(printableArea(layout).width * 0.95);
  },
);

test('each kind has one usual layout', () => {
  expect([usualLayout('tasks').id, usualLayout('indicators').id]).toEqual(['tasks-6', 'indicators-responsibility']);
  expect(layouts.filter(({ usual }) => usual)).toHaveLength(2);
});

test.each([
  ['tasks-5', 'tasks-5'],
  ['Nhiệm vụ, 5 cột', 'tasks-5'],
  ['kết quả thực  hiện', 'results'],
  ['Score with rank group', 'indicators-score-rank'],
  ['khác', undefined],
  ['', undefined],
])('"%s" is %s', (text, id) => expect(readLayout(text)?.id).toBe(id));

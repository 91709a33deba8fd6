import { checkPlan } from '../../../src/core/check/result';
import type { Plan } from '../../../src/core/model/plan';
import { validationLost } from '../../../src/core/rules/validation-lost';
import { planOf } from '../../support/sheet';

const tasks = `| TT | Nhiệm vụ |\n${Array.from({ length: 9 }, (_, i) => `| ${i + 1} | Việc ${i} |`).join('\n')}`;

/** The plan with other ranges (first and last row) under the pick list of the lead agencies; its rows are 2 to 10. */
function withRanges(ranges: readonly (readonly [number, number])[], missingRow?: number): Plan {
  const plan = planOf({ tasks });
  const sheet = plan.tables.tasks;
  const columns = sheet.columns.map((column) =>
    column.key === 'lead'
      ? { ...column, validated: ranges.map(([top, bottom]) => ({ top, bottom, left: 1, right: 20 })) }
      : column,
  );
  const rows = sheet.rows.filter(({ row }) => row !== missingRow);
  return { ...plan, tables: { ...plan.tables, tasks: { ...sheet, columns, rows } } };
}

test.each<[readonly (readonly [number, number])[], number | undefined]>([
  [[[2, 10]], undefined],
  [[[2, 1000]], undefined],
  [
    [
      [6, 10],
      [2, 5],
    ],
    undefined,
  ],
  [
    [
      [2, 7],
      [5, 12],
    ],
    undefined,
  ],
  [[], 2],
  [[[3, 10]], 2],
  [[[2, 5]], 6],
  [
    [
      [2, 5],
      [7, 10],
    ],
    6,
  ],
  [[[20, 30]], 2],
])('ranges %j: lost from row %s', (ranges, row) => {
  const { issues } = checkPlan(withRanges(ranges), [validationLost], { profile: 'drafting' });
  expect(issues.map((issue) => [issue.column, issue.row])).toEqual(row ? [['lead', row]] : []);
});

test('a row that is not filled in needs no list', () => {
  const plan = withRanges(
    [
      [2, 5],
      [7, 10],
    ],
    6,
  );
  expect(checkPlan(plan, [validationLost], { profile: 'drafting' }).issues).toEqual([]);
});

test('an empty table has nothing to lose', () => {
  expect(checkPlan(planOf({}), [validationLost], { profile: 'drafting' }).issues).toEqual([]);
});

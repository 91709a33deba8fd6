import fc from 'fast-check';
import { samplePlan } from '../../../src/app/samples';
import { PlanChecker } from '../../../src/core/check/checker';
import { deltaOf, issueKey } from '../../../src/core/check/delta';
import { applyEdits } from '../../../src/core/check/edits';
import { planOfContent } from '../../../src/core/model/build-plan';
import type { CellEdit, Issue } from '../../../src/core/model/issue';
import type { AnyRow, Plan } from '../../../src/core/model/plan';
import { rules } from '../../../src/core/rules';
import { cellText } from '../../../src/core/rules/edit';
import { tables, type TableId } from '../../../src/core/schema';

const settings = { profile: 'signing', asOf: '2027-06-30' } as const;
const keys = (issues: readonly Issue[]): string[] => issues.map(issueKey).sort();

/** Texts that tend to make or mend findings, for any column. */
const texts = [
  '',
  '〃',
  'nt',
  '1',
  '1.1',
  '7',
  'I',
  'PL1',
  'PL9',
  'NV001',
  'NV003',
  'CT002',
  'Sở Nội vụ',
  'Sở Nội vụ; Sở Tài chính',
  'Sở Giao thông vận tải',
  'Các cơ quan có liên quan',
  'Quý I',
  'Quý V',
  'Thường xuyên',
  '98%',
  '120/100',
  'Rà soát quy định quy định theo Kế hoạch 09/CTr-TU ngày 31/02/2026',
  'Tổ chức hội nghị đánh giá công tác cải cách hành chính năm 2026 và triển khai nhiệm vụ năm 2027',
  '31/12/2027',
  'Đã hoàn thành',
];

const editables = (['tasks', 'indicators', 'sections', 'appendices', 'plan'] as const).flatMap((table) =>
  tables.find(({ id }) => id === table)!.columns.map(({ key }) => ({ table: table as TableId, column: key as string })),
);
const step = fc.record({ place: fc.constantFrom(...editables), at: fc.nat(), text: fc.constantFrom(...texts) });

function editOf(plan: Plan, place: { table: TableId; column: string }, at: number, after: string): CellEdit {
  const rows = plan.tables[place.table].rows as readonly AnyRow[];
  const row = rows[at % rows.length]!;
  return { ...place, row: row.row, before: cellText(row, place.column), after };
}

test('property: after any edits a re-check finds what a whole check finds', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      let plan = planOfContent(samplePlan);
      const checker = new PlanChecker(rules, settings);
      let found = checker.check(plan);
      for (const { place, at, text } of steps) {
        const edit = editOf(plan, place, at, text);
        plan = applyEdits(plan, [edit]).plan;
        const { added, removed } = checker.recheck(plan, [edit]);
        const gone = new Set(removed.map(issueKey));
        found = [...found.filter((issue) => !gone.has(issueKey(issue))), ...added];
        const whole = new PlanChecker(rules, settings).check(plan);
        expect(keys(checker.issues())).toEqual(keys(whole));
        expect(keys(found)).toEqual(keys(whole));
      }
    }),
    { numRuns: 60 },
  );
});

test('property: a fix removes its finding and brings no other', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      let plan = planOfContent(samplePlan);
      for (const { place, at, text } of steps) plan = applyEdits(plan, [editOf(plan, place, at, text)]).plan;
      const before = new PlanChecker(rules, settings).check(plan);
      for (const issue of before) {
        if (!issue.fix) continue;
        const fixed = applyEdits(plan, issue.fix.edits);
        expect(fixed.stale).toEqual([]);
        const { added, removed } = deltaOf(before, new PlanChecker(rules, settings).check(fixed.plan));
        expect(keys(removed)).toContain(issueKey(issue));
        expect(added.map(({ rule, cell, message }) => [issue.rule, issue.fix!.text, rule, cell, message])).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('an edit of a cell that has changed meanwhile is refused whole', () => {
  const plan = planOfContent(samplePlan);
  const good: CellEdit = { table: 'tasks', row: 2, column: 'no', before: '1', after: '9' };
  const stale: CellEdit = { table: 'tasks', row: 3, column: 'no', before: 'x', after: '9' };
  const result = applyEdits(plan, [good, stale]);
  expect(result.plan).toBe(plan);
  expect(result.stale).toEqual([{ edit: stale, found: '1.1' }]);
});

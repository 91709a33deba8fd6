import { fixAll } from '../../../src/core/check/fix-all';
import { checkPlan } from '../../../src/core/check/result';
import { rules } from '../../../src/core/rules';
import { leadAlsoCoordinates } from '../../../src/core/rules/lead-also-coordinates';
import { notNfc } from '../../../src/core/rules/not-nfc';
import { straySeparator } from '../../../src/core/rules/stray-separator';
import { planOf } from '../../support/sheet';

const tasks = `
  | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp        | Thời gian hoàn thành |
  | 1  | Việc một | Sở Nội vụ;      | Sở Nội vụ; Sở Tài chính | Quý I                |
  | 2  | Việc hai | Sở Y tế         | Sở Y tế; Sở Tài chính   | Quý I                |
`;
const some = [leadAlsoCoordinates, straySeparator];

test('issues come in the order of the sheet, with address and severity of the profile', () => {
  const { issues, counts, rowsRead } = checkPlan(planOf({ tasks }), some, { profile: 'drafting' });
  expect(issues.map(({ rule, severity, rowId, sheet, cell }) => [rule, severity, rowId, sheet, cell])).toEqual([
    ['stray-separator', 'warning', 'NV001', 'Nhiệm vụ', 'H2'],
    ['lead-also-coordinates', 'warning', 'NV001', 'Nhiệm vụ', 'I2'],
    ['lead-also-coordinates', 'warning', 'NV002', 'Nhiệm vụ', 'I3'],
  ]);
  expect(counts).toEqual({ error: 0, warning: 3, info: 0 });
  expect(rowsRead).toBe(2 + 1);
  expect(checkPlan(planOf({ tasks }), some, { profile: 'signing' }).counts).toEqual({ error: 2, warning: 1, info: 0 });
});

test('severities of one’s own, and rules switched off', () => {
  const severities = { 'stray-separator': 'info', 'lead-also-coordinates': 'off' } as const;
  const { issues } = checkPlan(planOf({ tasks }), some, { profile: 'signing', severities });
  expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['stray-separator', 'info']]);
});

describe('waivers', () => {
  it.each([
    ['by row', '| lead-also-coordinates | NV002 | Đã thống nhất | Chánh Văn phòng |', ['NV001']],
    ['for all rows', '| lead-also-coordinates | * | Đã thống nhất | Chánh Văn phòng |', []],
    [
      'without a reason it counts for nothing',
      '| lead-also-coordinates | * |  | Chánh Văn phòng |',
      ['NV001', 'NV002'],
    ],
    ['without a name it counts for nothing', '| lead-also-coordinates | * | Đã thống nhất |  |', ['NV001', 'NV002']],
  ])('%s', (_, line, left) => {
    const waivers = `| Quy tắc | Mã dòng | Lý do | Người duyệt |\n${line}`;
    const result = checkPlan(planOf({ tasks, waivers }), [leadAlsoCoordinates], { profile: 'signing' });
    expect(result.issues.map(({ rowId }) => rowId)).toEqual(left);
    expect(result.issues.length + result.waived.length).toBe(2);
    expect(result.counts.error).toBe(left.length);
  });
});

test('fixes of one cell are made one after the other, and merged into one edit', () => {
  const lead = `${'Sở Nội vụ'.normalize('NFD')};`;
  const plan = planOf({ tasks: `| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Việc một | ${lead} |` });
  const result = fixAll(plan, [notNfc, straySeparator], { profile: 'drafting' });
  expect(result.applied.map(({ rule }) => rule).sort()).toEqual(['not-nfc', 'stray-separator']);
  expect(result.edits).toEqual([{ table: 'tasks', row: 2, column: 'lead', before: lead, after: 'Sở Nội vụ' }]);
  expect(result.remaining.issues).toEqual([]);
});

test('a bulk fix of chosen findings leaves the others', () => {
  const result = fixAll(planOf({ tasks }), rules, { profile: 'signing' }, ({ rule }) => rule === 'stray-separator');
  expect(result.applied.map(({ rule, rowId }) => [rule, rowId])).toEqual([['stray-separator', 'NV001']]);
  expect(result.remaining.issues.some(({ rule }) => rule === 'lead-also-coordinates')).toBe(true);
});

import { planNotIdentified } from '../../../src/core/rules/plan-not-identified';
import { findings } from '../../support/sheet';

test('a deadline by a document that has no number', () => {
  const tasks = `
    | TT | Nhiệm vụ | Thời gian hoàn thành                         |
    | 1  | Việc một | Theo Kế hoạch của UBND tỉnh                  |
    | 2  | Việc hai | Theo Kế hoạch số 61/KH-UBND của UBND tỉnh    |
    | 3  | Việc ba  | Quý II                                       |
  `;
  expect(findings(planNotIdentified, { tasks })).toEqual(['tasks.deadline#1 unnamed']);
});

import { notNfc } from '../../../src/core/rules/not-nfc';
import { findings } from '../../support/sheet';

test('decomposed letters are made precomposed', () => {
  const tasks = `
    | TT | Nhiệm vụ                          | Cơ quan chủ trì |
    | 1  | ${'Rà soát'.normalize('NFD')} quy trình | Sở Nội vụ       |
    | 2  | Rà soát quy trình                 | ${'Sở Y tế'.normalize('NFD')} |
    | 3  | Plan 2024                         | Sở Nội vụ       |
  `;
  expect(findings(notNfc, { tasks })).toEqual([
    'tasks.task#1 decomposed → Rà soát quy trình',
    'tasks.lead#2 decomposed → Sở Y tế',
  ]);
});

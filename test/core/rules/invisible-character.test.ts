import { invisibleCharacter } from '../../../src/core/rules/invisible-character';
import { findings } from '../../support/sheet';

test('characters that print nothing', () => {
  const tasks = `
    | TT | Nhiệm vụ                       |
    | 1  | Rà\u00ad soát quy\u200b trình |
    | 2  | Rà soát quy trình              |
  `;
  expect(findings(invisibleCharacter, { tasks })).toEqual(['tasks.task#1 hidden → Rà soát quy trình']);
});

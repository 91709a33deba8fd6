import { lookalikeLetter } from '../../../src/core/rules/lookalike-letter';
import { findings } from '../../support/sheet';

test('letters of other alphabets', () => {
  const tasks = `
    | TT | Nhiệm vụ                     | Cơ quan chủ trì |
    | 1  | \u00d0ề án chuyển \u0111ổi số | Sở Nội vụ       |
    | 2  | Đề án ch\u0443ển đổi số     | Sở Nội vụ       |
    | 3  | Đề án chuyển đổi số          | Sở Nội vụ       |
  `;
  expect(findings(lookalikeLetter, { tasks })).toEqual([
    'tasks.task#1 foreign → Đề án chuyển đổi số',
    'tasks.task#2 foreign → Đề án chyển đổi số',
  ]);
});

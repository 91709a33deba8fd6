import { doubledWord } from '../../../src/core/rules/doubled-word';
import { findings } from '../../support/sheet';

test('words and runs of words that stand twice', () => {
  const tasks = `
    | TT | Nhiệm vụ                                                            |
    | 1  | Kiểm soát quyền lực trong cơ quan hành chính hành chính nhà nước    |
    | 2  | Nghị định số 141/2016/NĐ-CP quy định quy định cơ chế tự chủ         |
    | 3  | Luôn luôn đổi mới, dần dần hoàn thiện                               |
    | 4  | Rà soát, rà soát lại danh mục                                       |
  `;
  expect(findings(doubledWord, { tasks })).toEqual([
    'tasks.task#1 doubled ? hành chính',
    'tasks.task#2 doubled ? quy định',
  ]);
});

import { impossibleSyllable } from '../../../src/core/rules/impossible-syllable';
import { findings } from '../../support/sheet';

test('words that no syllable can be', () => {
  const tasks = `
    | TT | Nhiệm vụ                                              |
    | 1  | Cải cách hành hcinhs trên địa bàn tỉnh                |
    | 2  | Đánh giá kết qủa thực hiện                            |
    | 3  | Gắn với việc thiêt Kết luận                           |
    | 4  | Chỉ số PAR INDEX, SIPAS, PAPI; karaoke; website; UBND |
    | 5  | Xã Đắk Pxi, huyện Krông Pa, tỉnh Gia Lai              |
  `;
  expect(findings(impossibleSyllable, { tasks }).map((line) => line.split(' ')[0])).toEqual([
    'tasks.task#1',
    'tasks.task#2',
    'tasks.task#3',
  ]);
});

import { shareDisagrees } from '../../../src/core/rules/share-disagrees';
import { findings } from '../../support/sheet';

test.each([
  ['Đã hoàn thành', '100%', []],
  ['Đã hoàn thành', '1,0', []],
  ['Đã hoàn thành', '', []],
  ['Đang thực hiện', '80%', []],
  ['Đang thực hiện', '0,8', []],
  ['Chưa triển khai', '0%', []],
  ['Tạm dừng', '40', []],
  ['Đã hoàn thành', '90%', ['progress.share#1 unfinished ? 100% / Đang thực hiện']],
  ['Hoàn thành', '0,9', ['progress.share#1 unfinished ? 100% / Đang thực hiện']],
  ['Đang thực hiện', '100%', ['progress.share#1 finished ? Đã hoàn thành']],
  ['Chưa triển khai', '100', ['progress.share#1 finished ? Đã hoàn thành']],
  ['Chưa triển khai', '30%', ['progress.share#1 begun ? Đang thực hiện / 0%']],
  ['Đang thực hiện', '120%', ['progress.share#1 range']],
  ['Đang thực hiện', '-5%', ['progress.share#1 range']],
  ['Đang thực hiện', 'một nửa', ['progress.share#1 unread']],
  ['', '100%', []],
])('%s with %s', (status, share, expected) => {
  const progress = `| Mã nhiệm vụ | Tình trạng | Tỷ lệ |\n| NV001 | ${status} | ${share} |`;
  expect(findings(shareDisagrees, { progress })).toEqual(expected);
});

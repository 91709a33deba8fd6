import { read } from './reading';

const BEFORE = '2024-06-01';
const TODAY = '2025-03-15';
const TWO_TIERS = '2025-07-01';

describe('agencies at a date', () => {
  it.each([
    ['Sở Kế hoạch và Đầu tư', '2025-02-28', true, undefined],
    ['Sở Kế hoạch và Đầu tư', '2025-03-01', false, ['so-tai-chinh']],
    ['Sở Giao thông vận tải', TODAY, false, ['so-xay-dung']],
    ['Sở Thông tin và Truyền thông', TODAY, false, ['so-khoa-hoc-cong-nghe']],
    ['Sở Nông nghiệp và Phát triển nông thôn', TODAY, false, ['so-nong-nghiep-moi-truong']],
    ['Sở Lao động - Thương binh và Xã hội', TODAY, false, ['so-noi-vu']],
    ['Sở Nông nghiệp và Môi trường', BEFORE, false, undefined],
    ['Sở Nông nghiệp và Môi trường', TODAY, true, undefined],
    ['Ban Dân tộc', TODAY, false, ['so-dan-toc-ton-giao']],
    ['Sở Nội vụ', TODAY, true, undefined],
    ['Bộ Kế hoạch và Đầu tư', TODAY, false, ['bo-tai-chinh']],
    ['UBND cấp huyện', '2025-06-30', true, undefined],
    ['UBND cấp huyện', TWO_TIERS, false, ['ubnd-cap-xa']],
    ['UBND các huyện, thị xã, thành phố', TWO_TIERS, false, ['ubnd-cap-xa']],
    ['UBND huyện Phù Cát', TWO_TIERS, false, ['ubnd-cap-xa']],
    ['Báo Bình Định', TWO_TIERS, false, ['bao-dai-gia-lai']],
    ['UBND cấp xã', TWO_TIERS, true, undefined],
    ['Các sở, ban, ngành', TWO_TIERS, true, undefined],
  ])('%s on %s: %s', (cell, date, valid, successors) => {
    const [item] = read(cell, date).items;
    expect(item?.valid).toBe(valid);
    expect(item?.successors).toEqual(successors);
  });

  test('without a date nothing is said', () => expect(read('UBND cấp huyện').items[0]).not.toHaveProperty('valid'));

  test('without an id nothing is said', () => expect(read('Sở Mới', TODAY).items[0]).not.toHaveProperty('valid'));
});

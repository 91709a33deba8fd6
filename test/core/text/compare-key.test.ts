import { bareKey, compareKey, editDistance } from '../../../src/core/text';

describe('compareKey', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Ủy ban', 'Uỷ ban'],
    ['thủy lợi', 'thuỷ lợi'],
    ['Quý I', 'quí i'],
    ['kỹ thuật', 'kĩ thuật'],
    ['Sở  Nội vụ', 'sở nội vụ '],
    ['Sở Nội vụ', 'Sở\u00a0Nội vụ'.normalize('NFD')],
    ['2011 – 2020', '2011 - 2020'],
  ])('%s = %s', (a, b) => expect(compareKey(a)).toBe(compareKey(b)));

  it.each([
    ['trong', 'trọng'],
    ['ma', 'mơ'],
    ['tay', 'tai'],
    ['thuy', 'thui'],
  ])('%s ≠ %s', (a, b) => expect(compareKey(a)).not.toBe(compareKey(b)));
});

test('bareKey drops every mark', () => expect(bareKey('Đẩy mạnh QUÝ  I')).toBe('day manh quy i'));

test('editDistance counts, and gives up past the limit', () => {
  expect(editDistance('sở nội vụ', 'sở nội vu', 2)).toBe(1);
  expect(editDistance('abc', 'xyzuvw', 2)).toBe(3);
});

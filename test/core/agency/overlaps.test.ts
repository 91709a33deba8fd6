import { buildCatalogue, defaultCatalogue, overlaps, readAgencies } from '../../../src/core/agency';
import { read } from './reading';

const relation = (a: string, b: string) => overlaps(read(a).items[0]!, read(b).items[0]!, defaultCatalogue());

describe('how two items meet', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ', 'same'],
    ['Sở Nội vụ', 'SNV', 'same'],
    ['UBND cấp huyện', 'UBND các huyện, thị xã, thành phố', 'same'],
    ['Sở Lạ lùng', 'sở Lạ lùng', 'same'],
    ['Các sở, ban, ngành', 'Các sở, ngành', 'same'],
    ['Sở Nội vụ', 'Các sở, ban, ngành', 'memberOfGroup'],
    ['Các sở, ngành, địa phương', 'Sở Nội vụ', 'memberOfGroup'],
    ['UBND huyện Phù Cát', 'UBND cấp huyện', 'memberOfGroup'],
    ['UBND huyện Phù Cát', 'Các sở, ngành, địa phương', 'memberOfGroup'],
    ['Báo tỉnh', 'Các cơ quan báo chí', 'memberOfGroup'],
    ['Các sở, ngành thuộc UBND tỉnh', 'Các sở, ngành, địa phương', 'groupInGroup'],
    ['Các sở, ngành có liên quan', 'các sở, ngành, địa phương', 'groupInGroup'],
    ['UBND cấp huyện', 'Các sở, ngành, địa phương', 'groupInGroup'],
    ['Các cơ quan chuyên môn thuộc UBND tỉnh', 'Các sở, ban, ngành', 'groupInGroup'],
    ['Các sở, ban, ngành', 'UBND cấp huyện', undefined],
    ['UBND cấp huyện', 'HĐND cấp huyện', undefined],
    ['UBND cấp huyện', 'Công an cấp huyện', undefined],
    ['Các sở, ngành', 'Các cơ quan có liên quan', undefined],
    ['Sở Nội vụ', 'Các cơ quan có liên quan', undefined],
    ['Sở Nội vụ', 'Sở Tài chính', undefined],
    ['Sở Nội vụ', 'UBND cấp huyện', undefined],
    ['UBND thành phố Hà Nội', 'UBND thành phố Huế', undefined],
    ['Bộ Công an', 'Các bộ, ngành', 'memberOfGroup'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  test("a catalogue's own groups hold their members, however far up", () => {
    const row = { abbreviations: [], otherNames: [] };
    const catalogue = buildCatalogue([
      { ...row, id: 'a', name: 'Đội Một', kind: 'Đơn vị khác', memberOf: ['b'] },
      { ...row, id: 'b', name: 'Khối thi đua số 1', kind: 'Cụm từ chỉ nhóm', memberOf: ['c'] },
      { ...row, id: 'c', name: 'Cụm thi đua', kind: 'Cụm từ chỉ nhóm', memberOf: ['b'] },
    ]);
    const [a, b, c] = readAgencies('Đội Một; Khối thi đua số 1; Cụm thi đua', { catalogue }).items;
    expect(overlaps(a!, c!, catalogue)).toBe('memberOfGroup');
    expect(overlaps(b!, c!, catalogue)).toBe('groupInGroup');
  });
});

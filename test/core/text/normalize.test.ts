import fc from 'fast-check';
import { INVISIBLE, cleanText, foldLines, foldSpaces, toNfc } from '../../../src/core/text';

describe('normal forms', () => {
  it.each<[string, (text: string) => string, string, string]>([
    ['toNfc', toNfc, 'tiếng Việt'.normalize('NFD'), 'tiếng Việt'],
    ['toNfc', toNfc, 'ASCII', 'ASCII'],
    ['foldSpaces', foldSpaces, '  Sở\u00a0 Nội\n vụ\t', 'Sở Nội vụ'],
    ['foldLines', foldLines, ' một \r\n hai\u00a0 ba\n\n', 'một\nhai ba'],
    ['foldLines', foldLines, 'một\vhai\u2028ba', 'một\nhai\nba'],
    ['cleanText', cleanText, 'S\u1edf\u200b N\u1ed9i\u00ad vu\u0323 ', 'Sở Nội vụ'],
  ])('%s', (_, fold, text, expected) => expect(fold(text)).toBe(expected));

  test('a clean text stays as it is, and has nothing invisible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        return clean.search(INVISIBLE) === -1 && foldSpaces(clean) === clean;
      }),
    );
  });
});

import fc from 'fast-check';
import { joinLines, textWidth, widestWord, wrapText } from '../../../src/core/drawing/text-measure';

const font = { size: 12 };

test.each([
  ['0123456789', 60],
  ['i', 3.336],
  ['W', 11.328],
  ['', 0],
])('"%s" is %d points wide at 12', (text, width) => expect(textWidth(text, font)).toBeCloseTo(width, 3));

test.each([
  ['à', 'a'],
  ['Ý', 'Y'],
  ['đ', 'd'],
  ['ă', 'a'],
  ['Ủy ban nhân dân'.normalize('NFD'), 'Ủy ban nhân dân'],
])('%s is as wide as %s', (text, base) => {
  expect(textWidth(text, font)).toBeCloseTo(textWidth(base, font), 3);
});

test.each([
  ['ế', 0.615, 0.636],
  ['Ậ', 0.722, 0.776],
  ['ợ', 0.612, 0.667],
  ['ư', 0.644, 0.727],
  ['Ữ', 0.843, 0.872],
  ['ỵ', 0.565, 0.581],
])('%s is as wide as in the font that stands in for Times New Roman', (letter, regular, bold) => {
  expect(textWidth(letter, font)).toBeCloseTo(regular * 12, 3);
  expect(textWidth(letter, { ...font, bold: true })).toBeCloseTo(bold * 12, 3);
});

test('bold is wider, an unknown letter is a square', () => {
  expect(textWidth('nhiệm vụ', { ...font, bold: true })).toBeGreaterThan(textWidth('nhiệm vụ', font));
  expect(textWidth('国', font)).toBe(12);
});

test.each([
  ['aaa bbb ccc', 40, ['aaa bbb', 'ccc']],
  ['aaa\nbbb', 40, ['aaa', 'bbb']],
  ['aaaaaaaaaa', 30, ['aaaaa', 'aaaaa']],
  ['b aaaaaaaaaa', 30, ['b', 'aaaaa', 'aaaaa']],
  ['aa-aa-aaaaaaaa', 30, ['aa-aa-', 'aaaaa', 'aaa']],
  ['aaa/aaaaaaaa', 30, ['aaa/', 'aaaaa', 'aaa']],
  ['', 40, ['']],
  ['a\n\nb', 40, ['a', '', 'b']],
])('%j in %d points', (text, width, lines) => {
  expect(wrapText(text, width, font).map((line) => line.text)).toEqual(lines);
});

test('any text: lines fit, and give the text back', () => {
  const words = fc.array(fc.oneof(fc.constantFrom('Sở', 'Nội', 'vụ;', 'UBND\n', '\n', '2023-2025'), fc.string()), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (parts, width) => {
      const text = parts
        .join(' ')
        .replace(/\r/g, '')
        .replace(/[ \t]+/g, ' ');
      const lines = wrapText(text, width, font);
      expect(joinLines(lines)).toBe(text);
      for (const line of lines) {
        if ([...line.text].length > 1) expect(textWidth(line.text.trim(), font)).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
  );
});

test('the widest word', () => expect(widestWord('a bbb\ncc', font)).toBe(textWidth('bbb', font)));

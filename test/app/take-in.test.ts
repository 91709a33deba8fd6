import { takeInText } from '../../src/app/take-in';

const table = [
  'PHỤ LỤC',
  'NHIỆM VỤ TRỌNG TÂM NĂM 2026',
  '',
  'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
  '1\tRà soát quy trình\tSở Nội vụ\tQuý I',
].join('\n');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with a byte order mark. */
function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((unit, index) => {
    view.setUint16(index * 2, unit, !bigEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('encodings', () => {
  it.each([
    ['UTF-8', utf8(table)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${table}`)],
    ['decomposed', utf8(table.normalize('NFD'))],
    ['UTF-16, little end first', utf16(table, false)],
    ['UTF-16, big end first', utf16(table, true)],
    ['with NULs', utf8(table.replaceAll(' ', ' \0'))],
  ])('%s', (_, bytes) => {
    expect(takeInText(bytes, undefined).content.tasks).toMatchObject([
      { no: '1', task: 'Rà soát quy trình', lead: 'Sở Nội vụ', deadline: 'Quý I' },
    ]);
  });

  it('TCVN3, saved byte by byte', () => {
    const legacy =
      'PHU LUC\n\nTT\tNhiÖm vô\tC¬ quan chñ tr×\tThêi gian\n1\tRµ so¸t thñ tôc hµnh chÝnh\tSë Néi vô\tQuý I';
    const bytes = Uint8Array.from(legacy, (letter) => letter.charCodeAt(0));
    expect(takeInText(bytes, 2026).content.tasks).toMatchObject([
      { task: 'Rà soát thủ tục hành chính', lead: 'Sở Nội vụ' },
    ]);
  });
});

describe('the year', () => {
  it.each([
    ['given', table, 2027, '2027'],
    ['in the title of an appendix', table, undefined, '2026'],
    [
      'in the attachment line',
      table.replace('NĂM 2026', '\n(Kèm theo Kế hoạch số 05/KH-UBND ngày 06/01/2025 của UBND tỉnh)'),
      undefined,
      '2025',
    ],
    ['nowhere', table.replace(' NĂM 2026', ''), undefined, ''],
  ])('%s', (_, text, given, year) => {
    expect(takeInText(utf8(text), given).content.document.year ?? '').toBe(year);
  });
});

test('sums of sections and the closing row are all kept', () => {
  const text = [
    'PHỤ LỤC',
    'NHIỆM VỤ NĂM 2026',
    '',
    'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
    'I\tThể chế\t\t',
    '1\tRà soát quy trình\tSở Nội vụ\tQuý I',
    '\tTổng (I): 01 nhiệm vụ\t\t',
    'II\tThủ tục\t\t',
    '1\tCắt giảm thủ tục\tSở Tư pháp\tQuý II',
    '\tTỔNG CỘNG: 02 NHIỆM VỤ\t\t',
  ].join('\n');
  const { content, unread } = takeInText(utf8(text), undefined);
  const all = JSON.stringify([content, unread]);
  expect([all.includes('Tổng (I)'), all.includes('TỔNG CỘNG')]).toEqual([true, true]);
});

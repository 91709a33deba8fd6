import fc from 'fast-check';
import {
  decodeXstring,
  encodeXstring,
  encodeXstringLine,
  escapeAttribute,
  escapeText,
} from '../../../src/workbook/xlsx/xml/text';
import { hardText } from './hard-text';

describe('ST_Xstring', () => {
  it.each([
    ['Nhiệm vụ', 'Nhiệm vụ'],
    ['a\u0000b', 'a_x0000_b'],
    ['a\rb', 'a_x000D_b'],
    ['a\tb\nc', 'a\tb\nc'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x004', '_x004'],
    ['_x0041\u0001', '_x005F_x0041_x0001_'],
    ['\ufffe', '_xFFFE_'],
  ])('writes %j as %j', (text, encoded) => {
    expect(encodeXstring(text)).toBe(encoded);
    expect(decodeXstring(encoded)).toBe(text);
  });

  it('escapes line breaks in names', () => {
    expect(encodeXstringLine('Đến\nngày')).toBe('Đến_x000A_ngày');
  });

  it('gives back any text', () => {
    fc.assert(fc.property(hardText, (text) => decodeXstring(encodeXstring(text)) === text));
    fc.assert(fc.property(hardText, (text) => decodeXstring(encodeXstringLine(text)) === text));
  });

  it('leaves nothing that XML cannot carry', () => {
    const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u;
    fc.assert(fc.property(hardText, (text) => !forbidden.test(encodeXstring(text))));
  });

  it('escapes markup', () => {
    expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; "c" &gt; d');
    expect(escapeAttribute('"a"\n<b>')).toBe('&quot;a&quot;&#10;&lt;b&gt;');
  });
});

import fc from 'fast-check';
import { xmlUnescape } from '../../../src/core/text/safe-text';
import { escapeAttribute, escapeText, xmlSafeName } from '../../../src/workbook/xlsx/xml/text';
import { hardText } from './hard-text';

describe('xmlSafeName', () => {
  it.each([
    ['Nhiệm vụ', 'Nhiệm vụ'],
    ['Đến\nngày', 'Đến_x000A_ngày'],
    ['a\tb\u0000', 'a_x0009_b_x0000_'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041\n', '_x005F_x0041_x000A_'],
    ['\ud800 😀', '_xD800_ 😀'],
  ])('writes %j as %j', (name, written) => {
    expect(xmlSafeName(name)).toBe(written);
  });

  it('is undone by xmlUnescape, and leaves nothing that XML cannot carry in an attribute', () => {
    const forbidden = /[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u;
    fc.assert(
      fc.property(hardText, (name) => {
        const written = xmlSafeName(name);
        return xmlUnescape(written) === name && !forbidden.test(written);
      }),
    );
  });
});

describe('markup', () => {
  it('is escaped', () => {
    expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; "c" &gt; d');
    expect(escapeAttribute('"a"\n<b>')).toBe('&quot;a&quot;&#10;&lt;b&gt;');
  });
});

import fc from 'fast-check';
import { appendixFragment, appendixPage } from '../../../src/core/appendix';
import { escapeHtml, htmlLines } from '../../../src/core/appendix/html-text';
import { indicatorPlan, planWith, tableOf } from './support';

const table = tableOf(
  indicatorPlan([
    { id: '1', no: '1', name: 'a\nb', target: '<100%', monitor: 'Sở "A" & B', implementer: 'y' },
    { id: '1.1', no: '1.1', parent: '1', name: '=HYPERLINK("x")', monitor: '〃' },
  ]),
  'CT',
);

describe('page', () => {
  const page = appendixPage([table, tableOf(planWith({}))], 'Kế hoạch <1>');

  test.each([
    '<!doctype html>',
    '<html lang="vi">',
    '<title>Kế hoạch &lt;1&gt;</title>',
    'size: A4 portrait; margin: 20mm 15mm 20mm 30mm',
    'thead { display: table-header-group; }',
    '<h1><span>Phụ lục</span><span>CÁC CHỈ TIÊU</span></h1>',
    '<caption class="caption">Phụ lục. Các chỉ tiêu</caption>',
    '<th scope="col" rowspan="2" class="header">STT</th>',
    '<th scope="colgroup" colspan="2" class="header">Trách nhiệm cụ thể</th>',
    '<th scope="row" class="left bold">a<br>b</th>',
    '<td rowspan="2" class="center">&lt;100%</td>',
    '<td rowspan="2" class="center">Sở &quot;A&quot; &amp; B</td>',
    '<th scope="row" class="left">=HYPERLINK(&quot;x&quot;)</th>',
    '<section class="appendix landscape">',
    '<p class="closing">./.</p>',
  ])('has %s', (part) => expect(page).toContain(part));

  test('a section heads its body, a total runs across', () => {
    const tasks = [{ id: '1', appendix: 'PL1', section: 'I', no: '1', task: 'x' }];
    const sections = [
      { appendix: 'PL1', number: 'I', title: 'Một' },
      { appendix: 'PL1', number: 'II', title: 'Hai' },
    ];
    const appendices = [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'x', total: '{n} NHIỆM VỤ' }];
    const html = appendixPage([tableOf(planWith({ appendices, sections, tasks }))], '');
    expect(html.match(/<tbody>/g)).toHaveLength(2);
    expect(html).toContain(
      '<tr class="section"><td class="center bold">I</td><th scope="rowgroup" colspan="5" class="left bold">Một</th></tr>',
    );
    expect(html).toContain('<td colspan="6" class="center bold">1 NHIỆM VỤ</td>');
  });
});

test('a fragment carries its looks, and is text to Excel', () => {
  const html = appendixFragment(table);
  expect(html).not.toMatch(/<html|<style|class=/);
  expect(html).toContain(`mso-number-format:'\\@'`);
  expect(html).toContain('CÁC CHỈ TIÊU');
});

test.each([
  [`<b a="1" c='2'>&`, '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;'],
  ['a\u0000b\u000bc\ufffe\ud800d\te', 'abcd\te'],
  ['a\r\nb\rc', 'a\nb\nc'],
])('%j escaped', (text, html) => expect(escapeHtml(text)).toBe(html));

test('no text opens a tag', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/<(?!br>)|["']/.test(htmlLines(text))));
});

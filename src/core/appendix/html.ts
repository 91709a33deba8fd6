import { escapeHtml, htmlLines } from './html-text';
import { htmlTable, type Dress } from './html-table';
import { MARGINS } from './page';
import { FONT_NAME, SIZES } from './sheet-styles';
import type { AppendixTable } from './types';

const MARGIN = `${MARGINS.top}mm ${MARGINS.right}mm ${MARGINS.bottom}mm ${MARGINS.left}mm`;

/**
 * Each appendix begins a page of its own direction; the page number stands in the top margin, but not on the first page.
 * Programs that know `counter-reset` of pages count each appendix from 1; browsers do not yet, and count on.
 */
const STYLE_SHEET = `
@page { size: A4 portrait; margin: ${MARGIN}; @top-center { content: counter(page); font: 13pt "${FONT_NAME}", serif; } }
@page landscape { size: A4 landscape; }
@page :first { @top-center { content: none; } }
body { margin: 0; color: #000; background: #fff; font: ${SIZES.body}pt/1.25 "${FONT_NAME}", serif; }
.appendix { margin: 0 auto; padding: 1rem; max-width: 165mm; }
.appendix.landscape { page: landscape; max-width: 252mm; }
.appendix + .appendix { break-before: page; counter-reset: page 1; }
h1 { margin: 0; font-size: ${SIZES.label}pt; text-align: center; }
h1 span { display: block; margin-bottom: 4pt; }
.attachedTo { margin: 0; font-size: ${SIZES.attachedTo}pt; font-style: italic; text-align: center; }
.rule { width: 30mm; margin: 4pt auto 10pt; border: 0; border-top: 1px solid #000; }
.closing { margin: 2pt 0 0; font-size: ${SIZES.closing}pt; text-align: right; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.section, tr.group { break-after: avoid; }
th, td { border: 1px solid #000; padding: 2pt 3pt; vertical-align: middle; overflow-wrap: break-word; font-weight: normal; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
.header, .bold { font-weight: bold; } .header { text-align: center; }
@media print { .appendix { padding: 0 1px; max-width: none; } }
`;

const byClass: Dress = (role) => ` class="${role}"`;

/** A page of the appendices that stands by itself, on screen and in print. */
export function appendixPage(tables: readonly AppendixTable[], title: string): string {
  const sections = tables.map((table) => {
    const heading = `<h1><span>${htmlLines(table.label)}</span><span>${capitals(table.title)}</span></h1>`;
    return [
      `<section class="appendix ${table.page.orientation}">`,
      heading,
      `<p class="attachedTo">${htmlLines(table.attachedTo)}</p>`,
      '<hr class="rule">',
      htmlTable(table, byClass),
      `<p class="closing">${htmlLines(table.closing)}</p>`,
      '</section>',
    ].join('\n');
  });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title || tables.map(({ label }) => label).join(', '))}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function capitals(title: string): string {
  return htmlLines(title.toLocaleUpperCase('vi'));
}

/** The text of every cell stays text when it is pasted into Excel: "@" is Excel's format for text. */
const CELL = `border:1px solid #000;padding:2pt 3pt;vertical-align:middle;mso-number-format:'\\@'`;
const FONT = `font-family:'${FONT_NAME}',serif;font-size:${SIZES.body}pt`;

/** Styles by role, for programs that take what is pasted without a style sheet. */
const INLINE: Readonly<Record<string, string>> = {
  table: `border-collapse:collapse;width:100%;color:#000;${FONT}`,
  caption: 'display:none',
  header: `${CELL};text-align:center;font-weight:bold`,
  section: '',
  group: '',
  ...Object.fromEntries(
    ['left', 'center', 'right'].flatMap((align) => [
      [align, `${CELL};text-align:${align};font-weight:normal`],
      [`${align} bold`, `${CELL};text-align:${align};font-weight:bold`],
    ]),
  ),
};

const byStyle: Dress = (role) => (INLINE[role] ? ` style="${INLINE[role]}"` : '');

/** Heading and table of one appendix without a page around it, for a preview or the clipboard: looks are in the elements. */
export function appendixFragment(table: AppendixTable): string {
  const line = (style: string, text: string) => `<p style="margin:0;text-align:center;${FONT};${style}">${text}</p>`;
  return [
    '<div lang="vi">',
    line(`font-size:${SIZES.label}pt;font-weight:bold`, htmlLines(table.label)),
    line(`font-size:${SIZES.title}pt;font-weight:bold`, capitals(table.title)),
    line(`font-size:${SIZES.attachedTo}pt;font-style:italic`, htmlLines(table.attachedTo)),
    htmlTable(table, byStyle),
    `<p style="margin:0;text-align:right;${FONT}">${htmlLines(table.closing)}</p>`,
    '</div>',
  ].join('\n');
}

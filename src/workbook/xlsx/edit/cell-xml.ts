import { WorkbookError } from '../../errors';
import { cellAddress } from '../../../core/model/address';
import { xmlSafe } from '../../../core/text/safe-text';
import { escapeText } from '../xml/text';

/** What is put into a cell. Text is stored as text whatever it begins with; nothing here ever makes a formula. */
export type CellContent = { readonly text: string } | { readonly number: number } | 'blank';

/** Characters that a cell can hold (Microsoft Support, "Excel specifications and limits"). */
const MAX_TEXT = 32_767;

/** Most texts: words and marks with single blanks between them, nothing to be escaped. */
const PLAIN = /^(?! )(?:[!-%'-;=?-^`-\u007e\u00a1-\u167f\u1e00-\u1fff\u2010-\u2027]| (?! |$))+$/;

/**
 * The XML of a cell. Texts stand in the cell itself (t="inlineStr"), so that no other part changes with them.
 * WorkbookError `too-large` for a text that Excel could not hold.
 */
export function cellXml(row: number, column: number, style: number, content: CellContent, prefix = ''): string {
  const address = cellAddress(row, column);
  const start = `<${prefix}c r="${address}"${style ? ` s="${style}"` : ''}`;
  if (content === 'blank') return `${start}/>`;
  if ('number' in content) return `${start}><${prefix}v>${content.number}</${prefix}v></${prefix}c>`;
  if (content.text.length > MAX_TEXT) throw new WorkbookError('too-large', `${address}: ${content.text.length}`);
  const inside = PLAIN.test(content.text) ? `<${prefix}t>${content.text}` : specialText(content.text, prefix);
  return `${start} t="inlineStr"><${prefix}is>${inside}</${prefix}t></${prefix}is></${prefix}c>`;
}

function specialText(raw: string, prefix: string): string {
  // Excel's own line end is a line feed; a carriage return before it would show.
  const text = escapeText(xmlSafe(raw.replace(/(?<!\r)\r+\n/g, '\n')));
  return `<${prefix}t xml:space="preserve">${text}`;
}

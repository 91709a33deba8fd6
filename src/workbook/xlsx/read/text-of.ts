import { xmlUnescape } from '../../../core/text/safe-text';

/** Text of a cell as it is handed on: escapes decoded, line ends as Excel's own line feed. */
export function cellText(stored: string): string {
  const text = stored.includes('_x') ? xmlUnescape(stored) : stored;
  // The look-behind keeps a long run of carriage returns from being tried again at each of them.
  return text.includes('\r\n') ? text.replace(/(?<!\r)\r+\n/g, '\n') : text;
}

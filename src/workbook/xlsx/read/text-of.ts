import { decodeXstring } from '../xml/text';

/** Text of a cell as it is handed on: escapes decoded, line ends as Excel's own line feed. */
export function cellText(stored: string): string {
  const text = decodeXstring(stored);
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

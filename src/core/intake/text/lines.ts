import { foldSpaces, INVISIBLE, toNfc } from '../../text/normalize';
import { isEmphasised, stripMarkup } from './markup';

/** A line of the published text. */
export interface Line {
  /** From 0. */
  readonly index: number;
  /** Without the converter's marks; tabs and inner blanks as they are. */
  readonly text: string;
  /** `text` with white space folded. */
  readonly plain: string;
  readonly blank: boolean;
  readonly emphasised: boolean;
  /** A form feed stood before the line. */
  readonly newPage: boolean;
}

/** The lines of a text, in Unicode NFC, without invisible characters. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const pages = toNfc(text).replace(INVISIBLE, '').split('\f');
  pages.forEach((page, pageIndex) => {
    page.split(/\r\n|[\n\r\v\u0085\u2029]/u).forEach((raw, lineIndex) => {
      const stripped = stripMarkup(raw);
      const plain = foldSpaces(stripped);
      lines.push({
        index: lines.length,
        text: stripped,
        plain,
        blank: plain === '',
        emphasised: isEmphasised(raw),
        newPage: pageIndex > 0 && lineIndex === 0,
      });
    });
  });
  return lines;
}

/** Index of the next line that holds something, from `from` on; the count of lines when there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]!.blank) index++;
  return index;
}

/** Index of the nearest line before `from` that holds something; -1 when there is none. */
export function previousFilled(lines: readonly Line[], from: number): number {
  let index = from - 1;
  while (index >= 0 && lines[index]!.blank) index--;
  return index;
}

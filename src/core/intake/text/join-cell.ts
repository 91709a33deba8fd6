import { foldSpaces } from '../../text/normalize';

/** What begins an item of a list inside a cell: "1. Kế hoạch", "a) …", "- …", "+ …". */
const ITEM = /^(?:\d{1,2}[.)]\s+\p{Lu}|[a-zđ]\)\s|[-–]\s*\p{Lu}|[+•·▪✓]\s*\p{L})/u;

/** A label inside a cell, such as "Thực hiện: Cả năm": a few words with a colon, from a capital on. */
const LABEL = /^\p{Lu}[\p{L}\p{M}\s/]{1,40}:(?:\s|$)/u;

/** A cell's line that was cut in the middle of a word or symbol: "08/2017/QĐ-" and "UBND". */
const CUT = /[\p{L}\d]-$/u;

/** Whether the line begins an item of a list. */
export function beginsItem(line: string): boolean {
  return ITEM.test(line);
}

/** Whether the line begins with a short label and a colon. */
export function beginsLabel(line: string): boolean {
  return LABEL.test(line) && line.slice(0, line.indexOf(':')).split(/\s+/u).length <= 5;
}

/** Joins a line to the text before it with a space, or with nothing where a word was cut at a hyphen. */
export function joinWrapped(before: string, line: string): string {
  if (before === '') return line;
  if (line === '') return before;
  return CUT.test(before) && !/^[-–\s]/u.test(line) ? before + line : `${before} ${line}`;
}

/**
 * The text of a cell from its lines: wrapped lines run on, a break stays before the items of a list. `keepsBreak` may
 * keep more of them: it is asked for each line with the lines before it.
 */
export function joinCellLines(
  lines: readonly string[],
  keepsBreak: (line: string, previous: string) => boolean = () => false,
): string {
  let text = '';
  let previous = '';
  for (const raw of lines) {
    const line = foldSpaces(raw);
    if (line === '') continue;
    if (text !== '' && (beginsItem(line) || keepsBreak(line, previous))) text += `\n${line}`;
    else text = joinWrapped(text, line);
    previous = line;
  }
  return text;
}

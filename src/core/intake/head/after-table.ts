import type { Line } from '../text/lines';
import type { Skipped, SkippedWhy, Unread } from '../types';
import { endingOf, isLetterhead, isPageNumber, isRule, readLabel } from './line-marks';

/** A signature is a few lines: authority, position, name. */
const SIGNATURE_LINES = 7;

export interface Rest {
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

/** Whether the line has cells: a table whose header no reader knows. */
function looksTabular({ text }: Line): boolean {
  return text.split(/[\t|]/u).filter((cell) => cell.trim() !== '').length >= 3;
}

/** Whether the line says nothing that could be a plan's: drawn, a page's number, a document's head. */
function furniture(line: Line): SkippedWhy | undefined {
  if (isRule(line.plain)) return 'rule';
  if (isPageNumber(line.plain)) return 'pageNumber';
  return isLetterhead(line) ? 'letterhead' : undefined;
}

/**
 * Sorts the lines between an appendix's tables, or after the last: signatures, recipients and lists of references are
 * left aside, an appendix without a table that is understood and anything else is unread.
 */
export function readRest(lines: readonly Line[], from: number, to: number): Rest {
  const unread: Unread[] = [];
  const skipped: Skipped[] = [];
  let mode: SkippedWhy | undefined;
  let signatureLeft = 0;
  let why: Unread['why'] = 'afterTable';
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    if (line.blank) continue;
    if (readLabel(line)) {
      mode = undefined;
      why = 'noTable';
    }
    const ending = endingOf(line);
    if (ending) {
      mode = ending;
      signatureLeft = SIGNATURE_LINES;
    } else if (mode === 'signature' && --signatureLeft <= 0) mode = undefined;
    const aside = furniture(line) ?? mode;
    const inTable = why === 'noTable' && looksTabular(line);
    if (aside) skipped.push({ from: index + 1, to: index + 1, why: aside });
    else unread.push({ text: line.plain, why: inTable ? 'headerNotUnderstood' : why, line: index + 1 });
  }
  return { unread, skipped };
}

/** Puts runs of neighbouring lines with the same reason together. `gap` tells whether a line between them is blank. */
export function joinRuns(skipped: readonly Skipped[], gap: (line: number) => boolean): Skipped[] {
  const sorted = [...skipped].sort((a, b) => a.from - b.from || a.to - b.to);
  const runs: Skipped[] = [];
  for (const run of sorted) {
    const last = runs.at(-1);
    const touches = last?.why === run.why && allBlank(last.to + 1, run.from - 1, gap);
    if (touches && last) runs[runs.length - 1] = { ...last, to: Math.max(last.to, run.to) };
    else runs.push(run);
  }
  return runs;
}

function allBlank(from: number, to: number, gap: (line: number) => boolean): boolean {
  for (let line = from; line <= to; line++) if (!gap(line)) return false;
  return true;
}

import { foldSpaces } from '../../text/normalize';
import { previousFilled, type Line } from '../text/lines';
import { readRowNumber, splitLeadingNumber } from '../text/row-number';
import { breaksOff, isCapitals, startsSmall, wordCount } from '../text/shape';
import type { Skipped, Unread } from '../types';
import { beginsAttachment, endingOf, isLetterhead, isPageNumber, isRule, readLabel } from './line-marks';

/** What stands over a table: its appendix's label, titles and the line "(Kèm theo …)". */
export interface AppendixHead {
  /** First line of the head, from 0; the table's own first line when it has none. */
  readonly from: number;
  readonly label: string;
  /** Number of the table's own title. */
  readonly ownLabel: string;
  readonly title: string;
  /** The appendix's title where the table has one of its own ("I. CHỈ TIÊU …"). */
  readonly heading: string;
  readonly attachedTo: string;
  /** An appendix's label stands in this head, or the line "(Kèm theo …)". */
  readonly own: boolean;
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

const MOST_LINES = 24;

/** The filled lines over the table, nearest last, down to a label or to what is surely no head. */
function linesOver(lines: readonly Line[], table: number, floor: number): Line[] {
  const over: Line[] = [];
  for (
    let index = previousFilled(lines, table);
    index >= floor && over.length < MOST_LINES;
    index = previousFilled(lines, index)
  ) {
    over.unshift(lines[index]!);
  }
  const label = over.findLastIndex((line) => readLabel(line) !== undefined);
  if (label >= 0) return over.slice(label);
  let first = over.length;
  while (first > 0 && isHeadLine(over, first - 1)) first--;
  return over.slice(first);
}

const NUMBERED_TITLE_WORDS = 45;

function isNumberedTitle(plain: string): boolean {
  const leading = splitLeadingNumber(plain);
  if (!leading || leading.number.style === 'dash' || wordCount(plain) > NUMBERED_TITLE_WORDS) return false;
  return /^[^a-zđ]/u.test(plain) && !/[.;:,]$/u.test(plain) && /^\p{Lu}/u.test(leading.title);
}

function isHeadLine(over: readonly Line[], index: number): boolean {
  const line = over[index]!;
  if (endingOf(line) || isLetterhead(line) || /\||\S\t/u.test(line.text)) return false;
  if (isCapitals(line.plain) || beginsAttachment(line.plain) || isNumberedTitle(line.plain)) return true;
  if (line.emphasised && !/[.;:]$/u.test(line.plain) && wordCount(line.plain) <= NUMBERED_TITLE_WORDS) return true;
  if (isRule(line.plain)) return index > 0 && isHeadLine(over, index - 1);
  // The rest of an attachment line that was broken: it begins a few lines up and closes here.
  const begins = over.slice(Math.max(0, index - 4), index).findLastIndex((above) => beginsAttachment(above.plain));
  return (
    begins >= 0 && !over.slice(Math.max(0, index - 4) + begins, index).some((above) => /\)\s*$/u.test(above.plain))
  );
}

const closes = (text: string): boolean => text.split('(').length <= text.split(')').length;

class HeadReader {
  label = '';
  private readonly titles: string[] = [];
  private readonly ownTitles: string[] = [];
  private readonly attachment: string[] = [];
  private attachmentOpen = false;
  readonly unread: Unread[] = [];
  readonly skipped: Skipped[] = [];

  take(line: Line): void {
    const reading = readLabel(line);
    if (reading) {
      this.label = reading.label;
      if (beginsAttachment(reading.rest)) this.takeAttachment(reading.rest);
      else if (reading.rest !== '') this.titles.push(reading.rest);
    } else if (
      this.attachmentOpen ||
      this.goesOn(line.plain) ||
      (this.attachment.length === 0 && beginsAttachment(line.plain))
    )
      this.takeAttachment(line.plain);
    else if (isRule(line.plain) || isPageNumber(line.plain) || isLetterhead(line)) this.skip(line);
    else this.takeTitle(line);
  }

  /** The rest of an attachment line without brackets. */
  private goesOn(plain: string): boolean {
    const last = this.attachment.at(-1);
    return last !== undefined && !this.attachment[0]!.startsWith('(') && (startsSmall(plain) || breaksOff(last));
  }

  private takeAttachment(text: string): void {
    this.attachment.push(text);
    this.attachmentOpen = text.startsWith('(') || this.attachmentOpen ? !closes(this.attachment.join(' ')) : false;
  }

  private skip(line: Line): void {
    const why = isRule(line.plain) ? 'rule' : isLetterhead(line) ? 'letterhead' : 'pageNumber';
    this.skipped.push({ from: line.index + 1, to: line.index + 1, why });
  }

  private takeTitle(line: Line): void {
    const text = line.plain.replace(/^[|\s]+|[|\s]+$/gu, '');
    const started = this.titles.length > 0 || this.attachment.length > 0;
    const isOwn = isNumberedTitle(text) && (started || this.label === '');
    if (isOwn) this.takeOwnTitle(text, line);
    else if (this.ownTitles.length > 0 && isCapitals(text)) this.ownTitles.push(text);
    else if (this.attachment.length === 0 && this.ownTitles.length === 0 && !/^đơn vị(?: tính)?\s*:/iu.test(text))
      this.titles.push(text);
    else if (this.titles.length === 0 && (isCapitals(text) || line.emphasised)) this.titles.push(text);
    else this.leave(text, line);
  }

  /** A numbered title is the table's own; one before it headed something else. */
  private takeOwnTitle(text: string, line: Line): void {
    for (const before of this.ownTitles.splice(0)) this.leave(before, line);
    this.ownTitles.push(text);
  }

  private leave(text: string, line: Line): void {
    this.unread.push({ text, why: 'beforeTable', line: line.index + 1 });
  }

  result(from: number): AppendixHead {
    const ownTitle = foldSpaces(this.ownTitles.join(' '));
    const title = foldSpaces(this.titles.join(' '));
    const number = ownTitle === '' ? undefined : splitLeadingNumber(ownTitle)?.number;
    const ownLabel = number ? (readRowNumber(number.text)?.text.replace(/[.):/\s-]+$/u, '') ?? '') : '';
    return {
      from,
      label: this.label,
      ownLabel,
      title: ownTitle || title,
      heading: ownTitle === '' ? '' : title,
      attachedTo: foldSpaces(this.attachment.join(' ')),
      own: this.label !== '' || this.attachment.length > 0,
      unread: this.unread,
      skipped: this.skipped,
    };
  }
}

/** Reads what stands over the table that begins at a line; `floor` is the first line that may belong to it. */
export function readAppendixHead(lines: readonly Line[], table: number, floor: number): AppendixHead {
  const over = linesOver(lines, table, floor);
  const reader = new HeadReader();
  over.forEach((line) => reader.take(line));
  return reader.result(over[0]?.index ?? table);
}

/**
 * A further table of the same appendix takes over what it does not say itself. A number before the table's own title
 * stands for the label where the appendix has none.
 */
export function inherit(head: AppendixHead, before: AppendixHead | undefined): AppendixHead {
  if (head.own) return { ...head, label: head.label || head.ownLabel };
  if (!before?.own) return head;
  const ofAppendix = /^(?:phụ|biểu|mẫu)/iu.test(before.label) ? before.label : '';
  return {
    ...head,
    label: ofAppendix || head.ownLabel || before.label,
    title: head.title || before.title,
    heading: head.title === '' ? before.heading : head.heading || before.heading || before.title,
    attachedTo: before.attachedTo,
    own: true,
  };
}

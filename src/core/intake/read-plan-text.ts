import { readDocument, yearIn } from './document/read-document';
import { readTypeAndTitle } from './document/document-head';
import { joinRuns, readRest } from './head/after-table';
import { inherit, readAppendixHead, type AppendixHead } from './head/appendix-head';
import { interpretTable } from './interpret/interpret-table';
import { readNarrative } from './narrative/narrative-appendix';
import type { TableBlock } from './source/block';
import { findTables } from './source/find-tables';
import { readLines, type Line } from './text/lines';
import type { IntakeAppendix, IntakeOptions, IntakeResult, Skipped, Unread } from './types';

/** Everything read so far, and the lines that nothing has claimed yet. */
class Reading {
  readonly appendices: IntakeAppendix[] = [];
  readonly unread: Unread[] = [];
  readonly skipped: Skipped[] = [];
  /** Lines of tables and what stands over them, from 0. */
  private readonly claimed = new Set<number>();
  private before: AppendixHead | undefined;
  private floor = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly year: number | undefined,
  ) {}

  takeTable(block: TableBlock): void {
    const head = inherit(readAppendixHead(this.lines, block.from, this.floor), this.before);
    this.takeBetween(head.from);
    const reading = interpretTable(block, this.year);
    this.appendices.push({
      kind: reading.kind,
      label: head.label,
      title: head.title,
      ...(head.heading !== '' && { heading: head.heading }),
      attachedTo: head.attachedTo,
      columns: reading.meanings.map(({ title }) => title),
      header: block.header.header,
      meanings: reading.meanings,
      numbering: reading.numbering,
      rows: reading.rows,
      line: block.from + 1,
    });
    this.unread.push(...head.unread, ...block.unread, ...reading.unread);
    this.skipped.push(...head.skipped, ...block.skipped, ...reading.skipped);
    for (let index = head.from; index <= block.to; index++) this.claimed.add(index);
    this.before = head;
    this.floor = block.to + 1;
  }

  /** The lines from the last table to the next: of the appendix where that one has a head, running text otherwise. */
  private takeBetween(to: number): void {
    if (!this.before?.own) return;
    const rest = readRest(this.lines, this.floor, to);
    this.unread.push(...rest.unread);
    this.skipped.push(...rest.skipped);
    for (let index = this.floor; index < to; index++) this.claimed.add(index);
  }

  takeRest(): void {
    this.takeBetween(this.lines.length);
  }

  /** The running text: what no table and nothing around one has claimed. */
  get body(): Line[] {
    return this.lines.filter(({ index }) => !this.claimed.has(index));
  }

  takeNarrative(): void {
    const narrative = readNarrative(this.body);
    if (narrative) {
      this.appendices.push(narrative.appendix);
      this.unread.push(...narrative.unread);
    }
    for (const { index, blank } of this.body) {
      if (blank || narrative?.used.has(index)) continue;
      this.skipped.push({ from: index + 1, to: index + 1, why: 'body' });
    }
  }
}

/**
 * Reads the appendices, the tasks in running text and the document's properties out of a plan's published text. Never
 * throws: what stands in an appendix and cannot be placed is listed as unread, running text is counted as skipped.
 */
export function readPlanText(text: string, options: IntakeOptions = {}): IntakeResult {
  const lines = readLines(text);
  const year = options.year ?? yearIn(readTypeAndTitle(lines).title);
  const reading = new Reading(lines, year);
  for (const block of findTables(lines, year)) reading.takeTable(block);
  reading.takeRest();
  const signatures = lines.filter(({ index }) =>
    reading.skipped.some(
      ({ from, to, why }) => (why === 'signature' || why === 'references') && index + 1 >= from && index + 1 <= to,
    ),
  );
  const document = readDocument(
    [...reading.body, ...signatures],
    reading.appendices.map(({ attachedTo }) => attachedTo),
    year,
  );
  reading.takeNarrative();
  return {
    appendices: reading.appendices,
    document,
    unread: [...reading.unread].sort((a, b) => a.line - b.line),
    skipped: joinRuns(reading.skipped, (line) => lines[line - 1]!.blank),
  };
}

import { startsSmall } from '../text/shape';
import type { Line } from '../text/lines';
import { readFields, type Field } from './field-labels';
import { Outline, readBullet, readHeading, type Heading, type HeadingStyle } from './outline';

/** A task written as running text: its heading and its fields. */
export interface NarrativeItem {
  readonly heading: Heading | undefined;
  /** The headings over it: the one next above, and the outermost. */
  readonly above: Heading | undefined;
  readonly outermost: Heading | undefined;
  /** Fields by column key, each with its label and its lines. */
  readonly fields: ReadonlyMap<string, { readonly label: string; readonly lines: readonly string[] }>;
  /** Lines between the heading and the first field, from 0. */
  readonly between: readonly number[];
  /** Lines of the fields, from 0. */
  readonly used: readonly number[];
}

interface OpenField {
  readonly label: string;
  readonly lines: string[];
}

interface OpenItem {
  readonly heading: Heading | undefined;
  readonly above: Heading | undefined;
  readonly outermost: Heading | undefined;
  readonly fields: Map<string, OpenField>;
  readonly between: number[];
  readonly used: number[];
  last: string;
  /** Numbers of lists inside a field: those are no headings. */
  readonly lists: Map<HeadingStyle, number>;
}

/** The styles of headings that stand right over a task's fields. */
function itemStyles(lines: readonly Line[]): Set<HeadingStyle> {
  const styles = new Set<HeadingStyle>();
  let heading: Heading | undefined;
  for (const { plain, index } of lines) {
    const fields = readFields(plain);
    if (fields.some(({ key }) => key !== 'content')) {
      if (heading) styles.add(heading.style);
      heading = undefined;
    } else if (fields.length === 0) heading = readHeading(plain, index) ?? heading;
  }
  return styles;
}

/** Fields other than the measures are short: they go on only with items of a list, or when nothing stands in them yet. */
function goesOn(item: OpenItem, plain: string): boolean {
  const field = item.fields.get(item.last)!;
  if (item.last === 'content' || field.lines.length === 0) return true;
  return /^[-–+•·]/u.test(plain) || startsSmall(plain);
}

/** Headings may lack a number or two between them. */
const MOST_SKIPPED = 3;

class ItemReader {
  readonly items: NarrativeItem[] = [];
  private readonly outline = new Outline();
  private heading: Heading | undefined;
  private between: number[] = [];
  private open: OpenItem | undefined;
  /** The item of a list on the line before. */
  private bullet: ReturnType<typeof readBullet>;
  private sign = '';

  constructor(private readonly styles: ReadonlySet<HeadingStyle>) {}

  take({ plain, index }: Line): void {
    const fields = readFields(plain);
    const heading = fields.length === 0 ? readHeading(plain, index) : undefined;
    if (fields.length > 0) this.takeFields(fields, index);
    else if (this.isNextBullet(plain)) this.takeBullet(plain, index);
    else if (heading && this.isOutline(heading)) this.takeHeading(heading);
    else if (this.open && goesOn(this.open, plain)) {
      if (heading) this.open.lists.set(heading.style, heading.value);
      this.open.fields.get(this.open.last)!.lines.push(plain);
      this.open.used.push(index);
    } else {
      this.close();
      this.between.push(index);
      this.bullet = readBullet(plain, index);
    }
  }

  /** A task that is an item of a list ends where the list's next item begins. */
  private isNextBullet(plain: string): boolean {
    const heading = this.open?.heading;
    return heading?.style === 'bullet' && this.open?.last !== 'content' && plain.startsWith(this.sign);
  }

  private takeBullet(plain: string, line: number): void {
    this.close();
    this.between = [line];
    this.bullet = readBullet(plain, line);
  }

  close(): void {
    if (this.open) this.items.push(this.open);
    this.open = undefined;
  }

  /** Inside a task, a number heads something only in its place: a task's own style, or the next one of an outer level. */
  private isOutline(heading: Heading): boolean {
    if (!this.open) return true;
    const listed = this.open.lists.get(heading.style);
    if (listed !== undefined && heading.value === listed + 1) return false;
    const current = this.outline.of(heading.style);
    if (!this.styles.has(heading.style)) return current !== undefined && heading.value === current.value + 1;
    if (heading.style === 'dotted' || heading.style === 'deepDotted' || current === undefined) return true;
    return heading.value > current.value && heading.value <= current.value + MOST_SKIPPED;
  }

  private takeHeading(heading: Heading): void {
    this.close();
    this.outline.enter(heading);
    this.heading = heading;
    this.bullet = undefined;
    this.between = [];
  }

  /** Begins a task under the item of a list right above its fields, or under the last numbered heading. */
  private begin(): OpenItem {
    const { bullet } = this;
    const heading = bullet ?? this.heading;
    const item: OpenItem = {
      heading,
      above: bullet ? this.outline.innermost : heading && this.outline.above(heading),
      outermost: this.outline.outermost,
      fields: new Map(),
      between: heading && !bullet ? this.between : [],
      used: [],
      last: '',
      lists: new Map(),
    };
    this.sign = bullet?.sign ?? '';
    this.heading = undefined;
    this.bullet = undefined;
    this.between = [];
    return item;
  }

  private takeFields(fields: readonly Field[], line: number): void {
    const repeats = fields.some(({ key }) => key !== 'content' && this.open?.fields.has(key));
    if (!this.open || repeats) {
      this.close();
      this.open = this.begin();
    }
    for (const { key, label, value } of fields) {
      const before = this.open.fields.get(key);
      if (before) before.lines.push(`${label}: ${value}`);
      else this.open.fields.set(key, { label, lines: value === '' ? [] : [value] });
      this.open.last = key;
    }
    this.open.used.push(line);
  }
}

const TELLING = ['lead', 'coordinators', 'deadline', 'product'];

/** Whether the fields make a task: one that leads, and another that tells of it. */
function isTask({ fields }: NarrativeItem): boolean {
  const telling = TELLING.filter((key) => fields.has(key)).length;
  return fields.has('lead') ? telling >= 2 || fields.has('content') : telling >= 3;
}

/** The tasks that stand among the lines as running text; blank lines do not count. */
export function readItems(lines: readonly Line[]): NarrativeItem[] {
  const filled = lines.filter(({ blank }) => !blank);
  const reader = new ItemReader(itemStyles(filled));
  filled.forEach((line) => reader.take(line));
  reader.close();
  return reader.items.filter(isTask);
}

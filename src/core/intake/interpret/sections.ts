import { isChildOf } from '../text/row-number';
import { filledColumns, type Draft, type Frame } from './draft';

/**
 * Arabic numbers with a title alone head the rows under them ("1 | Cải cách thể chế", "1.1 | …"). In a table without
 * Roman sections they are its sections; under Roman ones they are groups. Returns the drafts with sections told.
 */
export function promoteTitles(drafts: readonly Draft[], frame: Frame): Draft[] {
  const hasSections = drafts.some(({ role }) => role === 'section');
  if (hasSections) return [...drafts];
  const heads = drafts.map((draft, index) => isBareHead(drafts, index, frame) && draft.number!.style === 'arabic');
  const numbered = drafts.filter(({ role, number }) => role === 'row' && number?.style === 'arabic').length;
  const count = heads.filter(Boolean).length;
  if (count === 0 || count < numbered) return [...drafts];
  return drafts.map((draft, index) =>
    heads[index]
      ? { ...draft, role: 'section', title: draft.cells[frame.main] ?? '', cells: draft.cells.map(() => '') }
      : draft,
  );
}

/** Whether the row has nothing but a number and a title, and the next row stands under it. */
function isBareHead(drafts: readonly Draft[], index: number, frame: Frame): boolean {
  const draft = drafts[index]!;
  const next = drafts[index + 1];
  if (draft.role !== 'row' || !draft.number || !next?.number) return false;
  const filled = filledColumns(draft.cells, frame);
  return filled.length === 1 && filled[0] === frame.main && isChildOf(next.number, draft.number);
}

interface Level {
  readonly style: string;
  readonly no: string;
}

/** How a section's number is written, by which its level is told. */
function styleOf(draft: Draft): string {
  return draft.number?.style ?? 'none';
}

/**
 * The path of each section: "A", "A/I" where parts with letters hold sections with Roman numbers (or the other way
 * round). Levels nest in the order in which their styles first appear.
 */
export class SectionPath {
  private readonly order: string[] = [];
  private stack: Level[] = [];

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      if (draft.role === 'section' && draft.number && !this.order.includes(styleOf(draft)))
        this.order.push(styleOf(draft));
    }
  }

  /** Enters a section; the path of what holds it, '' at the top. */
  enter(draft: Draft): string {
    const depth = draft.number ? this.order.indexOf(styleOf(draft)) : this.order.length;
    this.stack = this.stack.filter(({ style }) => this.depthOf(style) < depth);
    const parent = this.path();
    this.stack.push({ style: styleOf(draft), no: sectionKey(draft) });
    return parent;
  }

  /** The path of the section that is open, '' for none. */
  path(): string {
    return this.stack.map(({ no }) => no).join('/');
  }

  private depthOf(style: string): number {
    return style === 'none' ? this.order.length : this.order.indexOf(style);
  }
}

/** What rows name their section by: its number without the closing sign, or its title when it has none. */
function sectionKey(draft: Draft): string {
  return draft.no === '' ? draft.title : draft.no.replace(/[.):/\s-]+$/u, '');
}

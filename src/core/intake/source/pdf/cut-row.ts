import { cellScore, type CutContext } from './cell-score';
import { linesBetween, runOn, type Chunk, type Place } from './chunk';
import { insideScore, isCentred, standingAt, standingScore } from './standing';

/**
 * Cuts the lines of a row into its cells, in the order of the columns: the cut with the best sum of how well each cell
 * suits its column (words, width, texts that come again) and how the lines stand to each other. A dynamic programme
 * over places and columns; a page break may send the reading back to an earlier column, once.
 */
export interface RowCut {
  /** Lines of each cell; none for a blank cell. */
  readonly cells: readonly (readonly string[])[];
  readonly score: number;
  /** Pairs of neighbouring cells that stand as centred ones do, and all that could. */
  readonly centred: number;
  readonly pairs: number;
}

const EMPTY: Readonly<Record<string, number>> = {
  task: -6,
  name: -6,
  product: -2.5,
  lead: -3,
  coordinators: -1.5,
  deadline: -2.5,
  monitor: -1.5,
  implementer: -1.5,
  target: -1.5,
};
const EMPTY_OTHER = -0.3;
const LONGEST: Readonly<Record<string, number>> = { task: 40, name: 40, content: 60 };
const LONGEST_OTHER = 16;
const REWIND = -1.5;

interface Span {
  readonly lines: readonly string[];
  readonly text: string;
  /** By column, once it was asked for. */
  readonly score: (number | undefined)[];
}

interface State {
  readonly score: number;
  readonly before: State | undefined;
  readonly place: number;
  readonly column: number;
  readonly layer: 0 | 1;
  /** Lines of the last cell, at most 3; 0 when not known. */
  readonly height: number;
  readonly cell: { readonly column: number; readonly lines: readonly string[] } | undefined;
  readonly centred: number;
  readonly pairs: number;
}

class Cutter {
  private readonly states = new Map<number, State>();
  private readonly spans = new Map<number, Span>();

  constructor(
    private readonly chunk: Chunk,
    private readonly context: CutContext,
  ) {}

  cut(): State | undefined {
    const last = this.chunk.places.length - 1;
    const width = this.context.columns.length;
    this.offer({
      score: 0,
      before: undefined,
      place: 0,
      column: 0,
      layer: 0,
      height: 1,
      cell: undefined,
      centred: 0,
      pairs: 0,
    });
    for (let place = 0; place <= last; place++) {
      for (const layer of [0, 1] as const) {
        for (let column = 0; column <= width; column++) {
          for (let height = 0; height <= 3; height++) {
            const state = this.states.get(this.keyOf(place, column, layer, height));
            if (state) this.spread(state);
          }
        }
      }
    }
    let best: State | undefined;
    for (const state of this.states.values()) {
      if (state.place === last && state.column === width && (!best || state.score > best.score)) best = state;
    }
    return best;
  }

  private keyOf(place: number, column: number, layer: number, height: number): number {
    return ((place * 2 + layer) * (this.context.columns.length + 1) + column) * 4 + height;
  }

  private offer(state: State): void {
    const key = this.keyOf(state.place, state.column, state.layer, state.height);
    const known = this.states.get(key);
    if (!known || state.score > known.score) this.states.set(key, state);
  }

  private spread(state: State): void {
    const { place, column, layer } = state;
    const { columns } = this.context;
    if (layer === 0 && column > 0 && this.standsAfterBreak(place)) {
      this.offer({
        ...state,
        before: state,
        cell: undefined,
        score: state.score + REWIND,
        column: 0,
        layer: 1,
        height: 0,
      });
    }
    if (column === columns.length) return;
    const empty = layer === 1 ? 0 : (EMPTY[columns[column]!.key ?? ''] ?? EMPTY_OTHER);
    this.offer({ ...state, before: state, cell: undefined, score: state.score + empty, column: column + 1 });
    const from = this.chunk.places[place]!;
    const longest = LONGEST[columns[column]!.key ?? ''] ?? LONGEST_OTHER;
    for (let next = place + 1; next < this.chunk.places.length; next++) {
      const to = this.chunk.places[next]!;
      if (to.line - from.line > longest) break;
      if (to.word > 0 && to.line !== from.line) continue;
      this.offerCell(state, place, next, from, to);
    }
  }

  private offerCell(state: State, place: number, next: number, from: Place, to: Place): void {
    const { column, layer } = state;
    const span = this.spanOf(place, next, from, to);
    const height = to.word > 0 ? 1 : to.line - from.line;
    const standing = standingAt(this.chunk, from);
    const known = standing !== 'break' && state.height > 0;
    const centred = known && isCentred(standing, Math.min(state.height, 3), Math.min(height, 3)) ? 1 : 0;
    const own = layer === 0 ? this.scoreOf(span, column, from, to) : this.scoreGoingOn(state, span, column);
    this.offer({
      score: state.score + own + standingScore(standing, state.height, height, this.context),
      before: state,
      place: next,
      column: column + 1,
      layer,
      height: Math.min(height, 3),
      cell: { column, lines: span.lines },
      centred: state.centred + centred,
      pairs: state.pairs + (known ? 1 : 0),
    });
  }

  private standsAfterBreak(place: number): boolean {
    const { line, word } = this.chunk.places[place]!;
    return word === 0 && line > 0 && this.chunk.lines[line]?.gap === 'break';
  }

  private spanOf(place: number, next: number, from: Place, to: Place): Span {
    const key = place * this.chunk.places.length + next;
    let span = this.spans.get(key);
    if (!span) {
      const lines = linesBetween(this.chunk, from, to);
      span = { lines, text: runOn(lines), score: [] };
      this.spans.set(key, span);
    }
    return span;
  }

  private scoreOf(span: Span, column: number, from: Place, to: Place): number {
    const known = span.score[column];
    if (known !== undefined) return known;
    const inside = this.chunk.lines.slice(from.line + 1, to.word > 0 ? to.line + 1 : to.line);
    const gaps = inside.map(({ gap }) => gap);
    const breakAhead = this.chunk.lines.slice(to.line).some(({ gap }) => gap === 'break');
    const score =
      insideScore(gaps, this.context.spacing) + cellScore(span.lines, span.text, column, this.context, breakAhead);
    span.score[column] = score;
    return score;
  }

  /** After a page break a cell goes on: what the whole of it is worth, beyond its first part. */
  private scoreGoingOn(state: State, span: Span, column: number): number {
    let first: State | undefined = state;
    while (first && first.cell?.column !== column) first = first.before;
    const before = first?.cell?.lines ?? [];
    if (before.length === 0) return cellScore(span.lines, span.text, column, this.context, false);
    const whole = [...before, ...span.lines];
    return (
      cellScore(whole, runOn(whole), column, this.context, false) -
      cellScore(before, runOn(before), column, this.context, true)
    );
  }
}

/** Cuts one row; undefined when it has no lines. */
export function cutRow(chunk: Chunk, context: CutContext): RowCut | undefined {
  if (chunk.lines.length === 0) return undefined;
  const end = new Cutter(chunk, context).cut();
  if (!end) return undefined;
  const cells: (readonly string[])[] = context.columns.map(() => []);
  const found: { column: number; lines: readonly string[] }[] = [];
  for (let state: State | undefined = end; state; state = state.before) if (state.cell) found.unshift(state.cell);
  for (const { column, lines } of found) cells[column] = [...cells[column]!, ...lines];
  return { cells, score: end.score, centred: end.centred, pairs: end.pairs };
}

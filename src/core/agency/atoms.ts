import { beginsName, markAt, type GapKind } from './words/separators';
import type { Token } from './words/tokens';

/** The smallest pieces of a cell: what stands between two separators of any strength. */
export interface Atom {
  /** Its tokens in the cell's row, the last excluded; the brackets inside are skipped when it is read. */
  readonly from: number;
  readonly to: number;
  /** Its place in the text. */
  readonly start: number;
  readonly end: number;
  /** What parts it from the piece before. */
  readonly gap: GapKind;
  /** Whether it looks like the beginning of a name: a head ("Sở") or a quantifier ("các"). */
  readonly begins: boolean;
}

/** A cell cut as finely as it can be. */
export interface Atoms {
  readonly tokens: readonly Token[];
  /** For each token, whether it stands in brackets. */
  readonly aside: readonly boolean[];
  readonly list: readonly Atom[];
}

const STRENGTH: Readonly<Record<GapKind, number>> = { dash: 0, and: 1, soft: 2, line: 3, colon: 4, hard: 5 };

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** For each token, whether it stands in brackets that close. */
function asidesOf(tokens: readonly Token[]): boolean[] {
  const aside = tokens.map(() => false);
  for (let i = 0; i < tokens.length; i++) {
    const closing = CLOSING[tokens[i]!.key];
    const end = closing === undefined ? -1 : tokens.findIndex((token, at) => at > i && token.key === closing);
    if (end < 0) continue;
    aside.fill(true, i, end + 1);
    i = end;
  }
  return aside;
}

/** The tokens of pieces `from` to `to` (excluded) as one run, brackets left out. */
export function runOf(atoms: Atoms, from: number, to: number): Token[] {
  const first = atoms.list[from]!.from;
  const last = atoms.list[to - 1]!.to;
  return atoms.tokens.slice(first, last).filter((_, i) => !atoms.aside[first + i]);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly gap: GapKind;
}

/** Runs of tokens between separators; several separators in a row count as their strongest. */
function cut(tokens: readonly Token[], aside: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let gap: GapKind = 'hard';
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) {
      pieces.push({ from, to, gap });
      gap = 'dash';
    }
    from = -1;
  };
  for (let i = 0; i < tokens.length;) {
    const mark = aside[i] ? undefined : markAt(tokens, i);
    if (mark) {
      close(i);
      if (STRENGTH[mark.kind] > STRENGTH[gap]) gap = mark.kind;
    } else if (from < 0) from = i;
    i += mark?.length ?? 1;
  }
  close(tokens.length);
  return pieces;
}

/** The pieces between separators; brackets alone between two of them belong to the name before. */
function piecesOf(tokens: readonly Token[], aside: readonly boolean[]): Atom[] {
  const list: Atom[] = [];
  let lost: Piece | undefined;
  for (const piece of cut(tokens, aside)) {
    const core = tokens.slice(piece.from, piece.to).filter((token, i) => token.word && !aside[piece.from + i]);
    const before = list.at(-1);
    if (core.length > 0) {
      const from = lost?.from ?? piece.from;
      const range = { from, to: piece.to, start: tokens[from]!.start, end: tokens[piece.to - 1]!.end };
      list.push({ ...range, gap: lost?.gap ?? piece.gap, begins: beginsName(core, 0) });
      lost = undefined;
    } else if (before) list[list.length - 1] = { ...before, to: piece.to, end: tokens[piece.to - 1]!.end };
    else lost ??= piece;
  }
  return list;
}

/** The pieces of a cell, in order. A cell that is nothing but brackets is read as it stands. */
export function readAtoms(tokens: readonly Token[]): Atoms {
  const aside = asidesOf(tokens);
  const list = piecesOf(tokens, aside);
  if (list.length > 0) return { tokens, aside, list };
  const none = tokens.map(() => false);
  return { tokens, aside: none, list: piecesOf(tokens, none) };
}

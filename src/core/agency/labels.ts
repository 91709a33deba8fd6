import type { IsoDate } from '../model/date';
import { runOf, type Atoms } from './atoms';
import type { AgencyCatalogue } from './build-catalogue';
import { labelHeads, type Heads } from './context';
import { identify, known } from './identify';
import { expandWords } from './words/expand';
import { ROLES } from './words/group-words';

/** What colons make of the pieces of a cell. */
export interface Labels {
  /** By the place of a label's last piece: the heads it announces ("Các Sở:"), if any. */
  readonly heads: ReadonlyMap<number, Heads>;
  /** Pieces that are labels, or say what an agency does ("Sở Tài chính: bố trí kinh phí"). */
  readonly skip: ReadonlySet<number>;
  /** The first and last piece of each label. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** By the place of an agency's last piece: the last piece of what is said of it. */
  readonly described: ReadonlyMap<number, number>;
}

/** The first piece of the label that ends before `colon`: back to the beginning of a name, or of the line. */
function labelStart(atoms: Atoms, colon: number): number {
  const words = expandWords(runOf(atoms, colon - 1, colon));
  if (ROLES.at(words, 0)?.length === words.length) return colon - 1;
  for (let at = colon - 1; at >= 0; at--) {
    const { begins, gap } = atoms.list[at]!;
    if (begins || gap === 'hard' || gap === 'line' || gap === 'colon') return at;
  }
  return 0;
}

/** The piece after a description that begins at `at`. */
function descriptionEnd(atoms: Atoms, at: number): number {
  let end = at + 1;
  while (end < atoms.list.length && atoms.list[end]!.gap !== 'hard' && !atoms.list[end]!.begins) end++;
  return end;
}

/** Reads the labels of a cell. */
export function readLabels(atoms: Atoms, catalogue: AgencyCatalogue, date?: IsoDate): Labels {
  const heads = new Map<number, Heads>();
  const skip = new Set<number>();
  const ranges: [number, number][] = [];
  const described = new Map<number, number>();
  const skipRange = (from: number, to: number): void => {
    for (let i = from; i < to; i++) skip.add(i);
  };
  atoms.list.forEach((atom, at) => {
    if (atom.gap !== 'colon' || skip.has(at)) return;
    const start = labelStart(atoms, at);
    const run = runOf(atoms, start, at);
    const { agency, group } = identify(run, catalogue, date);
    const words = expandWords(run);
    // "UBND thị xã: An Nhơn" announces, "Sở Tài chính: bố trí kinh phí" describes.
    const announces = known([...words, ...expandWords(runOf(atoms, at, at + 1))], catalogue, date) !== undefined;
    if (agency && !group && !atom.begins && !announces) {
      const end = descriptionEnd(atoms, at);
      skipRange(at, end);
      described.set(at - 1, end - 1);
    } else {
      skipRange(start, at);
      ranges.push([start, at - 1]);
      heads.set(at - 1, announces ? { heads: [words], plural: true } : labelHeads(words));
    }
  });
  return { heads, skip, ranges, described };
}

import type { IsoDate } from '../model/date';
import { runOf, type Atoms } from './atoms';
import type { AgencyCatalogue } from './build-catalogue';
import { headsBefore, tailAfter, type Heads } from './context';
import { identify, type Finding } from './identify';
import { expandWords, type Word } from './words/expand';
import type { Token } from './words/tokens';

/** Keeps what was computed for a place, or for a run from one piece to another. */
class Memo<T> {
  private readonly kept = new Map<number, T>();

  constructor(private readonly pieces: number) {}

  at(from: number, to: number, compute: () => T): T {
    const key = from * (this.pieces + 1) + to;
    const found = this.kept.get(key);
    if (found !== undefined || this.kept.has(key)) return found as T;
    const value = compute();
    this.kept.set(key, value);
    return value;
  }
}

/** What the readings of one cell ask again and again. */
export class CellReader {
  private readonly wordsMemo: Memo<readonly Word[]>;
  private readonly headsMemo: Memo<Heads>;
  private readonly tailMemo: Memo<readonly Word[] | undefined>;
  private readonly backwardMemo: Memo<Finding | undefined>;

  constructor(
    readonly atoms: Atoms,
    private readonly labels: ReadonlyMap<number, Heads>,
    readonly catalogue: AgencyCatalogue,
    readonly date: IsoDate | undefined,
  ) {
    const pieces = atoms.list.length;
    this.wordsMemo = new Memo(pieces);
    this.headsMemo = new Memo(pieces);
    this.tailMemo = new Memo(pieces);
    this.backwardMemo = new Memo(pieces);
  }

  run(from: number, to: number): Token[] {
    return runOf(this.atoms, from, to);
  }

  identify(from: number, to: number): Finding {
    return identify(this.run(from, to), this.catalogue, this.date);
  }

  words(from: number, to: number): readonly Word[] {
    return this.wordsMemo.at(from, to, () => expandWords(this.run(from, to)));
  }

  heads(at: number): Heads {
    return this.headsMemo.at(at, 0, () => headsBefore(this.atoms, at, this.labels));
  }

  tail(at: number): readonly Word[] | undefined {
    return this.tailMemo.at(at, 0, () => tailAfter(this.atoms, at));
  }

  /** Keeps the reading "with a head before it", which is asked for each place where a name might end. */
  keepBackward(from: number, to: number, compute: () => Finding | undefined): Finding | undefined {
    return this.backwardMemo.at(from, to, compute);
  }
}

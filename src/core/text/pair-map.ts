/**
 * A map from pairs of numbers (each below 65,536, the first at least 1) to whole numbers above 0, in open addressing:
 * looked up for every two neighbours of every cell, so without allocation.
 */
export class PairMap {
  /** Keys and values by turns. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < entries.size * 3) size *= 2;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    for (const [pair, value] of entries) {
      const slot = this.slotOf(pair | 0);
      this.slots[slot] = pair | 0;
      this.slots[slot + 1] = value;
    }
  }

  /** The pair's value, 0 where it has none. */
  get(first: number, second: number): number {
    return this.slots[this.slotOf((first << 16) | second) + 1]!;
  }

  private slotOf(packed: number): number {
    const { slots, mask } = this;
    const mixed = Math.imul(packed, 0x9e3779b1);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    while (slots[2 * at] !== 0 && slots[2 * at] !== packed) at = (at + 1) & mask;
    return 2 * at;
  }
}

/** A pair as the key of a map; `PairMap` takes it as it is. */
export function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

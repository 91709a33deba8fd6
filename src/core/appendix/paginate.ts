import { lineHeight, linesThatFit, MAX_ROW_HEIGHT, PIXEL, TABLE_FONT } from '../drawing/row-height';

/** The rows of a table's body, with what they need of a page. Points. */
interface Paged {
  readonly heights: readonly number[];
  /** Room that must be left on the page where the row begins, for it or for what must not be parted from it. */
  readonly needs: readonly number[];
  /** Room for rows on the first page, under heading and header. */
  readonly firstPage: number;
  /** Room for rows on every other page, under the repeated header. */
  readonly otherPages: number;
}

export interface PagedRow {
  /** A page must end before this row. */
  readonly breakBefore: boolean;
  /** Pages (from 0) on which it begins and ends. */
  readonly firstPage: number;
  readonly lastPage: number;
  /** Heights of its parts; a row that no sheet row can hold goes over several, and a page ends between two parts. */
  readonly parts: readonly number[];
}

/** Less than this (about five lines) of a long row is not begun at the foot of a page. */
const SHORTEST_PART = 80;

/**
 * Where the pages end. Rows go to the next page whole, as programs do by themselves; a break is asked for only where a
 * row would be parted from what belongs with it, or is higher than a sheet row can be.
 */
export function paginate({ heights, needs, firstPage, otherPages }: Paged): PagedRow[] {
  let page = 0;
  let room = firstPage;
  let atTop = true;
  const turn = () => {
    page += 1;
    room = otherPages;
  };
  return heights.map((height, row) => {
    const isSplit = height > highestWhole(otherPages);
    const wanted = Math.min(needs[row]!, otherPages);
    const turns = !atTop && wanted > room;
    // A row too high for what is left goes over by itself.
    const breakBefore = turns && (isSplit || height <= room);
    if (turns) turn();
    atTop = false;
    const begins = page;
    if (!isSplit) {
      room -= height;
      return { breakBefore, firstPage: begins, lastPage: page, parts: [height] };
    }
    const parts: number[] = [];
    let rest = height;
    while (rest > room) {
      const part = Math.floor(room / PIXEL) * PIXEL;
      parts.push(part);
      rest -= linesThatFit(part, TABLE_FONT) * lineHeight(TABLE_FONT);
      turn();
    }
    room -= rest;
    return { breakBefore, firstPage: begins, lastPage: page, parts: [...parts, Math.ceil(rest / PIXEL) * PIXEL] };
  });
}

/** The highest row that stays whole: what Excel can make and a page can hold. */
function highestWhole(otherPages: number): number {
  return Math.min(MAX_ROW_HEIGHT, otherPages);
}

/** The room that a row needs to begin on a page: all of its height, or the shortest part of one that is split. */
export function heightToBegin(height: number, otherPages: number): number {
  return height > highestWhole(otherPages) ? SHORTEST_PART : height;
}

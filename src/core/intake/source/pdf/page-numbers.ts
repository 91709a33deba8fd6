import type { Anchor } from './anchors';
import type { PdfLine } from './page-lines';

const isBareNumber = ({ words }: PdfLine): boolean => words.length === 1 && /^\d{1,3}$/u.test(words[0]!);

/**
 * Numbers on lines of their own that number no row: those that repeat the row's number right after it, and where the
 * table has no values, those that count on from page to page. Returns their places among the lines.
 */
export function findPageNumbers(
  lines: readonly PdfLine[],
  anchors: readonly Anchor[],
  hasValues: boolean,
): Set<number> {
  const rows = new Map(anchors.map(({ at, number }) => [at, number?.text]));
  const bare = lines.flatMap((line, place) => (isBareNumber(line) && !rows.has(place) ? [place] : []));
  const valueOf = (place: number): number => Number(lines[place]!.words[0]);
  const repeats = bare.filter((place) => rows.get(place - 1) === lines[place]!.words[0]);
  const others = bare.filter((place) => !repeats.includes(place));
  const counting = others.every((place, index) => index === 0 || valueOf(place) === valueOf(others[index - 1]!) + 1);
  return new Set([...repeats, ...(counting && !hasValues ? others : [])]);
}

/** The lines without some of them; what follows one stands after a page break, and anchors move along. */
export function withoutLines(
  lines: readonly PdfLine[],
  anchors: readonly Anchor[],
  dropped: ReadonlySet<number>,
): { lines: PdfLine[]; anchors: Anchor[] } {
  const kept: PdfLine[] = [];
  const places = new Map<number, number>();
  lines.forEach((line, place) => {
    if (dropped.has(place)) return;
    places.set(place, kept.length);
    kept.push(dropped.has(place - 1) ? { ...line, gap: 'break' } : line);
  });
  return { lines: kept, anchors: anchors.map((anchor) => ({ ...anchor, at: places.get(anchor.at)! })) };
}

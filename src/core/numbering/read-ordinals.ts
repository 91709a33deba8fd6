import { readOrdinal } from './ordinal';
import type { LevelStyle, NumberedRow, OrdinalReading } from './types';

/** The last number of each style among rows that stand together. */
type Last = Partial<Record<LevelStyle, number>>;

const asLetter = (no: string): OrdinalReading => readOrdinal(no, { prefer: 'letter' });
const asNumeral = (no: string): OrdinalReading => readOrdinal(no, { prefer: 'roman' });

const follows = ({ style, path }: OrdinalReading, last: Last): boolean =>
  style !== 'none' && style !== 'bullet' && style !== 'hierarchical' && (last[style] ?? 0) + 1 === path[0];

/** A single letter that is a numeral too is what the row before leads one to expect: i) after h), or i) at the head. */
function settle(no: string, last: Last, longNumerals: boolean): OrdinalReading {
  const [letter, numeral] = [asLetter(no), asNumeral(no)];
  if (letter.style === numeral.style) return letter;
  if (follows(letter, last)) return letter;
  if (follows(numeral, last) || numeral.path[0] === 1) return numeral;
  const plain = readOrdinal(no);
  return plain.style === 'letter' && longNumerals && numeral.path[0]! <= 10 ? numeral : plain;
}

/** Reads the numbers of a table; letters that may be Roman numerals (`i)`, `V`) by their neighbours. */
export function readOrdinals(rows: readonly NumberedRow[]): OrdinalReading[] {
  const longNumerals = rows.some(({ no }) => readOrdinal(no).style === 'romanLower');
  const lastByPlace = new Map<string, Last>();
  return rows.map(({ no, section, parent }) => {
    const place = JSON.stringify([section ?? '', parent ?? '']);
    const last = lastByPlace.get(place) ?? {};
    const plain = readOrdinal(no);
    const ordinal =
      plain.kind === 'number' && plain.path.length === 1 && plain.style !== 'arabic'
        ? settle(no, last, longNumerals)
        : plain;
    const { style, path } = ordinal;
    if (ordinal.kind === 'number' && style !== 'hierarchical' && style !== 'none' && style !== 'bullet') {
      last[style] = path[0]!;
      lastByPlace.set(place, last);
    }
    return ordinal;
  });
}

import { compareKey } from '../../../text/compare-key';
import { isNumberTitle, titleSureness, type PrintedTitle } from '../../columns/column-meaning';
import { endsTable } from '../../head/line-marks';
import type { Line } from '../../text/lines';
import { startsSmall } from '../../text/shape';
import type { HeaderCell } from '../../types';

/**
 * A header in the text of a PDF: its titles run on, each broken over lines as its column is wide. The words are cut
 * into titles so that as many of them as possible are known ones.
 */
export interface WordHeader {
  readonly titles: readonly PrintedTitle[];
  readonly header: readonly (readonly HeaderCell[])[];
  /** The header's words as a key, by which its repeats are known. */
  readonly words: readonly string[];
  /** First and last line, from 0. */
  readonly from: number;
  readonly to: number;
}

const MOST_LINES = 30;
const MOST_WORDS = 70;
const LONGEST_TITLE = 10;
const UNKNOWN_WORD = -0.7;
const TITLE_COST = -0.5;
const SMALL_START = -1.5;
const EDGE = 0.2;
/** Titles are set like sentences: a further capital begins a further title. */
const INNER_CAPITAL = -0.6;
interface Word {
  readonly text: string;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

interface Piece {
  readonly text: string;
  readonly known: boolean;
}

const firstOfRow = /^(?:1|01|I|A)[.)]?$/u;

/** The words of the header from the line on, and the line before the first row; undefined when no row follows. */
function headerWords(lines: readonly Line[], at: number): { words: Word[]; to: number } | undefined {
  const words: Word[] = [];
  let to = at;
  let filled = 0;
  for (let index = at; index < lines.length && filled < MOST_LINES && words.length < MOST_WORDS; index++) {
    const line = lines[index]!;
    if (line.blank) continue;
    if (index > at && endsTable(line)) return undefined;
    const parts = line.plain.split(' ');
    if (index > at && firstOfRow.test(parts[0]!)) return { words, to };
    parts.forEach((text, place) => words.push({ text, startsLine: place === 0, endsLine: place === parts.length - 1 }));
    filled++;
    to = index;
  }
  return undefined;
}

/** A title that only looks like one is worth no more for being long: it may be two. */
const wordsCounted = (words: number, sureness: number): number => (sureness === 1 ? words : Math.min(words, 4));

/** Cuts the words into titles with the best sum of sureness. */
function cut(words: readonly Word[], year: number | undefined): Piece[] {
  const best: { score: number; from: number; known: boolean }[] = [{ score: 0, from: 0, known: false }];
  for (let end = 1; end <= words.length; end++) {
    let choice = { score: best[end - 1]!.score + UNKNOWN_WORD, from: end - 1, known: false };
    for (let from = Math.max(0, end - LONGEST_TITLE); from < end; from++) {
      const text = words
        .slice(from, end)
        .map((word) => word.text)
        .join(' ');
      const sureness = titleSureness(text, year);
      if (sureness < 0.5) continue;
      const edges = (words[from]!.startsLine ? EDGE : 0) + (words[end - 1]!.endsLine ? EDGE : 0);
      const small = from > 0 && startsSmall(text) ? SMALL_START : 0;
      const capitals =
        words.slice(from + 1, end).filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length * INNER_CAPITAL;
      const score =
        best[from]!.score +
        wordsCounted(end - from, sureness) * sureness * sureness +
        TITLE_COST +
        edges +
        small +
        capitals;
      if (score > choice.score) choice = { score, from, known: true };
    }
    best[end] = choice;
  }
  const pieces: Piece[] = [];
  for (let end = words.length; end > 0; end = best[end]!.from) {
    const { from, known } = best[end]!;
    const text = words
      .slice(from, end)
      .map((word) => word.text)
      .join(' ');
    const after = pieces[0];
    if (!known && after && !after.known && !words[end]!.startsLine)
      pieces[0] = { text: `${text} ${after.text}`, known: false };
    else pieces.unshift({ text, known });
  }
  return pieces;
}

/** Groups of the columns of responsible agencies, and the titles under them. */
const PURE_DUTIES = /^(?:trách nhiệm|phân công|tổ chức thực hiện)/u;
const DUTIES = /^(?:trách nhiệm|phân công|tổ chức thực hiện|(?:cơ quan|đơn vị|cơ quan, đơn vị)(?: thực hiện)?$)/u;
const DUTY = /chủ trì|phối hợp|theo dõi|thực hiện|hướng dẫn/u;
const SHORT_DUTY = /^(?:chủ trì|phối hợp)(?: thực hiện)?$/u;

/** Puts the titles of a second level under their group: right after it, or at the end when the rows were read one by one. */
function withGroups(pieces: readonly Piece[]): PrintedTitle[] {
  const group = pieces.findIndex(({ text }, index) => index > 0 && DUTIES.test(text.toLowerCase()));
  const title = ({ text }: Piece): PrintedTitle => ({ title: text });
  if (group < 0 || pieces.length - group < 3) return pieces.map(title);
  const part = PURE_DUTIES.test(pieces[group]!.text.toLowerCase()) ? DUTY : SHORT_DUTY;
  const isPart = ({ text }: Piece): boolean => part.test(text.toLowerCase());
  const next = pieces.slice(group + 1, group + 3);
  const last = pieces.slice(-2);
  const parts = next.every(isPart) ? next : last.every(isPart) ? last : undefined;
  if (!parts) return pieces.map(title);
  const rest = pieces.filter((piece) => !parts.includes(piece));
  return rest.flatMap((piece) =>
    piece === pieces[group] ? parts.map(({ text }) => ({ title: text, group: piece.text })) : [title(piece)],
  );
}

function headerCells(titles: readonly PrintedTitle[]): HeaderCell[][] {
  if (titles.every(({ group }) => group === undefined)) return [titles.map(({ title }) => ({ text: title }))];
  const upper: HeaderCell[] = [];
  titles.forEach(({ title, group }, index) => {
    if (group === undefined) upper.push({ text: title, rowSpan: 2 });
    else if (titles[index - 1]?.group !== group) {
      upper.push({ text: group, colSpan: titles.filter((other) => other.group === group).length });
    }
  });
  return [upper, titles.flatMap(({ title, group }) => (group === undefined ? [] : [{ text: title }]))];
}

const beginsHeader = (plain: string): boolean => /^(?:s\s?tt|tt|t\.t|số\s+tt|số thứ tự|số$)/iu.test(plain);

/** Reads the header that begins at the line; it must begin with the column of numbers. */
export function readWordHeader(lines: readonly Line[], at: number, year: number | undefined): WordHeader | undefined {
  if (!beginsHeader(lines[at]!.plain)) return undefined;
  const found = headerWords(lines, at);
  if (!found) return undefined;
  const pieces = cut(found.words, year);
  const known = pieces.filter((piece) => piece.known).length;
  const unknownWords = pieces
    .filter((piece) => !piece.known)
    .reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (!isNumberTitle(pieces[0]?.text ?? '') || known < 4 || unknownWords * 3 > found.words.length) return undefined;
  const titles = withGroups(pieces);
  return {
    titles,
    header: headerCells(titles),
    words: found.words.map(({ text }) => compareKey(text)),
    from: at,
    to: found.to,
  };
}

/** The last line of a repeat of the header that begins at the line; undefined when it is none. */
export function repeatOf(header: WordHeader, lines: readonly Line[], at: number): number | undefined {
  let place = 0;
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.blank) continue;
    for (const word of line.plain.split(' ')) {
      if (compareKey(word) !== header.words[place]) return undefined;
      place++;
    }
    if (place === header.words.length) return index;
  }
  return undefined;
}

import type { IsoDate } from '../model/date';
import { compareKey } from '../text/compare-key';
import { foldSpaces } from '../text/normalize';
import { readAtoms, runOf, type Atoms } from './atoms';
import type { AgencyCatalogue } from './build-catalogue';
import { expectedCapitals } from './capitals';
import { isValid } from './identify';
import { readLabels, type Labels } from './labels';
import { segment, type Span } from './segment';
import { suggest } from './suggest';
import type { Agency, AgencyItem, AgencyReading } from './types';
import { headLength } from './words/heads';
import { separatorName } from './words/separators';
import { tokenize } from './words/tokens';

export interface ReadAgenciesOptions {
  readonly catalogue: AgencyCatalogue;
  /** The plan's date: which agencies exist, and who is in the place of those that do not. */
  readonly date?: IsoDate;
  /** The reading of the cell above, for "nt". */
  readonly above?: AgencyReading;
}

/** A cell that is nothing but "as above": nt, -nt-, như trên, // or a ditto mark. */
const SAME_CELL = /^[-\s]*(nt|n\.t|như trên|\/\/|["”“″〃]|'')[-\s.]*$/u;

/** Nothing is said: "-", "x", "…". */
const NO_WORDS = /^[^\p{L}\p{N}]*$/u;

/** The agencies that took the place of one at the date, over several reforms. */
function successorsAt(agency: Agency, date: IsoDate, catalogue: AgencyCatalogue): string[] {
  const found = new Set<string>();
  const seen = new Set([agency.id]);
  const open = [...(agency.successors ?? [])];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    const next = catalogue.byId.get(id);
    if (!next || seen.has(id)) continue;
    seen.add(id);
    if (isValid(next, date)) found.add(id);
    else open.push(...(next.successors ?? []));
  }
  return [...found];
}

function validity(agency: Agency | undefined, options: ReadAgenciesOptions): Pick<AgencyItem, 'valid' | 'successors'> {
  const { date, catalogue } = options;
  if (!agency || date === undefined) return {};
  if (isValid(agency, date)) return { valid: true };
  const successors = successorsAt(agency, date, catalogue);
  return { valid: false, ...(successors.length > 0 ? { successors } : {}) };
}

/** What an item says besides its text and place. */
function meaning(
  text: string,
  start: number,
  atoms: Atoms,
  span: Span,
  options: ReadAgenciesOptions,
): Omit<AgencyItem, 'text' | 'start' | 'end'> {
  const { finding } = span;
  const { agency, group, covers, spelling, alsoIds, vague, notAgency, place } = finding;
  if (finding.sameAsAbove)
    return { sameAsAbove: true, ...(options.above ? { standsFor: agenciesOf(options.above) } : {}) };
  const run = runOf(atoms, span.from, span.to);
  const qualifierToken = finding.qualifierFrom === undefined ? undefined : run[finding.qualifierFrom];
  const qualifier = qualifierToken && foldSpaces(text.slice(qualifierToken.start - start, run.at(-1)!.end - start));
  const suggestions = agency || notAgency || covers ? [] : suggest(run, options.catalogue);
  const capitals = expectedCapitals(text, start, run, finding);
  return {
    ...(agency ? { id: agency.id } : {}),
    ...(alsoIds ? { alsoIds } : {}),
    ...(spelling ? { spelling } : {}),
    ...(place ? { place } : {}),
    ...(group ? { group } : {}),
    ...(covers ? { covers } : {}),
    ...validity(agency, options),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(capitals === undefined ? {} : { capitals: foldSpaces(capitals) }),
    ...(notAgency ? { notAgency } : {}),
    ...(vague ? { vague } : {}),
    ...(qualifier ? { qualifier } : {}),
  };
}

function itemOf(text: string, atoms: Atoms, labels: Labels, span: Span, options: ReadAgenciesOptions): AgencyItem {
  const { start } = atoms.list[span.from]!;
  const { end } = atoms.list[labels.described.get(span.to - 1) ?? span.to - 1]!;
  const written = text.slice(start, end);
  return { text: foldSpaces(written), start, end, ...meaning(written, start, atoms, span, options) };
}

/** Whether an item could not be read as an agency at all. */
function isUnread(item: AgencyItem): boolean {
  if (item.id !== undefined || item.group || item.notAgency || item.sameAsAbove || item.spelling) return false;
  const tokens = tokenize(item.text).filter((token) => token.word);
  return tokens.length === 0 || headLength(tokens, 0) === 0;
}

function readCell(text: string, options: ReadAgenciesOptions): AgencyReading {
  const atoms = readAtoms(tokenize(text));
  const labels = readLabels(atoms, options.catalogue, options.date);
  const spans = segment(atoms, labels.heads, labels.skip, options.catalogue, options.date);
  const items = spans.map((span) => itemOf(text, atoms, labels, span, options));
  const unread = items.filter(isUnread).map((item) => item.text);
  const last = items.at(-1);
  const trailing = last ? separatorName(text.slice(last.end)) : '';
  const named = labels.ranges.map(([first, end]) =>
    foldSpaces(text.slice(atoms.list[first]!.start, atoms.list[end]!.end)),
  );
  return {
    text,
    items,
    separators: items.slice(1).map((item, i) => separatorName(text.slice(items[i]!.end, item.start))),
    ...(trailing === '' ? {} : { trailing }),
    ...(named.length > 0 ? { labels: named } : {}),
    ...(unread.length > 0 ? { unread: unread.join('; ') } : {}),
  };
}

/** The agencies a reading stands for: its items, and for "nt" those of the cell above. */
export function agenciesOf(reading: AgencyReading): AgencyItem[] {
  return reading.items.flatMap((item) => (item.sameAsAbove ? (item.standsFor ?? []) : [item]));
}

function sameAsAbove(text: string, above: AgencyReading | undefined): AgencyReading {
  const start = text.length - text.trimStart().length;
  const item: AgencyItem = {
    text: foldSpaces(text),
    start,
    end: text.trimEnd().length,
    sameAsAbove: true,
    ...(above ? { standsFor: agenciesOf(above) } : {}),
  };
  return { text, items: [item], separators: [] };
}

/** Readings of a catalogue by text and date: most cells of a plan repeat. */
const caches = new WeakMap<AgencyCatalogue, Map<string, AgencyReading>>();
const CACHE_LIMIT = 20_000;

/**
 * Reads a cell of agencies ("Cơ quan chủ trì", "Cơ quan phối hợp" ...): which agencies and groups it names, how it parts
 * them, what is unknown or no longer valid at the date. Never throws; every word of the text is in an item, a separator
 * or a label.
 */
export function readAgencies(text: string, options: ReadAgenciesOptions): AgencyReading {
  if (SAME_CELL.test(compareKey(text))) return sameAsAbove(text, options.above);
  if (NO_WORDS.test(text)) return { text, items: [], separators: [] };
  const cache = caches.get(options.catalogue) ?? new Map<string, AgencyReading>();
  caches.set(options.catalogue, cache);
  const key = `${options.date ?? ''}|${text}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const reading = readCell(text, options);
  if (reading.items.some((item) => item.sameAsAbove)) return reading;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, reading);
  return reading;
}

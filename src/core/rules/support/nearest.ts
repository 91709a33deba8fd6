import { bareKey, editDistance } from '../../text/compare-key';

/**
 * The candidate that a misspelt word means: the only one with the same letters when marks, case and spaces are left
 * aside, or else the nearest within two letters (one, for words of up to five); undefined when none or several are.
 */
export function nearestWord(text: string, candidates: readonly string[]): string | undefined {
  const wanted = bareKey(text);
  if (wanted === '') return undefined;
  const limit = wanted.length <= 5 ? 1 : 2;
  let best: string | undefined;
  let distance = limit + 1;
  let tied = false;
  for (const candidate of candidates) {
    const found = editDistance(wanted, bareKey(candidate), limit);
    if (found > distance || found > limit) continue;
    tied = found === distance && candidate !== best;
    best = candidate;
    distance = found;
  }
  return tied ? undefined : best;
}

/** "NV001", "nv 1" and "NV-01" fold to one key: people type ids by heart. */
function idKey(id: string): string {
  return bareKey(id)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1');
}

/** Ids by the keys under which people may mean them; '' where several share a key. For one state of a table's rows. */
const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** The id of the one row that a loosely typed id means; `alsoKnownAs` gives other words for a row. */
export function nearestId<R extends { readonly id: string }>(
  text: string,
  rows: readonly R[],
  alsoKnownAs: (row: R) => readonly string[] = () => [],
): string | undefined {
  let index = indexes.get(rows);
  if (!index) {
    const entries = new Map<string, string>();
    const add = (words: string, id: string): void => {
      const key = idKey(words);
      const before = entries.get(key);
      if (key !== '' && id !== '') entries.set(key, before === undefined || before === id ? id : '');
    };
    for (const row of rows) for (const words of alsoKnownAs(row)) add(words, row.id);
    // An id goes before what else the words might mean.
    for (const row of rows) if (row.id !== '') entries.set(idKey(row.id), row.id);
    index = entries;
    indexes.set(rows, index);
  }
  return index.get(idKey(text)) || undefined;
}

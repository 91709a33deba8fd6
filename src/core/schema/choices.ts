import { compareKey } from '../text/compare-key';
import { listOf, type ListItem } from './lists';
import type { ListId } from './types';

const maps = new Map<ListId, ReadonlyMap<string, ListItem>>();

function itemsByKey(list: ListId): ReadonlyMap<string, ListItem> {
  let map = maps.get(list);
  if (!map) {
    const entries = (listOf(list).items ?? []).flatMap((item) =>
      [item.vi, item.en, item.code, ...(item.other ?? [])].map((text) => [compareKey(text), item] as const),
    );
    map = new Map(entries.reverse());
    maps.set(list, map);
  }
  return map;
}

/** The code of a choice as a person wrote it (either language, any case), or undefined when the list has no such choice. */
export function readChoice(list: ListId, text: string): string | undefined {
  return itemsByKey(list).get(compareKey(text))?.code;
}

/** The Vietnamese words of a code, as they stand in the workbook; the code itself when the list does not have it. */
export function writeChoice(list: ListId, code: string): string {
  return listOf(list).items?.find((item) => item.code === code)?.vi ?? code;
}

import { isMergeUp } from '../model/merge-up';
import type { Entry } from './arrange';
import { storedText } from './cells';
import type { RowNode } from './rows';

/** The text that a row means under a key, wherever it is written. */
export type MeantText = (node: RowNode, key: string) => string;

/**
 * Reads through the mark "〃": such a cell means what the cell above it in printed order says. A sub-row's blank
 * deadline, day "from" or day "to" is its parent's.
 */
export function meantText(entries: readonly Entry[]): MeantText {
  const above = new Map<RowNode, RowNode>();
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (entry.kind === 'row' && before?.kind === 'row') above.set(entry.node, before.node);
  });
  return (start, key) => {
    let node: RowNode | undefined = start;
    while (node) {
      const text = storedText(node.row, key);
      const next: RowNode | undefined = isMergeUp(text)
        ? above.get(node)
        : text.trim() === '' && INHERITED.has(key)
          ? node.parent
          : undefined;
      if (!next) return text;
      node = next;
    }
    return '';
  };
}

const INHERITED = new Set(['deadline', 'from', 'to']);

import { toNfc } from '../../text/normalize';

/**
 * What a finder finds in a cell. Finders tell places in the NFC form of a text; in a cell that is not in NFC they would
 * point beside the mark, so such a cell waits until its encoding is mended (rule not-nfc).
 */
export function spansIn<S>(text: string, find: (text: string) => readonly S[]): readonly S[] {
  return toNfc(text) === text ? find(text) : [];
}

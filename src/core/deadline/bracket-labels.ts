import { bareKey } from '../text/compare-key';

/** A step whose name follows its time in brackets: "Quý I (ban hành)". */
const NAMED_AFTER = /^(.*?\S)\s*\(([^()\d]{3,40})\)\s*\.?$/u;
/** What brackets hold besides names: conditions, bounds, sources. */
const NO_NAME = /^(?:sau|truoc|khi|ngay|neu|theo|tru|du kien|ke tu|trong|den|cham nhat|ca |hang|hoac|neu co|tuy)/;

/**
 * "Quý I (ban hành); Quý II-IV (thực hiện)" with its names before their times, as phrases are read: "ban hành: Quý I;
 * thực hiện: Quý II-IV". Undefined unless every part is so.
 */
export function namesFirst(text: string): string | undefined {
  if (!text.includes('(')) return undefined;
  const parts = text
    .normalize('NFC')
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const named = parts.map((part) => NAMED_AFTER.exec(part));
  if (named.some((match) => !match || NO_NAME.test(bareKey(match[2]!)))) return undefined;
  return named.map((match) => `${match![2]!}: ${match![1]!}`).join('; ');
}
